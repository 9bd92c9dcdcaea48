/** The workbook in the grid: what people type and do there reaches the pane and the saved file, and back. */
import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell-value";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { expectParity } from "../support/formula-parity";
import { expectNoNewErrors } from "../support/ooxml-validator";
import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { isFocused } from "./by-keyboard";
import { openWorkplace, type Workplace } from "./workbench-page";

const catalogue = "Danh mục";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("the grid of the workbench", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("shows a finding's cell and a cell's findings, and takes what is typed to the findings at once, and back again", async () => {
    const bench = await workplace.open();
    await bench.gridIsReady();
    await bench.page.getByRole("button", { name: /^D92/ }).click();
    await expect.poll(() => bench.selectedCell()).toBe("D92");
    await bench.goToCell("C51");
    await bench.page.getByText("Ô C51: 1 nội dung").waitFor();

    expect(errorsIn(await bench.sentence())).toBe(11);
    expect(await bench.fileState()).toContain("Đây là tệp mẫu (danh-muc-van-phong.xlsx)");
    await bench.typeInto("D18", "Sổ gửi văn bản");
    await expect.poll(async () => errorsIn(await bench.sentence())).toBe(10);
    expect(await bench.fileState()).toContain("có thay đổi chưa lưu");
    await bench.button("Hoàn tác gõ").click();
    await expect.poll(async () => errorsIn(await bench.sentence())).toBe(11);
    await bench.button("Làm lại").click();
    await expect.poll(async () => errorsIn(await bench.sentence())).toBe(10);
    expect(await bench.copied("D18")).toBe("Sổ gửi văn bản");
    await bench.showPlainTable();
    expect(await bench.page.getByRole("gridcell", { name: "Sổ gửi văn bản" }).count()).toBe(1);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("inserts and deletes rows as the file does it, and takes them back with their merged cells", async () => {
    const before = new Uint8Array(await readFile(sample("danh-muc-van-phong.xlsx")));
    const original = await snapshotOf(before);
    const bench = await workplace.open({ acceptDownloads: true });
    await bench.gridIsReady();
    // The list draws what is in sight, and goes to what is wrong with the selected cell: only these two are wanted.
    await bench.page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thieu san pham dau ra");
    await bench.goToCell("D18");
    await bench.button("Chèn dòng").click();
    await bench.page.getByRole("button", { name: /^D19/ }).waitFor();
    const inserted = await bench.save();
    expect(valueIn(await snapshotOf(inserted), "C19")).toBe(valueIn(original, "C18"));
    await expectNoNewErrors({ before, after: inserted });

    await bench.button("Hoàn tác gõ").click();
    await bench.page.getByRole("button", { name: /^D18/ }).waitFor();
    await bench.goToCell("D15");
    await bench.button("Xóa dòng").click();
    await bench.page.getByRole("button", { name: /^D17/ }).waitFor();
    await bench.button("Hoàn tác gõ").click();
    await bench.page.getByRole("button", { name: /^D18/ }).waitFor();
    const restored = findSheet(await snapshotOf(await bench.save()), catalogue);
    const known = findSheet(original, catalogue);
    expect(restored?.values).toEqual(known?.values);
    expect(restored?.merges).toEqual(known?.merges);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("shows what the pane writes, calculates what hangs on a typed figure, and saves the results", async () => {
    const before = new Uint8Array(await readFile(sample("danh-muc-van-phong-da-sua.xlsx")));
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await bench.gridIsReady();
    await bench.go("Quy đổi");
    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    expect(await bench.sheetTabs()).toEqual([...(await tabsOf(before)), "Danh mục quy đổi", "Cấu hình KPI"]);

    const written = await snapshotOf(await bench.save());
    const weights = findName(written, "KPI_TrongSo")?.range;
    if (!weights) throw new Error("no weights were written");
    const weight = cellAddress(weights.top + 2, weights.left);
    await bench.goToSheet("Cấu hình KPI");
    await bench.typeInto(weight, "3,5");
    await expect.poll(async () => valueIn(await snapshotOf(await bench.save()), weight, "Cấu hình KPI")).toBe(3.5);
    const after = await bench.save();
    const changed = await snapshotOf(after);
    const coefficients = (workbook: WorkbookSnapshot) => columnOf(workbook, "Danh mục quy đổi", 10);
    expect(coefficients(changed)).not.toEqual(coefficients(written));
    await expectParity(after);
    await expectNoNewErrors({ before, after });
    expect(bench.troubles).toEqual([]);
    expect(bench.foreign()).toEqual([]);
    await bench.close();
  });

  it.runIf(everyStory)(
    "calculates in the user's own sheet what a fix changes there, and again when the fix is taken back",
    async () => {
      const bench = await workplace.open({ acceptDownloads: true });
      const { page } = bench;
      await bench.gridIsReady();
      // Excel made a date of the text that stood in F46.
      await bench.typeInto("K46", "=COUNT(F46)+SUM(H46:H47)");
      const shownSum = async () => Number(await bench.copied("K46"));
      const savedSum = async () => valueIn(await snapshotOf(await bench.save()), "K46");
      await expect.poll(shownSum).toBeGreaterThan(1);
      const before = await shownSum();
      await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thoi gian khong doc duoc");
      const fix = bench.button("Sửa thành “Từ 5 phút đến dưới 15 phút”");
      // A fix is refused as long as what was typed has not been judged.
      const isFixed = async () => {
        if (await fix.isVisible()) await fix.click({ timeout: 1000 });
        return page.getByText("Đã sửa 1 chỗ trong danh mục.").isVisible();
      };
      await expect.poll(isFixed, { interval: 500 }).toBe(true);
      await expect.poll(savedSum).toBe(before - 1);
      expect(await shownSum()).toBe(before - 1);

      await bench.button(/^Hoàn tác$/).click();
      await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
      await expect.poll(savedSum).toBe(before);
      expect(await shownSum()).toBe(before);
      expect(bench.troubles).toEqual([]);
      await bench.close();
    },
  );

  it.runIf(everyStory)(
    "finds, says in one line what it refuses without a change, and speaks the language of the pane",
    async () => {
      const bench = await workplace.open();
      const { page } = bench;
      await bench.gridIsReady();
      await bench.button("Tìm").first().click();
      await page.getByPlaceholder("Tìm trong trang này").fill("bưu chính");
      await page.getByText("1/1").waitFor();
      await page.keyboard.press("Escape");
      await page.getByPlaceholder("Tìm trong trang này").waitFor({ state: "detached" });

      await bench.goToCell("C18");
      await page.keyboard.press("Control+b");
      await page.getByText("Ở đây chưa đổi phông, màu hay khung được").waitFor();
      await bench.go("Quy đổi");
      await page.getByRole("checkbox", { name: /^Vẫn ghi/ }).check();
      await bench.button("Ghi danh mục quy đổi vào trang mới").click();
      await page.getByText("Đã ghi:").waitFor();
      await bench.goToSheet("Danh mục quy đổi");
      await bench.goToCell("B10");
      const code = await bench.copied("B10");
      await page.keyboard.type("x");
      await page.getByText("Ô này được khóa").waitFor();
      await page.keyboard.press("Delete");
      expect(await bench.copied("B10")).toBe(code);

      await bench.go("Cài đặt");
      await page.getByRole("radio", { name: "English" }).check();
      await page.getByRole("toolbar", { name: "Spreadsheet tools" }).getByRole("button", { name: "Find" }).click();
      await page.getByPlaceholder(/^Find in this/).waitFor();
      expect(bench.troubles).toEqual([]);
      await bench.close();
    },
  );

  it("is reached, typed into and left by keyboard alone", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    await page.keyboard.press("Tab");
    await expect.poll(() => isFocused(bench.button("Mở tệp"))).toBe(true);
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(true);
    // From below the header, where the sheet opens.
    for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowDown");
    await expect.poll(() => bench.selectedCell()).toBe("A15");
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(false);
    const finding = page.getByRole("button", { name: /^D18/ });
    await finding.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => bench.selectedCell()).toBe("D18");
    expect(await isFocused(finding)).toBe(true);
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(true);
    await page.keyboard.type("Sổ gửi văn bản");
    await page.keyboard.press("Enter");
    await expect.poll(async () => errorsIn(await bench.sentence())).toBe(10);
    await page.keyboard.press("F6");
    await expect.poll(() => bench.isInGrid()).toBe(false);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

function errorsIn(sentence: string): number {
  return Number(/(\d+) lỗi/.exec(sentence)?.[1]);
}

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openXlsx(bytes)).read();
}

async function tabsOf(bytes: Uint8Array): Promise<string[]> {
  return (await snapshotOf(bytes)).sheets.map(({ name }) => name);
}

function valueIn(workbook: WorkbookSnapshot, address: string, sheetName = catalogue): CellValue {
  const sheet = findSheet(workbook, sheetName);
  const place = parseCellAddress(address);
  return sheet && place ? cellAt(sheet, place.row, place.column) : null;
}

function columnOf(workbook: WorkbookSnapshot, sheetName: string, column: number): CellValue[] {
  const sheet = findSheet(workbook, sheetName);
  return sheet ? sheet.values.map((_row, index) => cellAt(sheet, sheet.firstRow + index, column)) : [];
}

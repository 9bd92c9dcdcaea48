/** A person mends a catalogue: the sheet shows where its faults are, and one finding leads to the next. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { makeBook } from "../hosts/xlsx/make-book";
import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { expectNoBarrier } from "./inspect-look";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("findings in the sheet and in the pane", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("lead from one to the next, with what is left said, whether a fix or a person mends them", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.gridIsReady();
    const progress = page.getByRole("progressbar", { name: /^Đã sửa/ });
    expect(await progress.getAttribute("aria-valuetext")).toBe("Đã sửa 0/11 lỗi");

    // A group is chosen where it is missing; the next finding is selected and its sentence stands beside its cell.
    await page.getByRole("button", { name: /^E32/ }).click();
    await expect.poll(() => bench.selectedCell()).toBe("E32");
    const card = page.locator("[data-finding-card]");
    await expect.poll(() => card.textContent()).toContain("Dòng 32 chưa có phân nhóm");
    await page.getByRole("group", { name: "Chọn phân nhóm" }).first().getByRole("button", { name: "N3" }).click();
    await page.getByText("Ô E32 đã xong · còn 10 lỗi").waitFor();
    await expect.poll(() => bench.selectedCell()).not.toBe("E32");
    expect(await progress.getAttribute("aria-valuetext")).toBe("Đã sửa 1/11 lỗi");

    // What is looked at alone is a filter that can be seen, and goes with its finding.
    await page.getByRole("button", { name: /^D18/ }).click();
    await page.getByRole("button", { name: "Xem riêng" }).click();
    await bench.button(/Đang xem riêng ô D18/).waitFor();
    await bench.typeInto("D18", "Sổ gửi văn bản");
    await page.getByText("Ô D18 đã xong · còn 9 lỗi").waitFor();
    expect(await page.getByText("Không có nội dung nào khớp").count()).toBe(0);
    expect(await bench.selectedCell()).toBe("D19");
    await page.getByRole("button", { name: /^Tiếp: ô/ }).click();
    await expect.poll(() => bench.selectedCell()).not.toBe("D19");

    // A time is chosen from the fourteen by keyboard, and taken back.
    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thieu dinh luong");
    await bench.button("Chọn khung thời gian").press("Enter");
    const bands = page.getByRole("group", { name: "Chọn khung thời gian" }).getByRole("button");
    expect(await bands.count()).toBe(14);
    // A list that is drawn anew meanwhile, as after a slow look at the sheet, may take the keyboard along.
    await bands.first().press("End");
    await bands.last().press("ArrowUp");
    await bands.nth(12).press("Enter");
    await page.getByText("Ô F80 đã xong · còn 8 lỗi").waitFor();
    const band = async () => cellIn(await bench.save(), "F80");
    expect(await band()).toBe("Từ 1920 phút đến dưới 2400 phút (4 - 5 ngày)");
    await bench.button(/^Hoàn tác$/).click();
    await page.getByText("Đã hoàn tác").waitFor();
    expect(await progress.getAttribute("aria-valuetext")).toBe("Đã sửa 2/11 lỗi");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("are mended all at once by kind, and the first changed cell is shown", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.gridIsReady();
    await bench.button("Sửa mọi chỗ có cách sửa (12)…").click();
    const preview = page.getByRole("group", { name: "Sẽ sửa 11 ô trong danh mục của bạn" });
    // A row that would go is left out until a person marks it.
    expect(await preview.getByRole("checkbox", { checked: false }).count()).toBe(1);
    await preview.getByRole("checkbox", { name: /^F26/ }).uncheck();
    await bench.button("Sửa 10 ô").click();
    await page.getByText("Đã sửa 10 chỗ trong danh mục.").waitFor();
    await expect.poll(() => bench.selectedCell()).toBe("F46");
    // The list draws what is in sight only.
    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("F26");
    await page.getByRole("button", { name: /^F26/ }).waitFor();
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("show the rows that a task becomes by the model that a person chooses by keyboard, and take them back", async () => {
    const bench = await workplace.open({ acceptDownloads: true, viewport: { width: 350, height: 900 } });
    const { page } = bench;
    await bench.openFile({ name: "hop.xlsx", mimeType: "", buffer: Buffer.from(await bookOfOneTask()) });
    await expect.poll(() => bench.fileState()).toContain("hop.xlsx");
    await bench.button("Tách thành các bước…").press("Enter");
    const models = page.getByRole("combobox", { name: "Tách theo mẫu" });
    const rows = page.getByRole("list", { name: "Các dòng sau khi sửa" }).getByRole("listitem");
    await expect.poll(() => models.evaluate((list: HTMLSelectElement) => list.value)).toBe("conference");
    expect(await rows.allTextContents()).toContain(
      "Dòng 3 (mới): Lập danh sách đại biểu, soạn thảo và gửi giấy mời dự hội nghị → Giấy mời dự hội nghị",
    );
    await models.press("ArrowDown");
    await expect.poll(() => rows.last().textContent()).toContain("Hồ sơ quyết toán kinh phí tổ chức lớp tập huấn");
    await expectNoBarrier(bench, "tach-buoc-350");
    await models.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await rows.count()).toBe(0);
    await bench.button("Tách thành các bước…").press("Enter");
    await bench.button("Tách thành các bước này").press("Enter");
    await page.getByText("Đã sửa 1 chỗ trong danh mục.").waitFor();
    await page.getByText(/^6 sản phẩm/).waitFor();
    expect(await cellIn(await bench.save(), "C2")).toBe("Kế hoạch tổ chức hội nghị");
    await bench.button(/^Hoàn tác$/).click();
    await page.getByText(/^1 sản phẩm/).waitFor();
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it.each([
    ...(everyStory ? [["1366 × 768", { width: 1366, height: 768 }, 12] as const] : []),
    ["1366 × 768 at 150 %", { width: 911, height: 512 }, 5] as const,
  ])("stand among enough rows: %s", async (_name, viewport, least) => {
    const bench = await workplace.open({ viewport });
    await expectRowsInSight(bench, { header: 11, least });
    if (viewport.height < 768) return bench.close();
    // All that its table has.
    await bench.openFile(sample("danh-muc-danh-dau.xlsx"));
    await expect.poll(() => bench.fileState()).toContain("danh-muc-danh-dau.xlsx");
    await expectRowsInSight(bench, { header: 10, least: 11 });
    return bench.close();
  });

  it("leave no trace of their marks, of zoom or of frozen rows in the saved file", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    await bench.gridIsReady();
    await bench.page.getByRole("button", { name: /^D92/ }).click();
    await expect.poll(() => bench.selectedCell()).toBe("D92");
    const host = await openXlsx(await bench.save());
    const looks = (await host.looks()).sheets.get("Danh mục");
    expect([looks?.zoom, looks?.freeze]).toEqual([1, { rows: 11, columns: 0 }]);
    expect(looks?.conditionalFormats).toEqual([]);
    await bench.close();
  });
});

/** The first row below the header is selected, and at least so many are in sight. */
async function expectRowsInSight(
  bench: WorkbenchPage,
  { header, least }: { readonly header: number; readonly least: number },
): Promise<void> {
  await bench.gridIsReady();
  await bench.page
    .getByText(/Tiếp|Sửa tiếp/)
    .first()
    .waitFor();
  await expect.poll(() => bench.selectedCell()).toMatch(new RegExp(`^A${header + 1}\\b`));
  expect(await rowsInSight(bench, header)).toBeGreaterThanOrEqual(least);
}

/** How many rows below the last one of the header are in sight: presses the first column in sight all the way down. */
async function rowsInSight(bench: WorkbenchPage, header: number): Promise<number> {
  // The formula bar is a canvas, too.
  const canvas = await bench.grid.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!canvas) throw new Error("nothing is drawn");
  const rows = new Set<number>();
  for (let y = canvas.y + 24; y < canvas.y + canvas.height - 14; y += 12) {
    await bench.page.mouse.click(canvas.x + 45, y);
    const row = Number(/\d+/.exec(await bench.selectedCell())?.[0]);
    if (row > header) rows.add(row);
  }
  return rows.size;
}

async function cellIn(bytes: Uint8Array, address: string): Promise<unknown> {
  const sheet = findSheet(await (await openXlsx(bytes)).read(), "Danh mục");
  return sheet && cellAt(sheet, Number(address.slice(1)), address.charCodeAt(0) - 64);
}

/** Two to three days in one row. */
function bookOfOneTask(): Promise<Uint8Array> {
  const lines = [
    ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
    ["Tổ chức hội nghị", "Hội nghị", "Hội nghị", "N3", "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)"],
  ];
  const cell = (text: string, place: number, row: number) =>
    `<c r="${String.fromCharCode(65 + place)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = lines.map((texts, index) => {
    const row = index + 1;
    return `<row r="${row}">${texts.map((text, place) => cell(text, place, row)).join("")}</row>`;
  });
  return makeBook({ sheets: { "Danh mục": rows.join("") } });
}

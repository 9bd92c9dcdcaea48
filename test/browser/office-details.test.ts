/** Hồ sơ cơ quan, as the person meets it who fills it once: before the first write, in every form, and after a reload. */
import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import type { OfficeField } from "../../src/sheets/form/office-fields";
import { officeCells } from "../../src/sheets/names";
import { noChange } from "../../src/workbook/workbook-change";
import { valuesOfName } from "../../src/workbook/workbook-snapshot";
import { isFocused } from "./by-keyboard";
import { browserPath, sample } from "./built-pages";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

/** An invented office. */
const details: readonly (readonly [OfficeField, string, string])[] = [
  ["parent", "Cơ quan cấp trên trực tiếp (nếu có)", "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN"],
  ["office", "Cơ quan, đơn vị", "SỞ KIỂM THỬ"],
  ["place", "Địa danh", "Hà Sơn"],
  ["preparer", "Người lập biểu", "Lò Minh Tâm"],
  ["headTitle", "Chức vụ người ký", "GIÁM ĐỐC"],
  ["head", "Người ký", "Phùng Đức Mạnh"],
];

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("Hồ sơ cơ quan", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("is filled by the keyboard before the first write, fills every written form, and is there after a reload", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await bench.go("Quy đổi");
    const section = office(bench);
    // What the catalogue prints at its head is there already.
    await section.getByText("thiếu: địa danh, người lập biểu, người ký").waitFor();
    await bench.picture("office open");
    await fillByKeyboard(bench);
    await section.getByText("đủ thông tin").waitFor();
    await section.getByText("Đã giữ; biểu mẫu ghi từ nay sẽ theo.", { exact: false }).waitFor();

    await bench.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    const saved = await (await openXlsx(await bench.save())).read();
    for (const [field, , value] of details) {
      expect(valuesOfName(saved, officeCells[field])?.[0]?.[0], field).toBe(value);
    }
    const catalogue = saved.sheets.find(({ marker }) => marker === "catalogue");
    const words = (catalogue?.values ?? []).flat().filter((value) => typeof value === "string");
    const signed = details.map(([field, , value]) => (field === "place" ? `${value}, ngày …… tháng …… năm ……` : value));
    expect(words).toEqual(expect.arrayContaining(signed));

    await page.reload();
    await bench.isReady();
    await bench.go("Cài đặt");
    await section.getByText("đủ thông tin").waitFor();
    await section.getByRole("button", { name: /Hồ sơ cơ quan/ }).press("Enter");
    for (const [, label, value] of details) expect(await box(bench, label).inputValue(), label).toBe(value);

    // The forms follow a correction by themselves.
    await box(bench, "Địa danh").fill("Hà Sơn Đông");
    await box(bench, "Địa danh").press("Enter");
    await section.getByText("Đã lưu vào sổ tính; các biểu mẫu đã theo.").waitFor();
    const corrected = await (await openXlsx(await bench.save())).read();
    expect(valuesOfName(corrected, officeCells.place)?.[0]?.[0]).toBe("Hà Sơn Đông");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("can be filled in a workbook without a catalogue, whose blank form then carries it", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const { page } = bench;
    await bench.openFile(sample("giao-viec-2026-05.xlsx"));
    await page.getByRole("heading", { name: /chưa có danh mục/ }).waitFor();
    const section = office(bench);
    await section.getByText("thiếu: tên cơ quan, địa danh, người lập biểu, người ký").waitFor();
    await section.getByRole("button", { name: /Hồ sơ cơ quan/ }).press("Enter");
    await fillByKeyboard(bench);
    await section.getByText("đủ thông tin").waitFor();
    await bench.picture("office without catalogue");
    await page.locator("[data-main-action]").press("Enter");
    await page.getByText("Đã ghi:").waitFor();
    const saved = await (await openXlsx(await bench.save())).read();
    const words = saved.sheets.flatMap(({ values }) => values.flat());
    expect(words).toEqual(expect.arrayContaining(["ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", "SỞ KIỂM THỬ"]));
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("without a name is not ready to submit, says what is missing, and offers the box right there", async () => {
    const bench = await workplace.open();
    const { page } = bench;
    await bench.openFile({ name: "khong-ten.xlsx", mimeType: xlsx, buffer: await namelessCatalogue() });
    await page.getByText("chưa sẵn sàng nộp, thiếu: tên cơ quan").waitFor();
    await bench.picture("office missing");
    await box(bench, "Cơ quan, đơn vị").fill("SỞ KIỂM THỬ");
    await box(bench, "Cơ quan, đơn vị").press("Enter");
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The mended sample as an office hands it in that filled the brackets of the form with nothing. */
async function namelessCatalogue(): Promise<Buffer> {
  const host = await openXlsx(await readFile(sample("danh-muc-van-phong-da-sua.xlsx")));
  const edits = [1, 2].map((row) => {
    const value = row === 1 ? "(TÊN CƠ QUAN CẤP TRÊN)" : "(TÊN CƠ QUAN, ĐƠN VỊ)";
    return { kind: "setCell", sheet: "Danh mục", row, column: 1, value } as const;
  });
  await host.apply({ ...noChange, edits });
  return Buffer.from(await host.toBytes());
}

function office(bench: WorkbenchPage) {
  return bench.region("Hồ sơ cơ quan");
}

function box(bench: WorkbenchPage, label: string) {
  return office(bench).getByRole("textbox", { name: label, exact: true });
}

/** From the first box to the last by Tab, then Enter. */
async function fillByKeyboard(bench: WorkbenchPage): Promise<void> {
  const { page } = bench;
  await box(bench, "Căn cứ ghi trên biểu mẫu").focus();
  for (const [, label, value] of details) {
    for (let stop = 0; stop < 4 && !(await isFocused(box(bench, label))); stop++) await page.keyboard.press("Tab");
    expect(await isFocused(box(bench, label)), label).toBe(true);
    await box(bench, label).press("Control+a");
    await page.keyboard.type(value);
  }
  await page.keyboard.press("Enter");
}

/** What the pane says when Excel does not do as it is told: waiting, an unfinished write, a clipboard that is forbidden. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath } from "./built-pages";
import { openExcelPlace, type ExcelPlace } from "./excel-page";

const file = "danh-muc-van-phong-da-sua.xlsx";

describe.skipIf(browserPath === null)("the pane when Excel does not do as it is told", () => {
  let place: ExcelPlace;
  beforeAll(async () => {
    place = await openExcelPlace();
  });
  afterAll(() => place.close());

  it("asks for Enter or Esc while a cell is being edited, and can be stopped", async () => {
    const { pane, bed } = await place.open({ file });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await pane.go("Quy đổi");
    bed.whileEditing = "waits";
    bed.isEditingCell = true;
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText(/hãy nhấn Enter hoặc Esc trong ô đó/).waitFor();
    await pane.picture("excel-waits");
    await pane.button("Dừng").click();
    await page.getByText("Đã dừng. Sổ tính vẫn như trước.").waitFor();
    bed.isEditingCell = false;
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it("offers to leave a workbook that cannot be put back as it is, and does so when a person says so", async () => {
    const { pane, bed } = await place.open({ file });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await pane.go("Quy đổi");
    // New sheets cannot be filled, and neither be taken out again.
    bed.workbook.ways.failing = ["Range.formulas", "Worksheet.delete"];
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await pane.button("Để nguyên như hiện tại").waitFor();
    await pane.picture("excel-unfinished");
    expect(bed.workbook.settings.has("DanhMucKpi.writing")).toBe(true);
    await pane.button("Để nguyên như hiện tại").click();
    await expect.poll(() => bed.workbook.settings.has("DanhMucKpi.writing"), { timeout: 20_000 }).toBe(false);
    await pane.close();
  });

  it("copies for support where the clipboard is forbidden to frames", async () => {
    const { pane } = await place.open({ file, view: "settings" });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))");
    await page.evaluate("document.addEventListener('copy', () => (window.copied = String(document.getSelection())))");
    await pane.button(/^Hỗ trợ$/).click();
    await page.getByText("Thông tin hỗ trợ", { exact: true }).click();
    await pane.button("Sao chép thông tin hỗ trợ").click();
    await pane.button("Đã sao chép").waitFor();
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});

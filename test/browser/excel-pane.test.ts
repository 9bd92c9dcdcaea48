/** The whole main job in Excel: the production pane, Microsoft's own proxies, an in-memory workbook behind them. */
import { readFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { fileOfModel } from "../excel-host/calculate-model";
import { dumpWorkbook } from "../excel-host/model-view";
import { findModelSheet, modelCell, touchCell } from "../excel-host/model-workbook";
import { expectParity } from "../support/formula-parity";
import { expectNoNewErrors } from "../support/ooxml-validator";
import { browserPath, sample } from "./built-pages";
import { everyLook } from "./every-look";
import { openExcelPlace, type ExcelPlace } from "./excel-page";

/** What the manifest promises, and what a present-day Excel has. */
const versions = [9, 17] as const;
/** The one that has least, with EVERY_LOOK=1 both. */
const shownVersions = everyLook ? versions : versions.slice(0, 1);

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("the pane in Excel", () => {
  let place: ExcelPlace;
  beforeAll(async () => {
    place = await openExcelPlace();
  });
  afterAll(() => place.close());

  it.each(shownVersions)("checks, mends and takes back with ExcelApi 1.%i", async (apiMinor) => {
    const { pane, bed } = await place.open({ apiMinor, file: "danh-muc-van-phong.xlsx" });
    const { page } = pane;
    await pane.isReady();
    const before = await pane.sentence();
    expect(before).toMatch(/77 sản phẩm · \d+ lỗi .*chưa sẵn sàng nộp/);
    // The pane keeps its own state in the settings, so only what people see is compared.
    const { sheets: untouched } = dumpWorkbook(bed.workbook);

    await page.getByRole("button", { name: /^C51/ }).click();
    await expect.poll(() => bed.workbook.selection).toMatchObject({ top: 51, left: 3 });

    await page.getByRole("searchbox", { name: "Tìm trong nội dung cần sửa" }).fill("thoi gian khong doc duoc");
    await pane.button("Sửa cả 2…").click();
    await pane.button("Sửa 2 ô").click();
    await page.getByText("Đã sửa 2 chỗ trong danh mục.").waitFor();
    expect(await pane.sentence()).not.toBe(before);
    await pane.button("Hoàn tác").click();
    await page.getByText("Đã hoàn tác. Sổ tính trở lại như trước.").waitFor();
    expect(await pane.sentence()).toBe(before);
    expect(dumpWorkbook(bed.workbook).sheets).toEqual(untouched);
    expect(pane.troubles).toEqual([]);
    expect(pane.foreign()).toEqual([]);
    await pane.close();
  });

  it.each(shownVersions)("converts, scores and sums up with ExcelApi 1.%i", async (apiMinor) => {
    const { pane, bed } = await place.open({ apiMinor, file: "danh-muc-van-phong-da-sua.xlsx" });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await pane.go("Quy đổi");
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText("Đã ghi:").waitFor();
    await pane.picture(`excel-1.${apiMinor}-convert`);

    await pane.go("Chấm điểm");
    await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
    await pane.bringAssignments(sample("giao-viec-2026-05.csv"));
    await pane.deskShows(7);
    await pane.confirmNewcomers();
    await pane.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
    await page.getByText("Đã ghi:").waitFor();
    await pane.picture(`excel-1.${apiMinor}-score`);

    await pane.go("Tổng hợp");
    expect(await page.getByRole("table", { name: "Tháng 05/2026" }).getByRole("row").count()).toBe(8);
    await pane.picture(`excel-1.${apiMinor}-summary`);

    const file = await fileOfModel(bed.workbook);
    const { sheets } = await (await openXlsx(file)).read();
    const markers = sheets.map(({ marker }) => marker);
    expect(markers).toEqual(expect.arrayContaining(["catalogue", "settings", "roster", "summary_2026_05"]));
    expect(markers.filter((marker) => marker?.startsWith("score_2026_05_"))).toHaveLength(7);
    await expectNoNewErrors({ after: file });
    expect((await expectParity(file)).formulas).toBeGreaterThan(500);
    expect(pane.troubles).toEqual([]);
    expect(pane.foreign()).toEqual([]);
    await pane.close();
  });

  it("follows what people type into the sheet and where they go", async () => {
    const { pane, bed } = await place.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    const sheet = findModelSheet(bed.workbook, "Danh mục");
    if (!sheet) throw new Error("the sample has a catalogue");
    const row = 13;
    const column = 5;
    expect(modelCell(sheet, row, column)?.value).toMatch(/^N\d/);
    touchCell(sheet, row, column).value = "N9";
    bed.raise({
      eventType: 10,
      targetId: "Workbook",
      message: { worksheetId: sheet.id, address: "A1", changeType: 0, source: 0 },
    });
    await page
      .getByText(/76 sản phẩm · 1 lỗi/)
      .first()
      .waitFor();
    bed.raise({ eventType: 14, targetId: "Workbook", message: { worksheetId: sheet.id, address: `E${row}` } });
    await page.getByText(new RegExp(`Ô E${row}: `)).waitFor();
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it("tells support which Excel it is, and nothing of the workbook", async () => {
    const { pane, bed } = await place.open({
      file: "danh-muc-van-phong-da-sua.xlsx",
      view: "settings",
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const { page } = pane;
    await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await pane.button(/^Hỗ trợ$/).click();
    await page.getByText("Thông tin hỗ trợ", { exact: true }).click();
    await pane.button("Sao chép thông tin hỗ trợ").click();
    await pane.button("Đã sao chép").waitFor();
    await pane.picture("excel-support");
    const report = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(report).toContain("16.0.17928.20114");
    expect(report).toContain("requirement set: ExcelApi 1.9");
    expect(report).toMatch(/^read: \d+ ms, \d+ sheets, 0 edits, done$/m);
    // The product's own name, which heads the report, begins like the sample's sheet.
    const facts = report.split("\n").slice(1).join("\n");
    expect(bed.workbook.sheets.filter(({ name }) => facts.includes(name))).toEqual([]);

    bed.isEditingCell = true;
    await pane.go("Quy đổi");
    await pane.button("Ghi danh mục quy đổi vào trang mới").click();
    await page.getByText(/Excel đang ở chế độ nhập ô/).waitFor();
    await page.getByText("Thông tin hỗ trợ", { exact: true }).first().click();
    await page.getByText("problem: cellEditMode").waitFor();
    await pane.picture("excel-problem");
    await pane.close();
  });
});

/** What the ribbon's buttons open: pages of the manifest, with the view that each asks for. */
const ribbon = [
  ...readFileSync("manifest.xml", "utf8").matchAll(/id="Open\.Url" DefaultValue="[^"]*taskpane\.html([^"]*)"/g),
].map(([, search = ""]) => search);
const regions: Readonly<Record<string, string>> = {
  check: "Rà soát",
  convert: "Quy đổi",
  score: "Chấm điểm",
  summary: "Tổng hợp",
  settings: "Cài đặt",
};

describe.skipIf(browserPath === null)("the button of the ribbon", () => {
  let place: ExcelPlace;
  beforeAll(async () => {
    place = await openExcelPlace();
  });
  afterAll(() => place.close());

  it("opens the first step in a new workbook, and later the view where people were", async () => {
    expect(ribbon).toEqual([""]);
    const { pane, bed, visit } = await place.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    await pane.region("Rà soát").waitFor();
    await pane.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await pane.go("Quy đổi");
    await pane.region("Quy đổi").waitFor();
    await expect
      .poll(() => [...bed.workbook.settings.values()].some((note) => String(note).includes("convert")))
      .toBe(true);
    await visit();
    await pane.region("Quy đổi").waitFor();
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it("is not needed for links that name a view", async () => {
    const { pane, visit } = await place.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    for (const [view, region] of Object.entries(regions)) {
      await visit(view);
      await pane.region(region).waitFor();
    }
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it("opens in English where Excel is English", async () => {
    const { pane } = await place.open({ displayLanguage: "en-US", file: "danh-muc-van-phong-da-sua.xlsx" });
    await pane.page
      .getByText(/76 products/)
      .first()
      .waitFor();
    await pane.close();
  });
});

/** What people do to sheets of ours in Excel, and what must outlive a rewriting of them. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { findModelSheet, touchCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let host: ExcelHost;
let ours: ModelSheet;

beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  host = createExcelHost({ retryPause: 0, silence: 0 });
  await host.apply({ ...noChange, sheets: [samplePlan()] });
  const sheet = findModelSheet(bed.workbook, samplePlan().name);
  if (!sheet) throw new Error("the sheet was not written");
  ours = sheet;
});

const rewrite = () => host.apply({ ...noChange, sheets: [samplePlan({ rows: 2 })] });

describe("a remark on a cell of ours", () => {
  it("stays when the sheet is written anew and when that is taken back", async () => {
    touchCell(ours, 3, 2).note = "Đã thống nhất với phòng Tổ chức";
    touchCell(ours, 6, 2).note = "Xem lại";
    const before = dumpWorkbook(bed.workbook);
    const applied = await rewrite();
    expect(touchCell(ours, 3, 2)).toMatchObject({
      value: "Soạn thảo báo cáo",
      note: "Đã thống nhất với phòng Tổ chức",
    });
    expect(touchCell(ours, 6, 2)).toMatchObject({ value: null, note: "Xem lại" });
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("stays in the user's sheets beside rows that go and come back", async () => {
    const [theirs] = bed.workbook.sheets;
    if (!theirs) throw new Error("the test bed starts with a sheet");
    for (let row = 1; row <= 5; row++) touchCell(theirs, row, 1).value = `Việc ${row}`;
    touchCell(theirs, 5, 1).note = "Của chị Hoa";
    const before = dumpWorkbook(bed.workbook);
    const edits = [{ kind: "deleteRows", sheet: "Sheet1", row: 3, count: 1 }] as const;
    await host.undo(await host.apply({ ...noChange, edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("links and merged cells of an earlier version", () => {
  it("are gone from a sheet that is written anew", async () => {
    Object.assign(touchCell(ours, 9, 2), { value: "Xem", hyperlink: { documentReference: "Sheet1!A1" } });
    ours.merges.push({ top: 8, left: 1, bottom: 9, right: 1 });
    const before = dumpWorkbook(bed.workbook);
    const applied = await rewrite();
    expect([...ours.cells.values()].filter(({ hyperlink }) => hyperlink !== null)).toHaveLength(
      samplePlan({ rows: 2 }).rows.flatMap(({ cells }) => cells.filter((cell) => cell?.link)).length,
    );
    expect(ours.merges).toEqual(samplePlan({ rows: 2 }).merges);
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

describe("a sheet of ours that somebody hid so that Excel does not even list it", () => {
  it("is removed, and comes back hidden as it was", async () => {
    ours.visibility = "VeryHidden";
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({ ...noChange, remove: [samplePlan().marker] });
    expect(bed.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("goes when the change that made it is taken back", async () => {
    const applied = await host.apply({ ...noChange, sheets: [samplePlan({ marker: "scores", name: "T05-2026" })] });
    const made = findModelSheet(bed.workbook, "T05-2026");
    if (made) made.visibility = "VeryHidden";
    await host.undo(applied);
    expect(bed.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", samplePlan().name]);
  });
});

describe("the rules for what people enter", () => {
  const rulesOf = (sheet: ModelSheet): unknown[] =>
    [...sheet.cells.values()].flatMap(({ validation }) => (validation === null ? [] : [validation]));

  it("let a cell be emptied", () => {
    expect(rulesOf(ours).length).toBeGreaterThan(0);
    for (const rule of rulesOf(ours)) expect(rule).toMatchObject({ ignoreBlanks: true });
  });

  it("of a person's own come back as that person set them", async () => {
    const rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
    const errorAlert = { message: "Từ 1 đến 5", showAlert: true, style: "Stop", title: "" };
    touchCell(ours, 5, 2).validation = { rule, errorAlert, ignoreBlanks: false };
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await rewrite());
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

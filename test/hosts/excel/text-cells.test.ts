/** Cells with the number format "@", in which Excel takes whatever goes in for text, while what is there stays live. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet, findSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, modelCell, touchCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let host: ExcelHost;
let own: ModelSheet;

beforeEach(() => {
  bed = createTestBed({ apiMinor: 13 });
  host = createExcelHost({ retryPause: 0, silence: 0 });
  const [sheet] = bed.workbook.sheets;
  if (!sheet) throw new Error("the test bed starts with a sheet");
  own = sheet;
  for (let row = 1; row <= 6; row++) touchCell(own, row, 1).value = `Việc ${row}`;
});

/** A formula that somebody typed before the cell was formatted as text. */
const live = (formula: string) => ({ formula, value: 0, numberFormat: "@" });

const deleteRow = (row: number): SheetEdit => ({ kind: "deleteRows", sheet: "Sheet1", row, count: 1 });
const setCell = (row: number, value: string | number): SheetEdit => ({
  kind: "setCell",
  sheet: "Sheet1",
  row,
  column: 2,
  value,
});

describe("a live formula in a cell formatted as text is put back as a formula", () => {
  async function comesBack(edits: readonly SheetEdit[]): Promise<void> {
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply({ ...noChange, edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  }

  it("when its row was deleted", async () => {
    Object.assign(touchCell(own, 3, 2), live("=1+1"));
    await comesBack([deleteRow(3)]);
  });

  it("when it refers to a row that was deleted", async () => {
    Object.assign(touchCell(own, 6, 2), live("=A3"));
    const other = addModelSheet(bed.workbook, "Trang khác");
    Object.assign(touchCell(other, 1, 1), live("=Sheet1!A3"));
    await comesBack([deleteRow(3)]);
  });

  it("when the cell itself was set", async () => {
    Object.assign(touchCell(own, 3, 2), live("=1+1"));
    await comesBack([setCell(3, "P.I")]);
    await comesBack([setCell(3, 5)]);
  });

  it("when a change fails half-way", async () => {
    Object.assign(touchCell(own, 3, 2), live("=1+1"));
    Object.assign(touchCell(own, 6, 2), live("=A3"));
    const before = dumpWorkbook(bed.workbook);
    const edits = [deleteRow(3), setCell(5, "P.I")];
    bed.resetCounters();
    await host.undo(await host.apply({ ...noChange, edits }));
    for (let request = 2; request <= 12; request++) {
      bed.resetCounters();
      bed.faults = [{ request, code: "AccessDenied", when: "halfWay" }];
      const applied = await host.apply({ ...noChange, edits }).catch(() => null);
      bed.faults = [];
      if (applied) await host.undo(applied);
      expect({ request, workbook: dumpWorkbook(bed.workbook) }).toEqual({ request, workbook: before });
    }
  });

  it("in a sheet of ours, where text that looks like one stays text", async () => {
    await host.apply({ ...noChange, sheets: [samplePlan({ firstText: "=1+1" })] });
    const [, ours] = bed.workbook.sheets;
    if (!ours) throw new Error("the sheet was not written");
    Object.assign(touchCell(ours, 5, 2), live("=C5*2"));
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply({ ...noChange, sheets: [samplePlan({ rows: 9 })] }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    expect(modelCell(ours, 3, 2)).toMatchObject({ value: "=1+1", formula: null });
  });
});

describe("text that begins with a sign and is longer than a formula may be", () => {
  it.each(["-", "+", "=", "@"])("is written, read and put back: %s", async (sign) => {
    const text = `${sign} Soạn thảo${"\n- rà soát, lấy ý kiến".repeat(480)}`;
    expect(text.length).toBeGreaterThan(8_192);
    Object.assign(touchCell(own, 2, 2), { value: text, numberFormat: "@" });
    Object.assign(touchCell(own, 3, 2), { value: text });
    const before = dumpWorkbook(bed.workbook);
    const deletions = [deleteRow(2), deleteRow(3), setCell(5, text)];
    await host.undo(await host.apply({ ...noChange, edits: deletions }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    const applied = await host.apply({
      ...noChange,
      sheets: [samplePlan({ firstText: text })],
      edits: [...deletions, { ...insertion, cells: [{ row: 1, column: 2, value: text }] }],
    });
    const snapshot = await host.read();
    const ours = findMarkedSheet(snapshot, samplePlan().marker);
    expect(ours && cellAt(ours, 3, 2)).toBe(text);
    const theirs = findSheet(snapshot, "Sheet1");
    expect(theirs && [3, 4].map((row) => cellAt(theirs, row, 2))).toEqual([text, text]);
    await host.apply({ ...noChange, sheets: [samplePlan({ firstText: text })] });
    await host.undo(await host.apply({ ...noChange, sheets: [samplePlan()] }));
    const again = findMarkedSheet(await host.read(), samplePlan().marker);
    expect(again && cellAt(again, 3, 2)).toBe(text);
    expect(applied.edits).toBe(4);
  });

  const insertion = { kind: "insertRows", sheet: "Sheet1", row: 6, count: 1 } as const;
});

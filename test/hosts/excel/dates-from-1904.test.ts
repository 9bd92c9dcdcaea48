/** A workbook that counts its days from 1904, as old Excel for Mac made them. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet, findSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { modelCell, touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

/** 15 May 2026 as a workbook from 1900 counts, and as one from 1904 does. */
const from1900 = 46_157;
const from1904 = 44_695;

function openBed(): TestBed {
  const bed = createTestBed({ apiMinor: 13 });
  bed.workbook.usesDates1904 = true;
  const [sheet] = bed.workbook.sheets;
  if (sheet) Object.assign(touchCell(sheet, 1, 1), { value: from1904, numberFormat: "dd/mm/yyyy" });
  return bed;
}

const plan = () => {
  const sample = samplePlan();
  const day = { value: { kind: "date", serial: from1900 }, style: "text" } as const;
  return { ...sample, rows: [...sample.rows, { cells: [day] }] };
};

describe("in a workbook from 1904", () => {
  it("dates are read as the days that people see", async () => {
    openBed();
    const sheet = findSheet(await createExcelHost().read(), "Sheet1");
    expect(sheet && cellAt(sheet, 1, 1)).toEqual({ kind: "date", serial: from1900 });
  });

  it("dates of ours are written as those days, read back, and left alone by a second run", async () => {
    const bed = openBed();
    const host = createExcelHost();
    await host.read();
    await host.apply({ ...noChange, sheets: [plan()] });
    const [, own] = bed.workbook.sheets;
    const row = plan().rows.length;
    expect(own && modelCell(own, row, 1)?.value).toBe(from1904);
    const sheet = findMarkedSheet(await host.read(), plan().marker);
    expect(sheet && cellAt(sheet, row, 1)).toEqual({ kind: "date", serial: from1900 });
    bed.resetCounters();
    await host.apply({ ...noChange, sheets: [plan()] });
    expect(bed.counters.writes).toBe(0);
  });

  it("rows with dates come back as they were", async () => {
    const bed = openBed();
    const host = createExcelHost();
    await host.read();
    const before = dumpWorkbook(bed.workbook);
    const edits = [{ kind: "deleteRows", sheet: "Sheet1", row: 1, count: 1 }] as const;
    await host.undo(await host.apply({ ...noChange, edits }));
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });
});

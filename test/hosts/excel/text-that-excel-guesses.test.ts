/** Text that Excel takes for a date, a number or a truth value when it is typed stays text in every cell that we write. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { SheetEdit } from "../../../src/workbook/workbook-change";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet, findSheet } from "../../../src/workbook/workbook-snapshot";
import { touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const guessed = [
  "May 2026",
  "may 5",
  "Sep-26",
  "5 March 2026",
  "tháng 5",
  "Tháng Năm 2026",
  "thg 5 2026",
  "1/2",
  "1-2",
  "5-15",
  "2026-05-01",
  "12:30",
  "3 PM",
  "1e5",
  "007",
  "1,5",
  "1.000",
  "(5)",
  "5%",
  "$5",
  "5 ₫",
  "1 1/2",
  "TRUE",
  "false",
  "#N/A",
];
/** What Excel leaves alone, although a part of it looks like one of those. */
const harmless = ["Mây trắng", "Công việc tháng 5 của phòng", "May", "true story", "Nhóm 2"];

let bed: TestBed;
beforeEach(() => {
  bed = createTestBed({ apiMinor: 13 });
});

async function typed(text: string): Promise<unknown> {
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
    await context.sync();
  });
  const sheet = findSheet(await createExcelHost().read(), "Sheet1");
  return sheet && cellAt(sheet, 1, 1);
}

describe("an entry as Excel reads it", () => {
  it.each(guessed)("%s is something else once it is typed", async (text) => {
    expect(await typed(text)).not.toBe(text);
  });

  it.each(harmless)("%s stays as it is typed", async (text) => {
    expect(await typed(text)).toBe(text);
  });
});

describe.each([...guessed, ...harmless])("the text %s", (text) => {
  it("is text in a sheet of ours, whatever format its style asks for", async () => {
    const host = createExcelHost();
    const plan = samplePlan({ firstText: text });
    const styles = { ...plan.styles, text: { ...plan.styles["text"], numberFormat: "General" } };
    await host.apply({ ...noChange, sheets: [{ ...plan, styles }] });
    const sheet = findMarkedSheet(await host.read(), "catalogue");
    expect(sheet && cellAt(sheet, 3, 2)).toBe(text);
  });

  it("is text in a cell of the user's that a fix sets, and in one that it is taken back in", async () => {
    const [first] = bed.workbook.sheets;
    if (!first) throw new Error("the test bed starts with a sheet");
    Object.assign(touchCell(first, 1, 1), { value: "cũ" });
    Object.assign(touchCell(first, 2, 1), { value: text });
    const host = createExcelHost();
    const shown = async () => {
      const sheet = findSheet(await host.read(), "Sheet1");
      return sheet && [cellAt(sheet, 1, 1), cellAt(sheet, 2, 1)];
    };
    const setCell = (row: number, value: string): SheetEdit => ({
      kind: "setCell",
      sheet: "Sheet1",
      row,
      column: 1,
      value,
    });
    const applied = await host.apply({ ...noChange, edits: [setCell(1, text), setCell(2, "mới")] });
    expect(await shown()).toEqual([text, "mới"]);
    await host.undo(applied);
    expect(await shown()).toEqual(["cũ", text]);
  });
});

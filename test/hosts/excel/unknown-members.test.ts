/** The in-memory Excel never makes believe: what it does not know fails by its name. */
import { beforeEach, describe, expect, it } from "vitest";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";

let bed: TestBed;
beforeEach(() => {
  bed = createTestBed();
});

type Act = (sheet: Excel.Worksheet) => unknown;

describe("a member that the test bed does not know", () => {
  it.each<[string, Act]>([
    ["Worksheet.charts", (sheet) => sheet.charts.load("items/name")],
    ["Worksheet.calculate", (sheet) => sheet.calculate(true)],
    ["Range.text", (sheet) => sheet.getRange("A1").load("text")],
    ["Range.formulasR1C1", (sheet) => (sheet.getRange("A1").formulasR1C1 = [["=1"]])],
    ["RangeFont.strikethrough", (sheet) => (sheet.getRange("A1").format.font.strikethrough = true)],
    ["RangeFont.color", (sheet) => sheet.getRange("A1").format.font.load("color")],
  ])("fails as %s", async (member, act) => {
    const work = bed.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await expect(work).rejects.toThrow(`The in-memory Excel has no member ${member}`);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findMarkedSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, modelCell, touchCell } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;

beforeEach(() => {
  bed = createTestBed({ apiMinor: 13 });
});

describe("a plan written through Microsoft's own library", () => {
  it("reads back as what the plan said", async () => {
    const host = createExcelHost();
    const plan = samplePlan();
    const applied = await host.apply({ ...noChange, sheets: [plan] });
    expect(applied.written).toEqual([{ marker: "catalogue", name: plan.name, created: true }]);

    const snapshot = await host.read();
    const sheet = findMarkedSheet(snapshot, "catalogue");
    expect(sheet).toMatchObject({ name: plan.name, isProtected: true, visibility: "visible", merges: plan.merges });
    expect(sheet && cellAt(sheet, 3, 2)).toBe("Soạn thảo báo cáo");
    expect(sheet?.formulas.get("D4")).toBe("=C4/KPI_catalogue_chuan");
    expect(snapshot.names).toContainEqual({
      name: "KPI_catalogue_ma",
      sheet: plan.name,
      range: { top: 3, left: 2, bottom: 6, right: 2 },
    });
  });

  it("has the plan's look, sizes, rules and page", async () => {
    await createExcelHost().apply({ ...noChange, sheets: [samplePlan()] });
    const sheet = bed.workbook.sheets.find(({ name }) => name === "Danh mục quy đổi");
    expect(sheet).toBeDefined();
    if (!sheet) return;
    expect(modelCell(sheet, 2, 1)).toMatchObject({
      borders: "BLRT",
      look: { name: "Liberation Sans", size: 12, bold: true, fill: "#E8EEF7", horizontalAlignment: "Center" },
    });
    expect(modelCell(sheet, 4, 3)?.look).toMatchObject({ locked: false, fill: "#FFF8E1" });
    expect(modelCell(sheet, 7, 2)?.hyperlink).toMatchObject({ documentReference: "'Sheet1'!$A$1" });
    expect(sheet.columnWidths.get(2)).toBeCloseTo((40 * 7 + 5) * 0.75);
    expect(sheet.columnWidths.get(5)).toBe(0);
    expect(modelCell(sheet, 3, 2)?.look).toMatchObject({ horizontalAlignment: "Left", indentLevel: 1 });
    expect(sheet.rowHeights.get(1)).toBe(30);
    expect(sheet.frozen).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
    expect(modelCell(sheet, 3, 2)?.validation).toMatchObject({ rule: { list: { source: "=KPI_catalogue_ma" } } });
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerFooter: "&P/&N",
      rightMargin: 0.55 * 72,
    });
    expect(sheet.printTitleRows).toBe("$2:$2");
    expect(sheet.protection).not.toBeNull();
  });
});

describe("a sheet of ours is brought up to date in place", () => {
  const dumpOf = ({ workbook }: TestBed) => {
    const { sheets, names } = dumpWorkbook(workbook);
    return { sheets, names };
  };

  it("so that nothing of a longer earlier version is left", async () => {
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [samplePlan({ rows: 9 })] });
    const applied = await host.apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] });
    expect(applied.written).toMatchObject([{ created: false }]);
    const updated = dumpOf(bed);

    const fresh = createTestBed({ apiMinor: 13 });
    await createExcelHost().apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] });
    expect(updated).toEqual(dumpOf(fresh));
  });

  it.each([9, 13])("and a second run writes nothing, in an Excel with ExcelApi 1.%i", async (apiMinor) => {
    const own = createTestBed({ apiMinor });
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    const once = dumpOf(own);
    own.resetCounters();
    expect((await host.apply({ ...noChange, sheets: [samplePlan()] })).written).toMatchObject([{ created: false }]);
    expect(dumpOf(own)).toEqual(once);
    expect(own.counters.writes).toBe(0);
  });

  it("and a second run mends what a person changed meanwhile, in that sheet only", async () => {
    const host = createExcelHost();
    const plans = [samplePlan(), samplePlan({ marker: "findings", name: "Kết quả rà soát" })];
    await host.apply({ ...noChange, sheets: plans });
    const once = dumpOf(bed);
    const { writes } = bed.counters;
    bed.resetCounters();
    const [, catalogue] = bed.workbook.sheets;
    if (catalogue) touchCell(catalogue, 3, 2).value = "Khác";
    await host.apply({ ...noChange, sheets: plans });
    expect(dumpOf(bed)).toEqual(once);
    expect(bed.counters.writes).toBeLessThan(0.7 * writes);
  });

  it("wherever people moved it and whatever they called it, with the formulas that refer to it", async () => {
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    await bed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Danh mục quy đổi").name = "Của tôi";
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Của tôi'!C3"]];
      await context.sync();
    });
    await host.apply({ ...noChange, sheets: [samplePlan({ name: "Của tôi", rows: 2 })] });
    const [first, own] = bed.workbook.sheets;
    expect(bed.workbook.sheets).toHaveLength(2);
    expect(own?.name).toBe("Của tôi");
    expect(first && modelCell(first, 1, 1)?.formula).toBe("='Của tôi'!C3");
  });

  it("and a sheet of the user's that has its name is no sheet of ours", async () => {
    const [first] = bed.workbook.sheets;
    if (!first) throw new Error("the test bed starts with a sheet");
    first.name = "Danh mục quy đổi";
    addModelSheet(bed.workbook, "Sheet2");
    touchCell(first, 1, 1).value = "của người dùng";
    const before = dumpOf(bed);
    await expect(createExcelHost().apply({ ...noChange, sheets: [samplePlan()] })).rejects.toMatchObject({
      key: "sourceChanged",
      params: { sheet: "Danh mục quy đổi" },
    });
    expect(dumpOf(bed)).toEqual(before);
  });

  it.each([9, 13])("and undone, merged cells included, in an Excel with ExcelApi 1.%i", async (apiMinor) => {
    const old = createTestBed({ apiMinor });
    const host = createExcelHost();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    const before = dumpOf(old);
    const merges = [{ top: 2, left: 1, bottom: 2, right: 2 }];
    const applied = await host.apply({ ...noChange, sheets: [{ ...samplePlan({ rows: 5 }), merges }] });
    expect(dumpOf(old)).not.toEqual(before);
    await host.undo(applied);
    expect(dumpOf(old)).toEqual(before);
  });

  it("a member that the in-memory Excel does not know fails by its name", async () => {
    const run = bed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.load("items/name");
      await context.sync();
    });
    await expect(run).rejects.toThrow("no member Worksheet.charts");
  });
});

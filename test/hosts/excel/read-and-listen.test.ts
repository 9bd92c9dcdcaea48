import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../src/workbook/workbook-snapshot";
import { addModelSheet, touchCell, type ModelCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let sheet: ModelSheet;

beforeEach(() => {
  bed = createTestBed();
  sheet = addModelSheet(bed.workbook, "Danh mục");
});

function put(row: number, column: number, cell: Partial<ModelCell>): void {
  Object.assign(touchCell(sheet, row, column), cell);
}

async function readSheet() {
  const snapshot = await createExcelHost().read();
  const found = findSheet(snapshot, "Danh mục");
  if (!found) throw new Error("the sheet was not read");
  return found;
}

describe("reading a workbook", () => {
  it.each<[string, Partial<ModelCell>, unknown]>([
    ["text", { value: "Báo cáo" }, "Báo cáo"],
    ["a number", { value: 1.5 }, 1.5],
    ["a boolean", { value: true }, true],
    ["a date by its format", { value: 46_157, numberFormat: "dd/mm/yyyy" }, { kind: "date", serial: 46_157 }],
    ["a time of day as a number", { value: 0.5, numberFormat: "hh:mm" }, 0.5],
    ["an error", { value: "#REF!", isError: true, formula: "=A9" }, { kind: "error", code: "#REF!" }],
    ["the result of a formula", { value: 12, formula: "=6*2" }, 12],
    ["text that looks like a formula", { value: "=6*2", numberFormat: "@" }, "=6*2"],
  ])("gives %s as it is", async (_what, cell, expected) => {
    put(3, 2, cell);
    expect(cellAt(await readSheet(), 3, 2)).toEqual(expected);
  });

  it("tells formulas from text that looks like one", async () => {
    put(3, 2, { value: 12, formula: "=6*2" });
    put(4, 2, { value: "=6*2", numberFormat: "@" });
    expect([...(await readSheet()).formulas]).toEqual([["B3", "=6*2"]]);
  });

  it("gives the place of the used block, hidden rows and hidden sheets", async () => {
    put(5, 3, { value: "x" });
    put(9, 4, { value: "y" });
    sheet.hiddenRows.add(7);
    sheet.visibility = "VeryHidden";
    const read = await readSheet();
    expect(read).toMatchObject({ firstRow: 5, firstColumn: 3, visibility: "veryHidden", marker: null });
    expect([...read.hiddenRows]).toEqual([7]);
  });

  it("does not read blank formatted rows", async () => {
    put(2, 1, { value: "x" });
    for (let row = 3; row < 3_000; row++) put(row, 1, { borders: "BLRT" });
    expect((await readSheet()).values).toHaveLength(1);
  });

  it("gives names of cells and leaves out those of constants and broken ones", async () => {
    bed.workbook.names.push(
      { name: "KPI_Nhom", formula: "='Danh mục'!$B$2:$B$9" },
      { name: "Constant", formula: "=0.5" },
      { name: "Broken", formula: "=#REF!$A$1" },
    );
    const { names } = await createExcelHost().read();
    expect(names).toEqual([{ name: "KPI_Nhom", sheet: "Danh mục", range: { top: 2, left: 2, bottom: 9, right: 2 } }]);
  });

  it("reads many rows in blocks, reporting progress to the end", async () => {
    for (let row = 1; row <= 60_000; row++) put(row, 1, { value: `Công việc ${row}` });
    const seen: number[] = [];
    const snapshot = await createExcelHost().read({ onProgress: ({ done, total }) => seen.push(done / total) });
    expect(findSheet(snapshot, "Danh mục")?.values[59_999]).toEqual(["Công việc 60000"]);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });
});

describe("cell, events and notes", () => {
  it("selects a cell and shows its sheet", async () => {
    sheet.visibility = "Hidden";
    await createExcelHost().select({ sheet: "Danh mục", row: 12, column: 4 });
    expect(bed.workbook).toMatchObject({
      active: "Danh mục",
      selection: { top: 12, left: 4, bottom: 12, right: 4 },
    });
    expect(sheet.visibility).toBe("Visible");
  });

  it("hears the user's edits and none of our own, until told to stop", async () => {
    const host = createExcelHost();
    const heard: (string | null)[] = [];
    const stop = host.onChange((name) => heard.push(name));
    await settle();
    await host.apply({ ...noChange, sheets: [samplePlan()] });
    await settle();
    expect(heard).toEqual([]);

    await typeIntoFirstCell();
    await settle();
    expect(heard).toEqual(["Danh mục"]);

    stop();
    await settle();
    await typeIntoFirstCell();
    await settle();
    expect(heard).toEqual(["Danh mục"]);
  });

  it("hears where the user goes", async () => {
    const heard: unknown[] = [];
    createExcelHost().onSelect((cell) => heard.push(cell));
    await settle();
    bed.raise({ eventType: 14, targetId: "Workbook", message: { worksheetId: sheet.id, address: "C7:D9,F1" } });
    await settle();
    expect(heard).toEqual([{ sheet: "Danh mục", row: 7, column: 3 }]);
  });

  it("keeps notes in the document", async () => {
    const host = createExcelHost();
    expect(await host.loadNote("columns")).toBeNull();
    await host.saveNote("columns", "Công việc: C");
    expect(await createExcelHost().loadNote("columns")).toBe("Công việc: C");
    await host.saveNote("columns", null);
    expect(await host.loadNote("columns")).toBeNull();
    await host.saveNote("columns", null);
  });
});

/** As another add-in or the user would: through Excel, not through our host. */
async function typeIntoFirstCell(): Promise<void> {
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Danh mục").getRange("A1").values = [["x"]];
    await context.sync();
  });
}

/** Events and their answers take some turns of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

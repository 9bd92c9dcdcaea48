/** Putting back never locks a workbook out: people's formulas are a favour, reading goes on, and a person has the last word. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { enterContent } from "../../excel-host/excel-rules";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, findModelSheet, modelCell, touchCell, type ModelSheet } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

let bed: TestBed;
let host: ExcelHost;
let remarks: HostRemark[];
const patience = { retryPause: 0, silence: 0 };
const onRemark = (remark: HostRemark) => remarks.push(remark);

const deleteRow = { ...noChange, edits: [{ kind: "deleteRows", sheet: "Sheet1", row: 3, count: 1 } as const] };
const removeOurs = { ...noChange, remove: ["catalogue"] };
const changes = [
  { what: "a deleted row", change: deleteRow, formula: "='Sheet1'!A3&\"!\"" },
  { what: "a removed sheet", change: removeOurs, formula: "='Danh mục quy đổi'!B3&\"!\"" },
] as const;

function sheetOf(name: string): ModelSheet {
  const sheet = findModelSheet(bed.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function enter(sheet: ModelSheet, row: number, column: number, entry: string): void {
  enterContent(bed.workbook, touchCell(sheet, row, column), entry);
}

function lock(sheet: ModelSheet): void {
  sheet.protection = {};
  sheet.password = "mật khẩu";
}

/** A catalogue of the user's, a sheet of ours, and a sheet of the user's that sums up. */
beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  host = createExcelHost(patience);
  remarks = [];
  for (let row = 1; row <= 5; row++) enter(sheetOf("Sheet1"), row, 1, `Việc ${"abcde".charAt(row - 1)}`);
  await host.apply({ ...noChange, sheets: [samplePlan({ rows: 3 })] });
  addModelSheet(bed.workbook, "Tổng hợp riêng");
});

describe.each(changes)("undoing $what that a formula of the user's looked at", ({ change, formula }) => {
  const place = { sheet: "Tổng hợp riêng", row: 2, column: 2 };
  const formulaNow = () => modelCell(sheetOf(place.sheet), place.row, place.column)?.formula;

  beforeEach(() => {
    enter(sheetOf(place.sheet), place.row, place.column, formula);
    enter(sheetOf(place.sheet), 3, 2, "=1+1");
  });

  it("brings the formula back", async () => {
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply(change), { onRemark });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    expect(remarks).toEqual([]);
  });

  it("also in a sheet that is protected without a password, and protects it again", async () => {
    sheetOf(place.sheet).protection = { allowSort: true };
    const before = dumpWorkbook(bed.workbook);
    await host.undo(await host.apply(change), { onRemark });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("goes on where the sheet has got a password since, and tells which formula is left", async () => {
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply(change);
    lock(sheetOf(place.sheet));
    await host.undo(applied, { onRemark });
    expect(remarks).toEqual([{ kind: "formulasLeft", cells: [place] }]);
    expect(formulaNow()).toContain("#REF!");
    const others = (sheets: typeof before.sheets) => sheets.filter(({ name }) => name !== place.sheet);
    expect(others(dumpWorkbook(bed.workbook).sheets)).toEqual(others(before.sheets));
    expect(bed.workbook.settings.has("DanhMucKpi.writing")).toBe(false);
    expect((await host.read()).sheets).toHaveLength(3);
  });

  it("writes into the cells that people may write into behind a password", async () => {
    touchCell(sheetOf(place.sheet), place.row, place.column).look = { locked: false };
    const applied = await host.apply(change);
    lock(sheetOf(place.sheet));
    await host.undo(applied, { onRemark });
    expect([formulaNow(), remarks]).toEqual([formula, []]);
  });

  it.each(["=2+2", "của tôi"])("leaves %s alone, which somebody put there since", async (mine) => {
    const applied = await host.apply(change);
    enter(sheetOf(place.sheet), place.row, place.column, mine);
    await host.undo(applied, { onRemark });
    const { value, formula: now } = touchCell(sheetOf(place.sheet), place.row, place.column);
    expect(now ?? value).toBe(mine);
  });

  it("is refused beforehand where a password keeps the formula, naming it, until a person insists", async () => {
    lock(sheetOf(place.sheet));
    const before = dumpWorkbook(bed.workbook);
    await expect(host.apply(change)).rejects.toMatchObject({
      key: "formulasLocked",
      params: { sheet: place.sheet, cells: "B2", restored: "yes" },
    });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    await host.undo(await host.apply(change, { acceptsLoss: true }), { onRemark });
    expect(remarks).toEqual([{ kind: "formulasLeft", cells: [place] }]);
  });
});

describe("what people closed since the change", () => {
  it.each<[string, typeof deleteRow | typeof removeOurs, string, () => void]>([
    ["the sheet that lost a row", deleteRow, "sheetProtected", () => lock(sheetOf("Sheet1"))],
    [
      "the structure of the workbook",
      removeOurs,
      "workbookProtected",
      () => (bed.workbook.isStructureProtected = true),
    ],
    ["the whole workbook", removeOurs, "workbookReadOnly", () => (bed.workbook.isReadOnly = true)],
  ])("%s: undoing is refused before anything is touched", async (_what, change, key, close) => {
    const applied = await host.apply(change);
    close();
    const before = dumpWorkbook(bed.workbook);
    await expect(host.undo(applied)).rejects.toMatchObject({ key });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    await expect(host.read({ onRemark })).resolves.toBeDefined();
    expect(remarks).toEqual([]);
  });

  it("a sheet of ours by a password: undoing says so, and works once it is lifted", async () => {
    const before = dumpWorkbook(bed.workbook);
    const applied = await host.apply({ ...noChange, sheets: [samplePlan({ rows: 2 })] });
    sheetOf("Danh mục quy đổi").password = "mật khẩu";
    const params = { sheet: "Danh mục quy đổi", own: "yes", restored: "yes" };
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "sheetProtected", params });
    sheetOf("Danh mục quy đổi").password = null;
    await host.undo(applied);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("a name into a sheet that was renamed since does not keep the rest from coming back", async () => {
    addModelSheet(bed.workbook, "Cũ");
    bed.workbook.names.push({ name: "Vung_cu", formula: "='Sheet1'!$A$1:$A$5" });
    const applied = await host.apply(deleteRow);
    sheetOf("Sheet1").name = "Sheet1 mới";
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "undoGone" });
    expect((await host.read()).sheets).toHaveLength(4);
  });
});

describe("a write that can be neither completed nor taken back", () => {
  const rewrite = { ...noChange, sheets: [samplePlan({ rows: 2 })] };

  /** Contents are refused from the middle of the write on, and so is putting them back. */
  async function fail(): Promise<void> {
    bed.workbook.ways.failing = ["Range.formulas"];
    await expect(host.apply(rewrite, { onRemark })).rejects.toMatchObject({ params: { restored: "no" } });
  }

  it("is told, and the workbook can be read all the same", async () => {
    await fail();
    expect(remarks).toMatchObject([{ kind: "unfinished", isTheirs: false }]);
    remarks = [];
    expect((await host.read({ onRemark })).sheets).toHaveLength(3);
    expect(remarks).toMatchObject([{ kind: "unfinished", isTheirs: false, error: { key: "hostFailed" } }]);
  });

  it("is put back by the next look, once Excel allows it", async () => {
    const before = dumpWorkbook(bed.workbook);
    await fail();
    bed.workbook.ways.failing = [];
    remarks = [];
    await host.read({ onRemark });
    expect([dumpWorkbook(bed.workbook), remarks]).toEqual([before, []]);
  });

  it("is tried three times by itself, and again when a person asks", async () => {
    const before = dumpWorkbook(bed.workbook);
    await fail();
    for (let look = 0; look < 3; look++) await host.read();
    bed.workbook.ways.failing = [];
    await host.read({ onRemark });
    expect(dumpWorkbook(bed.workbook)).not.toEqual(before);
    await host.putBack();
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("can be left as it is: the journal is forgotten and work goes on", async () => {
    await fail();
    await host.leaveAsIs();
    bed.workbook.ways.failing = [];
    const left = dumpWorkbook(bed.workbook);
    remarks = [];
    await host.read({ onRemark });
    expect([dumpWorkbook(bed.workbook), remarks]).toEqual([left, []]);
    expect([...bed.workbook.settings.keys()].filter((key) => key.includes("writing"))).toEqual([]);
    await host.apply(rewrite);
    expect((await host.read()).sheets).toHaveLength(3);
  });

  it("does the same in a pane that is opened later", async () => {
    await fail();
    const later = createExcelHost(patience);
    remarks = [];
    expect((await later.read({ onRemark })).sheets).toHaveLength(3);
    expect(remarks).toMatchObject([{ kind: "unfinished", isTheirs: false }]);
    await expect(later.apply(rewrite)).rejects.toMatchObject({ key: "hostFailed" });
    await later.leaveAsIs();
    remarks = [];
    await later.read({ onRemark });
    expect(remarks).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { HandEdit } from "../../../src/hosts/xlsx/edit/hand-edit";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { CellValue } from "../../../src/workbook/cell-value";
import { noChange } from "../../../src/workbook/workbook-change";
import { cellAt, findName, findSheet, type SheetSnapshot } from "../../../src/workbook/workbook-snapshot";
import { expectNoNewErrors } from "../../support/ooxml-validator";
import { makeBook } from "./make-book";

/** Numbers 1–4 in A with a thin-looking style, a sum below, a list in B2:B4, a merge in D2:E2, a bar, a name. */
function book(): Promise<Uint8Array> {
  const rows = [1, 2, 3, 4].map(
    (row) => `<row r="${row}"><c r="A${row}" s="0"><v>${row}</v></c><c r="B${row}"/></row>`,
  );
  const total =
    '<row r="6"><c r="A6"><f>SUM(A1:A4)</f><v>10</v></c><c r="B6"><f t="array" ref="B6">A1*2</f><v>2</v></c></row>';
  return makeBook({
    sheets: {
      Số: [
        '<cols><col min="1" max="4" width="12" customWidth="1"/></cols>',
        `<sheetData>${rows.join("")}${total}</sheetData>`,
        '<mergeCells count="1"><mergeCell ref="D2:E2"/></mergeCells>',
        '<conditionalFormatting sqref="A1:A4"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>',
        '<dataValidations count="1"><dataValidation type="list" sqref="B2:B4"><formula1>"x,y"</formula1></dataValidation></dataValidations>',
      ].join(""),
      Nhìn: '<row r="1"><c r="A1"><f>Số!A4</f><v>4</v></c></row>',
    },
    names: '<definedName name="Vung">Số!$A$2:$A$4</definedName>',
  });
}

async function sheetOf(host: XlsxHost, name = "Số"): Promise<SheetSnapshot> {
  const sheet = findSheet(await host.read(), name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const cell = (row: number, column: number, value: CellValue, formula: string | null = null): HandEdit => ({
  kind: "setCell",
  sheet: "Số",
  row,
  column,
  value,
  formula,
});

describe("what a person types", () => {
  it.each<[string, CellValue, string | null]>([
    ["a number", 0.5, null],
    ["a text", "Soạn thảo", null],
    ["a truth value", true, null],
    ["a formula with its result", 3, "=A1+A2"],
    ["a formula without a result yet", null, "=A1+A2"],
  ])("%s stands in the file", async (_what, value, formula) => {
    const host = await openXlsx(await book());
    await host.editByHand([cell(2, 2, value, formula)]);
    const again = await sheetOf(await openXlsx(await host.toBytes()));
    expect(cellAt(again, 2, 2)).toEqual(value ?? (formula === null ? null : ""));
    expect(again.formulas.get("B2") ?? null).toBe(formula);
  });

  it("shows a date when it is one", async () => {
    const host = await openXlsx(await book());
    const value = { kind: "date", serial: 46157 } as const;
    const place = { kind: "setCell", sheet: "Số", row: 2, column: 1 } as const;
    await host.editByHand([{ ...place, value, formula: null, numberFormat: "dd/mm/yyyy" }]);
    const again = await openXlsx(await host.toBytes());
    expect(cellAt(await sheetOf(again), 2, 1)).toEqual({ kind: "date", serial: 46157 });
    expect(cellAt(await sheetOf(again), 3, 1)).toBe(3);
  });

  it("leaves a recalculated formula as it is, also an array formula", async () => {
    const host = await openXlsx(await book());
    await host.editByHand([
      { kind: "setResult", sheet: "Số", row: 6, column: 1, value: 42 },
      { kind: "setResult", sheet: "Số", row: 6, column: 2, value: { kind: "error", code: "#N/A" } },
      { kind: "setResult", sheet: "Số", row: 1, column: 1, value: 99 },
    ]);
    const sheet = await sheetOf(await openXlsx(await host.toBytes()));
    expect(cellAt(sheet, 6, 1)).toBe(42);
    expect(sheet.formulas.get("A6")).toBe("=SUM(A1:A4)");
    expect(cellAt(sheet, 6, 2)).toEqual({ kind: "error", code: "#N/A" });
    expect(sheet.formulas.get("B6")).toBe("=A1*2");
    // A cell without a formula has no result.
    expect(cellAt(sheet, 1, 1)).toBe(1);
  });

  it("keeps a formula whose result comes in the same go, and a value after whose typing an old result comes", async () => {
    const host = await openXlsx(await book());
    await host.editByHand([
      cell(7, 1, null, "=A1+A2"),
      { kind: "setResult", sheet: "Số", row: 7, column: 1, value: 3 },
      cell(6, 2, null, "=A1*3"),
      { kind: "setResult", sheet: "Số", row: 6, column: 2, value: 2 },
      { kind: "setResult", sheet: "Số", row: 6, column: 2, value: 3 },
      cell(6, 1, 8),
      { kind: "setResult", sheet: "Số", row: 6, column: 1, value: 10 },
    ]);
    const sheet = await sheetOf(await openXlsx(await host.toBytes()));
    expect([sheet.formulas.get("A7"), cellAt(sheet, 7, 1)]).toEqual(["=A1+A2", 3]);
    expect([sheet.formulas.get("B6"), cellAt(sheet, 6, 2)]).toEqual(["=A1*3", 3]);
    expect([sheet.formulas.get("A6"), cellAt(sheet, 6, 1)]).toEqual([undefined, 8]);
  });

  it("keeps a number format when another value is typed over it in the same go", async () => {
    const host = await openXlsx(await book());
    await host.editByHand([
      { kind: "setCell", sheet: "Số", row: 1, column: 1, value: 0.5, formula: null, numberFormat: "0%" },
      cell(1, 1, 0.25),
    ]);
    const looks = await host.looks();
    const look = looks.cells[looks.sheets.get("Số")?.cells.get(1)?.get(1) ?? 0];
    expect([cellAt(await sheetOf(host), 1, 1), look?.numberFormat]).toEqual([0.25, "0%"]);
  });
});

describe("rows that a person inserts", () => {
  it("move everything below and widen what they stand in", async () => {
    const before = await book();
    const host = await openXlsx(before);
    await host.editByHand([{ kind: "insertRows", sheet: "Số", row: 3, count: 2 }, cell(3, 1, 7)]);
    const again = await openXlsx(await host.toBytes());
    const sheet = await sheetOf(again);
    expect([1, 2, 3, 4, 5, 6].map((row) => cellAt(sheet, row, 1))).toEqual([1, 2, 7, null, 3, 4]);
    expect(sheet.formulas.get("A8")).toBe("=SUM(A1:A6)");
    expect((await sheetOf(again, "Nhìn")).formulas.get("A1")).toBe("=Số!A6");
    expect(findName(await again.read(), "Vung")?.range).toEqual({ top: 2, left: 1, bottom: 6, right: 1 });
    const looks = (await again.looks()).sheets.get("Số");
    expect(looks?.validations[0]?.ranges).toEqual([{ top: 2, left: 2, bottom: 6, right: 2 }]);
    expect(looks?.conditionalFormats[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 6, right: 1 }]);
    expect(sheet.merges).toEqual([{ top: 2, left: 4, bottom: 2, right: 5 }]);
    await expectNoNewErrors({ before, after: await host.toBytes() });
  });

  it("and take out again leave the cells where they were", async () => {
    const host = await openXlsx(await book());
    const before = await sheetOf(host);
    await host.editByHand([
      { kind: "insertRows", sheet: "Số", row: 2, count: 3 },
      { kind: "deleteRows", sheet: "Số", row: 2, count: 3 },
    ]);
    const after = await sheetOf(host);
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.formulas);
  });
});

describe("sizes that a person pulls", () => {
  it("change one column and one row and nothing beside them", async () => {
    const before = await book();
    const host = await openXlsx(before);
    await host.editByHand([
      { kind: "setWidth", sheet: "Số", column: 2, width: 30 },
      { kind: "setWidth", sheet: "Nhìn", column: 5, width: 9 },
      { kind: "setHeight", sheet: "Số", row: 3, height: 40 },
      { kind: "setHeight", sheet: "Số", row: 20, height: 50 },
    ]);
    const { sheets } = await (await openXlsx(await host.toBytes())).looks();
    const widths = sheets.get("Số")?.columns.map(({ first, last, width }) => [first, last, width]);
    expect(widths).toEqual([
      [1, 1, 12],
      [2, 2, 30],
      [3, 4, 12],
    ]);
    expect(sheets.get("Nhìn")?.columns.map(({ first, width }) => [first, width])).toEqual([[5, 9]]);
    expect(sheets.get("Số")?.rows.get(3)?.height).toBe(40);
    expect(sheets.get("Số")?.rows.get(20)?.height).toBe(50);
    await expectNoNewErrors({ before, after: await host.toBytes() });
  });
});

describe("taking a change back after typing", () => {
  it("keeps what was typed", async () => {
    const host = await openXlsx(await book());
    const edits = [{ kind: "setCell", sheet: "Số", row: 1, column: 1, value: 100 }] as const;
    const applied = await host.apply({ ...noChange, edits });
    await host.editByHand([cell(2, 1, 200)]);
    await host.undo(applied);
    const sheet = await sheetOf(host);
    expect([cellAt(sheet, 1, 1), cellAt(sheet, 2, 1)]).toEqual([1, 200]);
  });

  it("is refused when the typed cells would come back in another row", async () => {
    const host = await openXlsx(await book());
    const applied = await host.apply({ ...noChange, edits: [{ kind: "deleteRows", sheet: "Số", row: 1, count: 1 }] });
    await host.editByHand([cell(2, 1, 200)]);
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "undoGone" });
  });

  it("is not stopped by what was recalculated in a sheet that it deleted a row from", async () => {
    const host = await openXlsx(await book());
    const before = await sheetOf(host);
    const applied = await host.apply({ ...noChange, edits: [{ kind: "deleteRows", sheet: "Số", row: 1, count: 1 }] });
    await host.editByHand([{ kind: "setResult", sheet: "Số", row: 5, column: 1, value: 9 }]);
    await host.undo(applied);
    expect((await sheetOf(host)).values).toEqual(before.values);
  });

  it("puts a row that was inserted in once, however many changes are taken back", async () => {
    const host = await openXlsx(await book());
    const edit = (value: number) => ({ kind: "setCell", sheet: "Số", row: 1, column: 1, value }) as const;
    const first = await host.apply({ ...noChange, edits: [edit(100)] });
    const second = await host.apply({ ...noChange, edits: [edit(200)] });
    await host.editByHand([{ kind: "insertRows", sheet: "Số", row: 2, count: 1 }]);
    await host.undo(second);
    await host.undo(first);
    const sheet = await sheetOf(host);
    expect([1, 2, 3, 4].map((row) => cellAt(sheet, row, 1))).toEqual([1, null, 2, 3]);
  });

  it("goes back to a moment, with the changes that could be taken back then", async () => {
    const host = await openXlsx(await book());
    const edits = [{ kind: "setCell", sheet: "Số", row: 1, column: 1, value: 100 }] as const;
    const applied = await host.apply({ ...noChange, edits });
    const moment = host.checkpoint();
    await host.editByHand([{ kind: "deleteRows", sheet: "Số", row: 2, count: 2 }]);
    host.restore(moment);
    expect(cellAt(await sheetOf(host), 2, 1)).toBe(2);
    await host.undo(applied);
    expect(cellAt(await sheetOf(host), 1, 1)).toBe(1);
  });
});

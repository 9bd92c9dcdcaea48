/** Cells set, rows put in and rows deleted in one change: every host gives the same workbook, and the one before when undone. */
import { beforeAll, describe, expect, it } from "vitest";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { cellAt, findSheet, lastRowOf } from "../../../src/workbook/workbook-snapshot";
import { editNaively, linesOf, naiveRows } from "../../support/edit-naively";
import { makeBook } from "../xlsx/make-book";
import { contentOf } from "./content-of";
import { hosts } from "./hosts";

const sheet = "Danh mục";
const columns = 3;

/** Texts down column A, numbers in C, and around them what has to follow when rows move. */
function bookOf(rows: number): Promise<Uint8Array> {
  const line = (row: number): string =>
    `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>r${row}</t></is></c><c r="C${row}"><v>${row}</v></c></row>`;
  const lines = Array.from({ length: rows }, (_, index) => line(index + 1)).join("");
  const merges =
    '<mergeCells count="3"><mergeCell ref="E2:E4"/><mergeCell ref="E6:F6"/><mergeCell ref="E8:F9"/></mergeCells>';
  const formulas = ["SUM('Danh mục'!$C$1:$C$8)", "'Danh mục'!C5*2", "SUM('Danh mục'!C4:C5)"].map(
    (formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f><v>0</v></c></row>`,
  );
  return makeBook({
    sheets: { [sheet]: `<sheetData>${lines}</sheetData>${merges}`, Nhìn: formulas.join("") },
    names: "<definedName name=\"Vung\">'Danh mục'!$A$3:$C$7</definedName>",
  });
}

const set = (row: number, column: number, value: string | number | null): SheetEdit => ({
  kind: "setCell",
  sheet,
  row,
  column,
  value,
});
const remove = (row: number, count = 1): SheetEdit => ({ kind: "deleteRows", sheet, row, count });
const insert = (row: number, count: number, ...texts: string[]): SheetEdit => ({
  kind: "insertRows",
  sheet,
  row,
  count,
  cells: texts.map((value, index) => ({ row: index + 1, column: 1, value })),
});

const changes: readonly (readonly [string, readonly SheetEdit[]])[] = [
  ["a row deleted", [remove(3)]],
  ["rows deleted here and there, one of them twice", [remove(9), remove(3, 2), remove(4), remove(1)]],
  ["blank rows put in", [insert(4, 2)]],
  ["a row split into five steps", [set(4, 1, "Bước 1"), insert(5, 4, "Bước 2", "Bước 3", "5-15", "=1+1")]],
  ["rows put in before the first and behind the last", [insert(1, 1, "đầu"), insert(11, 2, "cuối")]],
  ["two insertions before one row", [insert(4, 1, "một"), insert(4, 2, "hai", "ba")]],
  ["a row replaced by two", [remove(5), insert(5, 2, "một", "hai")]],
  ["new rows between deleted ones", [remove(3, 4), insert(5, 1, "giữa")]],
  ["the last row of a range replaced", [remove(8), insert(8, 1, "thay")]],
  ["the last row of a named area deleted and one put into its middle", [remove(7), insert(5, 1, "giữa")]],
  ["a cell set twice and one that goes with its row", [set(2, 1, "cũ"), set(2, 1, "mới"), set(3, 2, "mất"), remove(3)]],
  [
    "a bit of everything",
    [set(7, 2, 7.5), remove(8, 2), insert(2, 1, "hai"), remove(1), insert(9, 3, "a", "b"), set(4, 3, null)],
  ],
];

/** Excel keeps the name of the sheet before a reference to nothing, the file does not. */
function withPlainErrors<Content>(content: Content): Content {
  return JSON.parse(JSON.stringify(content).replaceAll("'Danh mục'!#REF!", "#REF!")) as Content;
}

async function linesIn(host: WorkbookHost) {
  const found = findSheet(await host.read(), sheet);
  if (!found) throw new Error("the sheet is gone");
  return Array.from({ length: lastRowOf(found) }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => cellAt(found, row + 1, column + 1)),
  );
}

const rows = 10;

function expectedLines(edits: readonly SheetEdit[], count = rows) {
  const before = naiveRows(count + 1);
  before.slice(0, count).forEach(({ cells, origin }) => cells.set(3, origin));
  before[count]?.cells.clear();
  return linesOf(editNaively(before, edits), columns);
}

describe.each(hosts)("in $name", ({ open, openWithHand, knowsMerges }) => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await bookOf(rows);
  });

  it.each(changes)("%s", async (_what, edits) => {
    const host = await open(file);
    const before = await contentOf(host, { withMerges: knowsMerges });
    const applied = await host.apply({ ...noChange, edits });
    expect(applied.edits).toBe(edits.length);
    expect(await linesIn(host)).toEqual(expectedLines(edits));
    const [inFile] = hosts;
    const other = await inFile?.open(file);
    await other?.apply({ ...noChange, edits });
    const after = await contentOf(host, { withMerges: knowsMerges });
    expect(withPlainErrors(after)).toEqual(other && (await contentOf(other, { withMerges: knowsMerges })));
    await host.undo(applied);
    expect(await contentOf(host, { withMerges: knowsMerges })).toEqual(before);
  });

  it.each([2, 9])("what was typed into column %i of a new row keeps the change from being undone", async (column) => {
    const { host, hand } = await openWithHand(file);
    const applied = await host.apply({ ...noChange, edits: [insert(4, 2, "một")] });
    await hand.type({ sheet, row: 5, column }, "gõ thêm");
    await expect(host.undo(applied)).rejects.toMatchObject({ key: "undoGone" });
    const found = findSheet(await host.read(), sheet);
    expect(found && cellAt(found, 5, column)).toBe("gõ thêm");
  });
});

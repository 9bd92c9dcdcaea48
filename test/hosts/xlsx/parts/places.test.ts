/** Addresses that are missing, written otherwise, or impossible: reading, looking and editing find the same cells. */
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsx-host";
import { cellPlace, ownRow } from "../../../../src/hosts/xlsx/parts/places";
import { noChange, type SheetEdit } from "../../../../src/workbook/workbook-change";
import { cellAt, findSheet, type SheetSnapshot } from "../../../../src/workbook/workbook-snapshot";
import { makeBook } from "../make-book";

describe("the place of a cell behind C7", () => {
  it.each([
    ['r="F2"', 2, 6],
    ['r="f2"', 2, 6],
    ['r="$F$2"', 2, 6],
    ["r = 'F2'", 2, 6],
    ["", 7, 4],
    ['r=""', 7, 4],
    ['r="0"', 7, 4],
    ['r="12"', 7, 4],
    ['r="F0"', 7, 6],
    ['r="F"', 7, 6],
    ['r="#REF!"', 7, 4],
  ])("with %j", (attributes, row, column) => {
    expect(cellPlace(` ${attributes}`, { row: 7, column: 3 })).toEqual({ row, column });
  });
});

it.each([
  ['r="12"', 12],
  ['r="0"', null],
  ['r="-1"', null],
  ['r="x"', null],
  ['r=""', null],
  ["", null],
])("a row with %j says where it is or not", (attributes, row) => {
  expect(ownRow(` ${attributes}`)).toBe(row);
});

const value = (held: number, attributes = ""): string => `<c${attributes}><v>${held}</v></c>`;

/** Each holds 1 in B2, 2 in C2, 3 in E2, 4 in F2, 5 in A3, and formats 1 in G2. */
const writings: readonly [string, string][] = [
  [
    "all said",
    `<row r="2">${value(1, ' r="B2"')}${value(2, ' r="C2"')}${value(3, ' r="E2"')}${value(4, ' r="F2"')}<c r="G2" s="1"/></row><row r="3">${value(5, ' r="A3"')}</row>`,
  ],
  [
    "only what does not follow",
    `<row r="2">${value(1, ' r="B2"')}${value(2)}${value(3, ' r="E2"')}${value(4)}<c s="1"/></row><row>${value(5)}</row>`,
  ],
  [
    "painted cells between, without any",
    `<row/><row><c/>${value(1)}${value(2)}<c s="0"/>${value(3)}${value(4)}<c s="1"/></row><row>${value(5)}</row>`,
  ],
  [
    "cells alone",
    `<row>${value(1, ' r="B2"')}${value(2, ' r="C2"')}${value(3, ' r="E2"')}${value(4, ' r="F2"')}<c r="G2" s="1"/></row><row>${value(5, ' r="A3"')}</row>`,
  ],
  [
    "with dollars and in lower case",
    `<row r="2">${value(1, ' r="$B$2"')}${value(2, ' r="c2"')}${value(3, ' r="$e2"')}${value(4, ' r="F$2"')}<c s="1" r="g2"/></row><row r="3">${value(5, ' r="a3"')}</row>`,
  ],
  [
    "impossible ones",
    `<row r="2">${value(1, ' r="B0"')}${value(2, ' r="0"')}${value(3, ' r="E2"')}${value(4, ' r=""')}<c r="#" s="1"/></row><row r="0">${value(5, ' r="A0"')}</row>`,
  ],
];

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>';

async function sheetAfter(rows: string, edits: readonly SheetEdit[]): Promise<[SheetSnapshot, number | undefined]> {
  const host = await openXlsx(await makeBook({ sheets: { A: rows }, styles }));
  if (edits.length > 0) await host.apply({ ...noChange, edits });
  const again = await openXlsx(await host.toBytes());
  const sheet = findSheet(await again.read(), "A");
  if (!sheet) throw new Error("the sheet is gone");
  const looks = (await again.looks()).sheets.get("A")?.cells;
  return [sheet, [...(looks ?? [])].find(([, cells]) => cells.get(7) === 1)?.[0]];
}

const linesOf = (sheet: SheetSnapshot) =>
  [1, 2, 3, 4].map((row) => [1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(sheet, row, column)));
const blank = [null, null, null, null, null, null, null];
const second = [null, 1, 2, null, 3, 4, null];
const third = [5, null, null, null, null, null, null];

describe.each(writings)("rows and cells with addresses: %s", (_how, rows) => {
  const set = (row: number, column: number): SheetEdit => ({ kind: "setCell", sheet: "A", row, column, value: 9 });

  it.each<[string, SheetEdit[], (number | null)[][], number]>([
    ["are read", [], [blank, second, third, blank], 2],
    ["a cell among them is set", [set(2, 6)], [blank, [null, 1, 2, null, 3, 9, null], third, blank], 2],
    ["a gap is filled", [set(2, 4)], [blank, [null, 1, 2, 9, 3, 4, null], third, blank], 2],
    ["a cell before them is set", [set(2, 1)], [blank, [9, 1, 2, null, 3, 4, null], third, blank], 2],
    ["a row before them is filled", [set(1, 2)], [[null, 9, ...blank.slice(2)], second, third, blank], 2],
    ["a cell of the row that follows is set", [set(3, 2)], [blank, second, [5, 9, ...blank.slice(2)], blank], 2],
    [
      "a row above them comes",
      [{ kind: "insertRows", sheet: "A", row: 2, count: 1 }],
      [blank, blank, second, third],
      3,
    ],
    ["a row above them goes", [{ kind: "deleteRows", sheet: "A", row: 1, count: 1 }], [second, third, blank, blank], 1],
    [
      "one row goes and another comes in its place",
      [
        { kind: "deleteRows", sheet: "A", row: 1, count: 1 },
        { kind: "insertRows", sheet: "A", row: 3, count: 1 },
      ],
      [second, blank, third, blank],
      1,
    ],
  ])("%s", async (_what, edits, lines, painted) => {
    const [sheet, row] = await sheetAfter(rows, edits);
    expect(linesOf(sheet)).toEqual(lines);
    expect(row).toBe(painted);
  });
});

it("rows out of order are put in order where a row is changed, those without a number too", async () => {
  const rows = `<row r="4">${value(4)}</row><row>${value(5)}</row><row r="1">${value(1)}</row>`;
  const [sheet] = await sheetAfter(rows, [{ kind: "setCell", sheet: "A", row: 2, column: 1, value: 2 }]);
  expect([1, 2, 3, 4, 5].map((row) => cellAt(sheet, row, 1))).toEqual([1, 2, null, 4, 5]);
});

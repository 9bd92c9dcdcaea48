/** Fixes that go back one by one, after people typed and moved rows. */
import { describe, expect, it } from "vitest";
import { cellText } from "../../src/catalogue/cell-text";
import { planReturn, typedOver } from "../../src/app/return-fixes";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetEdit } from "../../src/workbook/workbook-change";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { cellAddress } from "../../src/workbook/address";
import { workbookAfter } from "../support/edit-naively";
import { dateCell, sheetOf, workbookOf } from "../support/snapshot";

const sheet = "Sheet2";
const rows: CellValue[][] = [
  ["STT", "Việc", "Sản phẩm", "Nhóm"],
  [1, "Vào sổ", "Sổ", "II"],
  [2, "Họp", "Giấy mời; biên bản", "N1"],
  [3, "Lưu", "Hồ sơ", "III"],
  [4, "Lưu", "Hồ sơ", "N3"],
];
const before = workbookOf([sheetOf(rows)]);

const set = (row: number, column: number, value: string | number | null): SheetEdit => ({
  ...{ kind: "setCell", sheet, row, column, value },
});
const group2 = [set(2, 4, "N2")];
const group4 = [set(4, 4, "N3")];
const split: SheetEdit[] = [
  set(3, 3, "Giấy mời"),
  {
    ...{ kind: "insertRows", sheet, row: 4, count: 1 },
    cells: [
      { row: 1, column: 2, value: "Họp" },
      { row: 1, column: 3, value: "Biên bản" },
    ],
  },
];
const gone: SheetEdit[] = [{ kind: "deleteRows", sheet, row: 5, count: 1 }];
const insert = (row: number): SheetEdit => ({ kind: "insertRows", sheet, row, count: 1 });
const remove = (row: number): SheetEdit => ({ kind: "deleteRows", sheet, row, count: 1 });

const linesOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.flatMap(({ values }) => values.map((line) => line.map(cellText).join("|")));

/** What is there after the fixes, after people's own edits, and after the fixes went back. */
function goBack(fixes: readonly (readonly SheetEdit[])[], byHand: readonly SheetEdit[], from = before) {
  const mended = workbookAfter(from, fixes.flat());
  const typed = workbookAfter(mended, byHand);
  const { edits, left } = planReturn({ before: from, fixes }, typed);
  return {
    lines: linesOf(workbookAfter(typed, edits)),
    expected: linesOf(workbookAfter(from, [])),
    left: left.map(({ row, column }) => cellAddress(row, column)),
  };
}

describe("fixes go back", () => {
  it("all of them where nobody changed anything", () => {
    const { lines, expected, left } = goBack([group2, split, group4, gone], []);
    expect(lines).toEqual(expected);
    expect(left).toEqual([]);
  });

  it.each<[string, SheetEdit[], string[]]>([
    ["typed into the mended cell", [set(2, 4, "N4")], ["D2"]],
    ["emptied it", [set(2, 4, null)], ["D2"]],
    ["typed beside it", [set(2, 3, "Sổ đến")], []],
    ["put a row above it", [insert(2)], []],
    ["put a row above it and typed beside it", [insert(2), set(2, 3, "Sổ đến")], ["D2"]],
    ["deleted its row", [remove(2)], ["D2"]],
  ])("cell by cell, after somebody %s", (_what, byHand, stays) => {
    const { lines, left } = goBack([group2, group4], byHand);
    expect(left).toEqual(stays);
    expect(lines.some((line) => line.endsWith("|II"))).toBe(stays.length === 0);
    expect(lines.some((line) => line.endsWith("|III"))).toBe(true);
  });

  it.each<[string, SheetEdit[], boolean]>([
    ["typed elsewhere", [set(2, 3, "Sổ đến")], true],
    ["put a row above them", [insert(2)], true],
    ["typed into the new row", [set(4, 4, "N2")], false],
    ["typed into the row that was split", [set(3, 3, "Thư mời")], false],
    ["put a row between them", [insert(4)], false],
    ["deleted the new row", [remove(4)], false],
  ])("rows that came go whole or not at all, after somebody %s", (_what, byHand, goes) => {
    const { lines, left } = goBack([split], byHand);
    expect(lines.some((line) => line.includes("Giấy mời; biên bản"))).toBe(goes);
    expect(left).toEqual(goes ? [] : ["C3"]);
  });

  it("a row that went comes back where it was, below the same row or above the same one", () => {
    expect(goBack([gone], [insert(2)]).lines.at(-1)).toBe("4|Lưu|Hồ sơ|N3");
    expect(goBack([gone], [set(4, 2, "Lưu trữ")]).left).toEqual(["A5"]);
    expect(goBack([[remove(3)]], [set(2, 2, "Nhận")]).lines.slice(1, 4)).toEqual([
      ...["1|Nhận|Sổ|II", "2|Họp|Giấy mời; biên bản|N1", "3|Lưu|Hồ sơ|III"],
    ]);
  });

  it("nothing that an edit cannot enter again: a date, a formula", () => {
    const dated = workbookOf([sheetOf([...rows, [5, "Nộp", "Hồ sơ", dateCell(2026, 5, 15)]])]);
    expect(goBack([[set(6, 4, "N1")]], [], dated).left).toEqual(["D6"]);
    const counted = workbookOf([sheetOf(rows, { formulas: { D2: "=1" } })]);
    expect(planReturn({ before: counted, fixes: [group2] }, workbookAfter(before, group2)).left).toHaveLength(1);
  });

  it("tells the cells that kept what was typed where a host took the change back", () => {
    const done = { before, fixes: [group2, group4] };
    expect(typedOver(done, before)).toEqual([]);
    expect(typedOver(done, workbookAfter(before, [set(2, 4, "N4")]))).toEqual([{ sheet, row: 2, column: 4 }]);
  });
});

/** What people typed between two looks at a workbook, and what a workbook would be with other cells. */
import { describe, expect, it } from "vitest";

import { changedCells } from "../../src/workbook/changed-cells";
import { withCells } from "../../src/workbook/with-cells";
import { cellAt, findSheet } from "../../src/workbook/workbook-snapshot";
import { sheetOf, workbookOf } from "../support/snapshot";

const rows = [
  ["Nhiệm vụ", "Số"],
  ["Báo cáo", 1],
  ["Kế hoạch", 2],
  ["Tờ trình", 3],
  ["Công văn", 4],
];
const before = workbookOf([sheetOf(rows), sheetOf([["=", 7]], { name: "Khác", formulas: { B1: "=1+6" } })]);

describe("cells that changed between two looks", () => {
  it("are those that hold something else, with what they held", () => {
    const after = withCells(before, [
      { kind: "setCell", sheet: "Sheet2", row: 2, column: 2, value: 15 },
      { kind: "setCell", sheet: "Sheet2", row: 6, column: 1, value: "Thêm" },
    ]);
    expect(changedCells(before, after)).toEqual({
      cells: [
        { sheet: "Sheet2", row: 2, column: 2, before: 1, after: 15, hasFormula: false },
        { sheet: "Sheet2", row: 6, column: 1, before: null, after: "Thêm", hasFormula: false },
      ],
      moved: [],
    });
  });

  it("are none where a formula gives something else, and one where it was typed over", () => {
    const recalculated = workbookOf([sheetOf(rows), sheetOf([["=", 8]], { name: "Khác", formulas: { B1: "=1+6" } })]);
    expect(changedCells(before, recalculated).cells).toEqual([]);
    const typed = workbookOf([sheetOf(rows), sheetOf([["=", 8]], { name: "Khác" })]);
    expect(changedCells(before, typed).cells).toMatchObject([{ sheet: "Khác", before: 7, after: 8, hasFormula: true }]);
  });

  it("are told by the sheet alone where rows came or went, and not at all for sheets that did", () => {
    const [first = [], ...others] = rows;
    const inserted = workbookOf([sheetOf([first, ["Mới", 0], ...others]), sheetOf([["x"]], { name: "Trang mới" })]);
    expect(changedCells(before, inserted)).toEqual({ cells: [], moved: ["Sheet2"] });
  });
});

describe("a workbook with other cells", () => {
  it("holds them and nothing else, and loses the formulas that stood there", () => {
    const after = withCells(before, [
      { kind: "setCell", sheet: "Khác", row: 1, column: 2, value: null },
      { kind: "setCell", sheet: "Khác", row: 1, column: 4, value: "xa" },
    ]);
    const sheet = findSheet(after, "Khác");
    expect(sheet && [1, 2, 3, 4].map((column) => cellAt(sheet, 1, column))).toEqual(["=", null, null, "xa"]);
    expect(sheet?.formulas.size).toBe(0);
    expect(findSheet(after, "Sheet2")).toBe(findSheet(before, "Sheet2"));
    expect(withCells(before, [])).toBe(before);
  });

  it("cannot be told of cells outside what is used", () => {
    const one = workbookOf([sheetOf([["x"]], { firstRow: 3, firstColumn: 2 })]);
    expect(() => withCells(one, [{ kind: "setCell", sheet: "Sheet2", row: 2, column: 2, value: 1 }])).toThrow(
      RangeError,
    );
  });
});

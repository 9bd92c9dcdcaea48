import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastRow } from "../../src/workbook/address";
import { rowMapOf, type RowChange } from "../../src/workbook/row-map";
import { anyEdits } from "../support/any-edits";
import { editNaively, naiveRows } from "../support/edit-naively";
import { isRowEdit } from "../../src/workbook/workbook-change";

const insert = (row: number, count: number): RowChange => ({ kind: "insertRows", row, count });
const remove = (row: number, count = 1): RowChange => ({ kind: "deleteRows", row, count });

describe("where rows are afterwards", () => {
  it.each<[string, RowChange[], [number, number][]]>([
    [
      "nothing moved",
      [],
      [
        [1, 1],
        [9, 9],
      ],
    ],
    [
      "two new rows before row 3",
      [insert(3, 2)],
      [
        [2, 2],
        [3, 5],
        [9, 11],
      ],
    ],
    [
      "row 3 deleted",
      [remove(3)],
      [
        [2, 2],
        [3, 3],
        [4, 3],
        [9, 8],
      ],
    ],
    [
      "rows 2 and 3 replaced by one",
      [remove(2, 2), insert(2, 1)],
      [
        [1, 1],
        [4, 3],
      ],
    ],
    [
      "a row deleted twice goes once",
      [remove(3), remove(2, 2)],
      [
        [1, 1],
        [4, 2],
      ],
    ],
    [
      "two insertions before one row",
      [insert(3, 1), insert(3, 2)],
      [
        [2, 2],
        [3, 6],
      ],
    ],
    [
      "new rows between deleted ones stay",
      [remove(2, 3), insert(3, 2)],
      [
        [1, 1],
        [5, 4],
      ],
    ],
  ])("%s", (_what, edits, expected) => {
    const { movedRow } = rowMapOf(edits);
    expect(expected.map(([row]) => [row, movedRow(row)])).toEqual(expected);
  });
});

describe("what is left of the rows 3 to 6", () => {
  it.each<[string, RowChange[], { top: number; bottom: number } | null]>([
    ["a new row before the first moves them", [insert(3, 1)], { top: 4, bottom: 7 }],
    ["a new row inside widens them", [insert(4, 1)], { top: 3, bottom: 7 }],
    ["a new row before the last widens them", [insert(6, 1)], { top: 3, bottom: 7 }],
    ["a new row behind the last does nothing", [insert(7, 1)], { top: 3, bottom: 6 }],
    ["without the first", [remove(3)], { top: 3, bottom: 5 }],
    ["without the last", [remove(6)], { top: 3, bottom: 5 }],
    ["without any", [remove(3, 4)], null],
    ["without any, but with a new one inside", [remove(3, 4), insert(5, 1)], { top: 3, bottom: 3 }],
    ["without any, with a new one before the first", [remove(3, 4), insert(3, 1)], null],
    ["the last replaced by two", [remove(6), insert(6, 2)], { top: 3, bottom: 7 }],
    ["the first replaced by two: they stand before the second", [remove(3), insert(4, 2)], { top: 3, bottom: 7 }],
  ])("%s", (_what, edits, expected) => {
    expect(rowMapOf(edits).movedSpan(3, 6)).toEqual(expected);
    expect(rowMapOf(edits).movedSpan(6, 3)).toEqual(expected);
  });

  it("is cut off at the end of the sheet, as by Excel", () => {
    const { movedSpan } = rowMapOf([insert(2, 5)]);
    expect(movedSpan(1, 1_048_576)).toEqual({ top: 1, bottom: 1_048_576 });
    expect(movedSpan(1_048_575, 1_048_576)).toBeNull();
  });
});

it("every row is where it is when the edits are done one by one", () => {
  const rows = 20;
  fc.assert(
    fc.property(anyEdits({ sheet: "A", rows, columns: 2 }), (edits) => {
      const map = rowMapOf(edits.filter(isRowEdit));
      const after = editNaively(naiveRows(rows), edits);
      for (let row = 1; row <= rows; row++) {
        const place = after.findIndex(({ origin }) => origin === row) + 1;
        expect(map.isDeleted(row)).toBe(place === 0);
        if (place > 0) expect(map.movedRow(row)).toBe(place);
      }
      for (const { row, count } of map.inserted) {
        const first = map.newRow(row) - 1;
        expect(after.slice(first, first + count).map(({ origin }) => origin)).toEqual(Array(count).fill(null));
      }
    }),
  );
});

describe("new rows", () => {
  it("before the same row stand in the order of their edits, each with its own contents", () => {
    const first = { ...insert(3, 2), cells: [{ row: 2, column: 1, value: "b" }] };
    const then = { ...insert(3, 1), cells: [{ row: 1, column: 4, value: "c" }] };
    const cells = [
      { row: 2, column: 1, value: "b" },
      { row: 3, column: 4, value: "c" },
    ];
    expect(rowMapOf([first, then]).inserted).toEqual([{ row: 3, count: 3, cells }]);
    expect(rowMapOf([insert(3, 2)]).inserted).toEqual([{ row: 3, count: 2, cells: [] }]);
  });

  it("leave the last row of the sheet in it until they push it off", () => {
    const last = { top: lastRow, bottom: lastRow };
    expect(rowMapOf([]).movedSpan(lastRow, lastRow)).toEqual(last);
    expect(rowMapOf([insert(3, 1)]).movedSpan(lastRow - 1, lastRow)).toEqual(last);
    expect(rowMapOf([insert(3, 1)]).movedSpan(lastRow, lastRow)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellRef } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell-value";
import { runAtOnce } from "../../src/workbook/slices";
import { findTyped, refuseTyped } from "../../src/workbook/typed-since";
import { samplePlan } from "../hosts/excel/sample-plan";
import { errorCell, sheetOf, workbookOf } from "../support/snapshot";

const name = "Phiếu";

const planOf = (cell: Omit<PlannedCell, "style"> | null): SheetPlan => ({
  ...samplePlan({ marker: "scores", name }),
  rows: [{ cells: [cell && { style: "text", ...cell }] }],
});

interface Found {
  readonly value: CellValue;
  readonly formula?: string;
  readonly marker?: string | null;
}

const rowOf = (...values: readonly string[]) => ({ cells: values.map((value) => ({ style: "text", value }) as const) });
const placeOf = (found: CellRef | null) => found && `${found.row},${found.column}`;

function typedIn(planned: Omit<PlannedCell, "style"> | null, { value, formula, marker = "scores" }: Found) {
  const sheet = sheetOf([[value]], { name, marker, formulas: formula === undefined ? {} : { A1: formula } });
  const found = runAtOnce(findTyped(workbookOf([sheet]), [planOf(planned)]));
  return placeOf(found);
}

describe("what a spreadsheet says in its own way is no typing", () => {
  it.each<[string, Omit<PlannedCell, "style"> | null, Found]>([
    ["an empty text", null, { value: "" }],
    ["line ends", { value: "một\r\nhai" }, { value: "một\nhai" }],
    ["a date as a number", { value: { kind: "date", serial: 46157 } }, { value: 46157 }],
    ["the last digits of a number", { value: 0.1 + 0.2 }, { value: 0.3 }],
    ["the thirteenth digit of a large number", { value: 1e15 }, { value: 1e15 + 500 }],
    ["a leading apostrophe", { value: "'=1" }, { value: "=1" }],
    ["another result", { value: 1, formula: "=A2*2" }, { value: errorCell("#N/A"), formula: "=A2*2" }],
    ["quotes, dollars and blanks", { value: 1, formula: "='Tổng'!$A$1 + $B$2" }, { value: 1, formula: "=Tổng!A1+B2" }],
    [
      "cells of a sheet with another name",
      { value: 1, formula: "=SUM('A b'!C1:C9)" },
      { value: 1, formula: "=SUM(Khác!C2:C10)" },
    ],
    ["a deleted sheet", { value: 1, formula: "='A'!C1+1" }, { value: errorCell("#REF!"), formula: "=#REF!C1+1" }],
  ])("%s", (_what, planned, found) => {
    expect(typedIn(planned, found)).toBeNull();
  });
});

describe("typing", () => {
  it.each<[string, Omit<PlannedCell, "style"> | null, Found]>([
    ["where nothing was", null, { value: 0 }],
    ["a number over a text", { value: "5" }, { value: 5 }],
    ["a close number", { value: 0.3 }, { value: 0.300001 }],
    ["a number larger by more than that", { value: 1e15 }, { value: 1e15 + 2000 }],
    ["a smaller number", { value: 0.3 }, { value: 0.299999 }],
    ["a yes over a text", { value: "TRUE" }, { value: true }],
    ["an apostrophe within a text", { value: "a'b" }, { value: "ab" }],
    ["another spelling of a text", { value: "Hoa" }, { value: "hoa" }],
    ["an error over a figure", { value: 5 }, { value: errorCell("#N/A") }],
    ["a formula over a figure", { value: 5 }, { value: 5, formula: "=2+3" }],
    ["a figure over a formula", { value: 5, formula: "=A2" }, { value: 5 }],
    ["another formula", { value: 5, formula: "=A2" }, { value: 5, formula: "=A3" }],
    ["a text inside a formula", { value: 5, formula: '=IF(A2="a b",1,2)' }, { value: 5, formula: '=IF(A2="ab",1,2)' }],
    ["into a sheet whose mark is gone", { value: 5 }, { value: 6, marker: null }],
  ])("%s", (_what, planned, found) => {
    expect(typedIn(planned, found)).toBe("1,1");
  });

  it.each<[string, string | null, readonly CellValue[][]]>([
    ["below the plan's last row", "3,1", [["a", "b"], ["c", "d"], ["e"]]],
    [
      "beside the plan's last column",
      "2,3",
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
    ],
    ["where a planned cell was emptied", "2,2", [["a", "b"], ["c"]]],
    ["where the last planned row was emptied", "2,1", [["a", "b"]]],
    [
      "nowhere",
      null,
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "in the first place from the top, then from the left",
      "1,2",
      [
        ["a", "x"],
        ["y", "z"],
      ],
    ],
  ])("is found %s", (_where, place, values) => {
    const plan = { ...planOf(null), merges: [], rows: [rowOf("a", "b"), rowOf("c", "d")] };
    expect(placeOf(runAtOnce(findTyped(workbookOf([sheetOf(values, { name, marker: "scores" })]), [plan])))).toBe(
      place,
    );
  });

  it.each<[string, string | null, readonly CellValue[][]]>([
    [
      "nothing below a merged cell is expected",
      null,
      [
        ["a", null, "c"],
        [null, null, "d"],
      ],
    ],
    [
      "what stands below one was typed",
      "2,1",
      [
        ["a", null, "c"],
        ["x", null, "d"],
      ],
    ],
    [
      "its first cell counts",
      "1,1",
      [
        ["x", null, "c"],
        [null, null, "d"],
      ],
    ],
    [
      "the cell to its right counts",
      "2,3",
      [
        ["a", null, "c"],
        [null, null, null],
      ],
    ],
    ["the cell below it counts", "3,1", [["a", null, "c"], [null, null, "d"], ["x"]]],
  ])("of merged cells: %s", (_what, place, values) => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 2 }];
    const plan = { ...planOf(null), merges, rows: [rowOf("a", "b", "c"), rowOf("b", "b", "d")] };
    expect(placeOf(runAtOnce(findTyped(workbookOf([sheetOf(values, { name, marker: "scores" })]), [plan])))).toBe(
      place,
    );
  });

  it("counts all that stands round merged cells, on every side", () => {
    const merges = [{ top: 2, left: 2, bottom: 3, right: 3 }];
    const letters = ["abcd", "efgh", "ijkl", "mnop"].map((row) => [...row]);
    const values = letters.map((row) => row.map((letter) => ("gjk".includes(letter) ? null : letter)));
    const plan = { ...planOf(null), merges, rows: letters.map((row) => rowOf(...row)) };
    expect(runAtOnce(findTyped(workbookOf([sheetOf(values, { name, marker: "scores" })]), [plan]))).toBeNull();
  });

  it("is told of the first sheet that has some, with its cell", () => {
    const sheets = ["Một", "Hai", "Ba"].map((title) =>
      sheetOf([[title === "Một" ? 5 : 6]], { name: title, marker: title }),
    );
    const plans = ["Một", "Hai", "Ba"].map((title) => ({ ...planOf({ value: 5 }), name: title, marker: title }));
    expect(runAtOnce(findTyped(workbookOf(sheets), plans))).toEqual({ sheet: "Hai", row: 1, column: 1 });
    expect(() => runAtOnce(refuseTyped(workbookOf(sheets), plans))).toThrow(
      expect.objectContaining({ key: "typedSince", params: { sheet: "Hai", cell: "A1" } }),
    );
    expect(() => runAtOnce(refuseTyped(workbookOf(sheets), plans.slice(0, 1)))).not.toThrow();
  });

  it("is not looked for in a sheet that is gone", () => {
    expect(runAtOnce(findTyped(workbookOf([]), [planOf({ value: 5 })]))).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue } from "../../src/workbook/cell-value";
import { findTyped } from "../../src/workbook/typed-since";
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

function typedIn(planned: Omit<PlannedCell, "style"> | null, { value, formula, marker = "scores" }: Found) {
  const sheet = sheetOf([[value]], { name, marker, formulas: formula === undefined ? {} : { A1: formula } });
  const found = findTyped(workbookOf([sheet]), [planOf(planned)]);
  return found && `${found.row},${found.column}`;
}

describe("what a spreadsheet says in its own way is no typing", () => {
  it.each<[string, Omit<PlannedCell, "style"> | null, Found]>([
    ["an empty text", null, { value: "" }],
    ["line ends", { value: "một\r\nhai" }, { value: "một\nhai" }],
    ["a date as a number", { value: { kind: "date", serial: 46157 } }, { value: 46157 }],
    ["the last digits of a number", { value: 0.1 + 0.2 }, { value: 0.3 }],
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

  it("is not looked for in a sheet that is gone", () => {
    expect(findTyped(workbookOf([]), [planOf({ value: 5 })])).toBeNull();
  });
});

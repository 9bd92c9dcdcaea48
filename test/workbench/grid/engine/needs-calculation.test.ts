/** Whether something has to be calculated after sheets changed. */
import { describe, expect, it } from "vitest";

import { runAtOnce } from "../../../../src/workbook/slices";
import { needsCalculation } from "../../../../src/workbench/grid/engine/needs-calculation";
import { sheetOf } from "../../../support/snapshot";

const names = [
  { name: "KPI_Nhom", formula: "'Cấu hình KPI'!$A$1:$A$5", sheet: null },
  { name: "Gap_ba", formula: "Gap_doi+KPI_Nhom", sheet: null },
  { name: "Gap_doi", formula: "2*Phan_nua", sheet: null },
  { name: "Phan_nua", formula: "KPI_Nhom/2", sheet: null },
  { name: "Khac", formula: "Khác!$A$1", sheet: null },
];

const changed = new Set(["Cấu hình KPI", "Phiếu"]);

function uses(formula: string): boolean {
  const sheet = { ...sheetOf([["x"]]), name: "Của tôi", formulas: new Map([["A1", formula]]) };
  const own = { ...sheet, name: "Cấu hình KPI", formulas: new Map([["A1", "='Cấu hình KPI'!B1"]]) };
  return runAtOnce(needsCalculation({ sheets: [sheet, own], names, changed, calculated: changed }));
}

describe("a formula of another sheet", () => {
  it.each([
    ["=SUM('Cấu hình KPI'!A1:A3)", true],
    ["=SUM('cấu HÌNH kpi'!A1:A3)", true],
    ["=Phiếu!A1", true],
    ["=INDEX(kpi_nhom,2)", true],
    ["=Gap_doi", true],
    ["=Gap_ba", true],
    ["=Khac+Khác!A1", false],
    ["=SUM(A1:A3)&Phiếu2!A1", false],
  ])("%s needs what changed: %s", (formula, isNeeded) => expect(uses(formula)).toBe(isNeeded));
});

describe("a sheet that was changed without its results", () => {
  const needs = (formulas: ReadonlyMap<string, string>): boolean => {
    const sheets = [{ ...sheetOf([["x"]]), name: "Phiếu", formulas }];
    return runAtOnce(needsCalculation({ sheets, names, changed, calculated: new Set(["Cấu hình KPI"]) }));
  };

  it("is calculated when it has formulas, whatever they point to", () => {
    expect(needs(new Map([["A4", "=SUM(A1:A3)"]]))).toBe(true);
    expect(needs(new Map())).toBe(false);
  });
});

/** Whether something has to be calculated after our sheets changed. */
import { describe, expect, it } from "vitest";

import { runAtOnce } from "../../src/workbook/slices";
import { needsCalculation } from "../../src/workbench/grid/needs-calculation";
import { sheetOf } from "../support/snapshot";

const names = [
  { name: "KPI_Nhom", formula: "'Cấu hình KPI'!$A$1:$A$5", sheet: null },
  { name: "Gap_doi", formula: "2*KPI_Nhom", sheet: null },
  { name: "Khac", formula: "Khác!$A$1", sheet: null },
];

function uses(formula: string): boolean {
  const sheet = { ...sheetOf([["x"]]), name: "Của tôi", formulas: new Map([["A1", formula]]) };
  const own = { ...sheet, name: "Cấu hình KPI", formulas: new Map([["A1", "='Cấu hình KPI'!B1"]]) };
  return runAtOnce(needsCalculation({ sheets: [sheet, own], names, changed: new Set(["Cấu hình KPI", "Phiếu"]) }));
}

describe("a formula of another sheet", () => {
  it.each([
    ["=SUM('Cấu hình KPI'!A1:A3)", true],
    ["=SUM('cấu HÌNH kpi'!A1:A3)", true],
    ["=Phiếu!A1", true],
    ["=INDEX(kpi_nhom,2)", true],
    ["=Gap_doi", true],
    ["=Khac+Khác!A1", false],
    ["=SUM(A1:A3)&Phiếu2!A1", false],
  ])("%s needs what changed: %s", (formula, isNeeded) => expect(uses(formula)).toBe(isNeeded));
});

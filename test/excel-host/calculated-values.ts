/**
 * Stands for Excel's calculation: every formula that a change brings gives the value that the core computed for it.
 * That the two agree is shown elsewhere, by two independent calculators (test/sheets).
 */
import type { PlannedValue, SheetPlan } from "../../src/workbook/sheet-plan";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { calculatedKey, type CellContent, type ModelWorkbook } from "./model-workbook";

/** The same host over a workbook whose formulas are calculated. */
export function withCalculation<H extends WorkbookHost>(host: H, workbook: ModelWorkbook): H {
  return {
    ...host,
    async apply(change, work) {
      const applied = await host.apply(change, work);
      for (const plan of change.sheets) learnPlan(workbook, plan);
      return applied;
    },
  };
}

function learnPlan({ calculated }: ModelWorkbook, { name, rows }: SheetPlan): void {
  rows.forEach(({ cells }, rowIndex) =>
    cells.forEach((cell, columnIndex) => {
      if (cell?.formula === undefined) return;
      const place = { sheet: name, row: rowIndex + 1, column: columnIndex + 1, formula: cell.formula };
      calculated.set(calculatedKey(place), { value: contentOf(cell.value), isError: false });
    }),
  );
}

function contentOf(value: PlannedValue): CellContent {
  return typeof value === "object" && value !== null ? value.serial : value;
}

import { cellAddress } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

/** As a program leaves a workbook that edits cells without calculating: formulas, and nothing beside them. */
export function withoutValues(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((cells, row) =>
      cells.map((value, column) =>
        sheet.formulas.has(cellAddress(sheet.firstRow + row, sheet.firstColumn + column)) ? null : value,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

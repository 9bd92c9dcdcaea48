/** A workbook as it would be with some cells set: to judge beforehand what a change of them would give. */
import { cellAddress } from "./address";
import type { CellValue } from "./cell-value";
import { editsBySheet, type SetCell } from "./workbook-change";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** @throws RangeError for a cell above or before the used block of its sheet. */
export function withCells(workbook: WorkbookSnapshot, cells: readonly SetCell[]): WorkbookSnapshot {
  if (cells.length === 0) return workbook;
  const bySheet = editsBySheet(cells);
  const sheets = workbook.sheets.map((sheet) => {
    const set = bySheet.get(sheet.name);
    return set ? withCellsIn(sheet, set) : sheet;
  });
  return { ...workbook, sheets };
}

function withCellsIn(sheet: SheetSnapshot, cells: readonly SetCell[]): SheetSnapshot {
  const rows = new Map<number, CellValue[]>();
  const formulas = new Map(sheet.formulas);
  for (const { row, column, value } of cells) {
    const [index, place] = [row - sheet.firstRow, column - sheet.firstColumn];
    if (index < 0 || place < 0) throw new RangeError(`${cellAddress(row, column)} stands outside ${sheet.name}`);
    const values = rows.get(index) ?? [...(sheet.values[index] ?? [])];
    while (values.length <= place) values.push(null);
    values[place] = value;
    rows.set(index, values);
    formulas.delete(cellAddress(row, column));
  }
  const count = [...rows.keys()].reduce((most, index) => Math.max(most, index + 1), sheet.values.length);
  const values = Array.from({ length: count }, (_row, index) => rows.get(index) ?? sheet.values[index] ?? []);
  return { ...sheet, values, formulas };
}

/** What people changed by hand between two looks at a workbook, as far as single cells tell it. */
import { cellAddress, type CellRef } from "./address";
import { isBlank, sameCellValue, type CellValue } from "./cell-value";
import {
  cellAt,
  findSheet,
  lastColumnOf,
  lastRowOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "./workbook-snapshot";

export interface ChangedCell extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
  /** A formula stood or stands there: its value alone would not bring it back. */
  readonly hasFormula: boolean;
}

export interface ChangedCells {
  readonly cells: readonly ChangedCell[];
  /** Sheets in which so much is different that rows have come or gone. */
  readonly moved: readonly string[];
}

/** Somebody who pastes changes many cells at once; more than this is told by the sheet alone. */
const mostCells = 2_000;

/** What formulas give is nobody's typing; sheets that are new or gone are not either. */
export function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): ChangedCells {
  const cells: ChangedCell[] = [];
  const moved: string[] = [];
  for (const sheet of after.sheets) {
    const old = findSheet(before, sheet.name);
    if (!old || old === sheet) continue;
    const found = changedIn(old, sheet);
    if (found === null) moved.push(sheet.name);
    else for (const cell of found) cells.push(cell);
  }
  return { cells, moved };
}

/** `null` where rows have come or gone. */
function changedIn(before: SheetSnapshot, after: SheetSnapshot): ChangedCell[] | null {
  const [top, left] = [Math.min(before.firstRow, after.firstRow), Math.min(before.firstColumn, after.firstColumn)];
  const bottom = Math.max(lastRowOf(before), lastRowOf(after));
  const right = Math.max(lastColumnOf(before), lastColumnOf(after));
  const cells: ChangedCell[] = [];
  for (let row = top; row <= bottom; row++) {
    if (isSameRow(before, after, row)) continue;
    for (let column = left; column <= right; column++) {
      const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (sameCellValue(was, is) || (isBlank(was) && isBlank(is))) continue;
      const address = cellAddress(row, column);
      const [oldFormula, formula] = [before.formulas.get(address), after.formulas.get(address)];
      if (formula !== undefined && formula === oldFormula) continue;
      const hasFormula = formula !== undefined || oldFormula !== undefined;
      cells.push({ sheet: after.name, row, column, before: was, after: is, hasFormula });
      if (cells.length > mostCells) return null;
    }
  }
  return lastRowOf(before) !== lastRowOf(after) && haveMoved(cells, bottom) ? null : cells;
}

/** Below a row that was put in or taken out nearly every row differs. */
function haveMoved(cells: readonly ChangedCell[], bottom: number): boolean {
  const rows = new Set(cells.map(({ row }) => row));
  const [first = bottom] = rows;
  return rows.size > 2 && rows.size * 2 > bottom - first + 1;
}

function isSameRow(before: SheetSnapshot, after: SheetSnapshot, row: number): boolean {
  const was = before.values[row - before.firstRow];
  return was !== undefined && was === after.values[row - after.firstRow] && before.firstColumn === after.firstColumn;
}

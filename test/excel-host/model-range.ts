/** A rectangle of the in-memory workbook, with its address in Excel's words. */
import { columnLetters, parseRangeAddress, rangeAddress } from "../../src/workbook/address";
import { HostError } from "./host-error";
import {
  isBlankCell,
  lastColumn,
  lastRow,
  modelCell,
  placedCells,
  touchCell,
  type ModelArea,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "./model-workbook";

export interface ModelRange extends ModelArea {
  readonly workbook: ModelWorkbook;
  readonly sheet: ModelSheet;
}

export const rowsOf = (area: ModelArea): number => area.bottom - area.top + 1;
export const columnsOf = (area: ModelArea): number => area.right - area.left + 1;

export function wholeSheet(workbook: ModelWorkbook, sheet: ModelSheet): ModelRange {
  return { workbook, sheet, top: 1, left: 1, bottom: lastRow, right: lastColumn };
}

/** Reads "A1:B2", "5:7" and "A:C"; other addresses are refused, as by Excel. */
export function rangeAt(workbook: ModelWorkbook, sheet: ModelSheet, address: string): ModelRange {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  const area = rows
    ? { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: lastColumn }
    : parseRangeAddress(/^\$?[A-Z]+:\$?[A-Z]+$/i.test(local) ? wholeColumns(local) : local);
  if (!area) throw new HostError("InvalidArgument", `No address: ${address}`);
  return { workbook, sheet, ...area };
}

function wholeColumns(text: string): string {
  const [from = "", to = ""] = text.split(":");
  return `${from}1:${to}${lastRow}`;
}

export function addressOf(range: ModelRange): string {
  const name = /^[A-Za-z_]\w*$/.test(range.sheet.name)
    ? range.sheet.name
    : `'${range.sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${shortAddress(range)}`;
}

/** Excel names whole rows and columns without the others. */
function shortAddress(range: ModelArea): string {
  if (columnsOf(range) === lastColumn) return `${range.top}:${range.bottom}`;
  if (rowsOf(range) === lastRow) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return rangeAddress(range);
}

/** The cells of a range row by row; `undefined` where nothing was ever written. */
export function mapCells<R>(
  range: ModelRange,
  read: (cell: ModelCell | undefined, row: number, column: number) => R,
): R[][] {
  const rows: R[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: R[] = [];
    for (let column = range.left; column <= range.right; column++) {
      line.push(read(modelCell(range.sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Calls with every cell of the range, made where missing; a range of whole rows or columns reaches only known cells. */
export function eachCell(range: ModelRange, visit: (cell: ModelCell, row: number, column: number) => void): void {
  if (rowsOf(range) === lastRow || columnsOf(range) === lastColumn) {
    for (const { row, column, cell } of [...placedCells(range.sheet)]) {
      if (contains(range, row, column)) visit(cell, row, column);
    }
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      visit(touchCell(range.sheet, row, column), row, column);
    }
  }
}

export function contains(area: ModelArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * The block of cells with content; or with content, formats or merged areas, and of those that once had any
 * (OfficeDev/office-js#6685). `null` in an empty sheet.
 */
export function usedRange(workbook: ModelWorkbook, sheet: ModelSheet, valuesOnly: boolean): ModelRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  const include = (area: ModelArea): void => {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  };
  for (const { row, column, cell } of placedCells(sheet)) {
    if (valuesOnly ? cell.value === null && cell.formula === null : isBlankCell(cell)) continue;
    include({ top: row, left: column, bottom: row, right: column });
  }
  if (!valuesOnly) for (const merge of sheet.merges) include(merge);
  if (!valuesOnly && sheet.footprint) include(sheet.footprint);
  return bottom === 0 ? null : { workbook, sheet, top, left, bottom, right };
}

/** Excel answers areas, not single cells: cells of one column that follow one another are one. */
export function joinDown(cells: readonly ModelRange[]): ModelRange[] {
  const sorted = [...cells].sort((one, other) => one.left - other.left || one.top - other.top);
  const joined: ModelRange[] = [];
  for (const cell of sorted) {
    const last = joined.at(-1);
    if (last && last.left === cell.left && last.bottom + 1 === cell.top) last.bottom = cell.bottom;
    else joined.push({ ...cell });
  }
  return joined;
}

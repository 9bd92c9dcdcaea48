/**
 * Which rows are the header of a sheet's table: the last of those that its file keeps in sight, with what is merged into
 * them and above a row of column numbers. Titles above them need not stay. Pure.
 */
import { cellAt, lastColumnOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";

/** 1-based. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * `frozen` = how many rows the file keeps in sight; `null` for none.
 *
 * @example
 * // 11 frozen rows: titles down to row 8, a heading over rows 9 and 10, (1) (2) (3) in row 11
 * headerRowsOf(sheet, 11) // { top: 9, bottom: 11 }
 */
export function headerRowsOf(sheet: SheetSnapshot, frozen: number): HeaderRows | null {
  if (frozen <= 0) return null;
  let top = frozen > 1 && holdsColumnNumbers(sheet, frozen) ? frozen - 1 : frozen;
  let isGrowing = true;
  while (isGrowing) {
    const above = sheet.merges.filter((merge) => merge.top < top && merge.bottom >= top && merge.bottom <= frozen);
    isGrowing = above.length > 0;
    for (const merge of above) top = Math.min(top, merge.top);
  }
  return { top, bottom: frozen };
}

/** "(5)", "7 = 5 × 6" */
const columnNumber = /^\(?\d+\)?(?:\s*=.*)?$/;

function holdsColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  let numbers = 0;
  for (let column = sheet.firstColumn; column <= lastColumnOf(sheet); column++) {
    const value = cellAt(sheet, row, column);
    if (value === null) continue;
    const isNumber = typeof value === "number" || (typeof value === "string" && columnNumber.test(value.trim()));
    if (!isNumber) return false;
    numbers += 1;
  }
  return numbers > 1;
}

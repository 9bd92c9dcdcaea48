/** Addresses as Excel answers them: with their sheet, and in short where an area is whole columns or rows. */
import {
  columnNumber,
  lastColumn,
  lastRow,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from "../../../workbook/address";

/** The area of "Sheet1!$A$1:$B$2", "Sheet1!A:C" or "Sheet1!5:7"; `null` for anything else, such as several areas. */
export function localRange(address: string): CellRange | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  return parseRangeAddress(local) ?? wholeColumns(local) ?? wholeRows(local);
}

function wholeColumns(local: string): CellRange | null {
  const [, from = "", to = ""] = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(local) ?? [];
  const left = columnNumber(from);
  const right = columnNumber(to);
  return left === null || right === null ? null : { top: 1, left, bottom: lastRow, right };
}

function wholeRows(local: string): CellRange | null {
  const [, from, to] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local) ?? [];
  const top = Number(from ?? 0);
  const bottom = Number(to ?? 0);
  return top >= 1 && bottom >= top && bottom <= lastRow ? { top, left: 1, bottom, right: lastColumn } : null;
}

/** "A1:B2,D4", as `getRanges` takes it. */
export function addressOfAreas(areas: readonly CellRange[]): string {
  return areas.map(rangeAddress).join(",");
}

/** Areas of a sheet as text: blocks of cells, and in short whole columns ("A:C") and whole rows ("3:5"). */
import { columnNumber, lastColumn, lastRow, parseRangeAddress, type CellRange } from "./address";

const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** True for "3:5". */
export function isWholeRows(text: string): boolean {
  return wholeRows.test(text);
}

/** Reads "A1:C3", "B2", whole columns ("A:C") and whole rows ("3:5"); `null` when the text is no area of a sheet. */
export function parseArea(text: string): CellRange | null {
  const area = text.trim();
  const columns = wholeColumns.exec(area)?.slice(1).map(columnNumber);
  if (columns) return spanOf(columns, lastColumn, ([left, right]) => ({ top: 1, left, bottom: lastRow, right }));
  const rows = wholeRows.exec(area)?.slice(1).map(Number);
  if (rows) return spanOf(rows, lastRow, ([top, bottom]) => ({ top, left: 1, bottom, right: lastColumn }));
  return parseRangeAddress(area);
}

function spanOf(
  ends: readonly (number | null)[],
  last: number,
  areaOf: (ends: readonly [number, number]) => CellRange,
): CellRange | null {
  const [one, other] = ends;
  if (!one || !other || one > last || other > last) return null;
  return areaOf(one < other ? [one, other] : [other, one]);
}

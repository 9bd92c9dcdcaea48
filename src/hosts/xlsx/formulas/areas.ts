/**
 * Lists of areas as elements of a sheet name them ("A1:B2 D4", "A:C", "3:5"), and what moved rows make of them.
 */
import {
  columnNumber,
  lastColumn,
  lastRow,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from "../../../workbook/address";
import type { RowMap } from "../../../workbook/row-map";

const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

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

/** The area after rows came or went, `null` when nothing is left. Whole columns stay whole. */
export function areaAfter(area: CellRange, rows: RowMap): CellRange | null {
  if (area.top === 1 && area.bottom === lastRow) return area;
  const span = rows.movedSpan(area.top, area.bottom);
  return span && { ...area, ...span };
}

/** The same for a list of areas; "" when nothing is left. */
export function areasAfter(areas: string, rows: RowMap): string {
  return areas
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      const moved = area && areaAfter(area, rows);
      if (!area || moved === area) return [text];
      if (!moved) return [];
      return [wholeRows.test(text) ? `${moved.top}:${moved.bottom}` : rangeAddress(moved)];
    })
    .join(" ");
}

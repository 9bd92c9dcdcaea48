/**
 * Lists of areas as elements of a sheet name them ("A1:B2 D4", "A:C", "3:5"), and what moved rows make of them.
 */
import { lastRow, rangeAddress, type CellRange } from "../../../workbook/address";
import { isWholeRows, parseArea } from "../../../workbook/area";
import type { RowMap } from "../../../workbook/row-map";

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
      return [isWholeRows(text) ? `${moved.top}:${moved.bottom}` : rangeAddress(moved)];
    })
    .join(" ");
}

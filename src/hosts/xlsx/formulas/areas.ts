/**
 * Lists of areas as elements of a sheet name them ("A1:B2 D4"), and what moved rows make of them.
 */
import { parseRangeAddress, rangeAddress } from "../../../workbook/address";
import type { RowMap } from "../../../workbook/row-map";

/** The list after rows came or went; "" when nothing is left. */
export function areasAfter(areas: string, rows: RowMap): string {
  return areas
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseRangeAddress(text);
      if (!area) return [text];
      const span = rows.movedSpan(area.top, area.bottom);
      return span ? [rangeAddress({ ...area, ...span })] : [];
    })
    .join(" ");
}

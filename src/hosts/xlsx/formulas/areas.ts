/**
 * Lists of areas as elements of a sheet name them ("A1:B2 D4"), and what moved rows make of them.
 */
import { parseRangeAddress, rangeAddress } from "../../../workbook/address";
import { movedSpan, type RowMove } from "./row-move";

/** The list after rows came or went; "" when nothing is left. */
export function areasAfter(areas: string, move: RowMove): string {
  return areas
    .trim()
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseRangeAddress(text);
      if (!area) return [text];
      const span = movedSpan(area.top, area.bottom, move);
      return span ? [rangeAddress({ ...area, ...span })] : [];
    })
    .join(" ");
}

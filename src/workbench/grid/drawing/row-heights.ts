/**
 * How high the rows are that have no height of their own: as high as their longest text. The engine fits a row only when
 * somebody types into it.
 */
import type { CellLook, SheetLooks } from "../../../hosts/xlsx/looks/looks";
import { textHeight } from "../../../sheets/form/text-height";
import { sliceLength, type Slices } from "../../../workbook/slices";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { pixelsOfHeight } from "./sheet-sizes";

export interface RowHeightsOptions {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
  readonly cells: readonly CellLook[];
}

const usualWidth = 64 / 7;

/** Pixels by 1-based row, of rows that need more than one line. */
export function* fittedHeights({ sheet, looks, cells }: RowHeightsOptions): Slices<ReadonlyMap<number, number>> {
  const heights = new Map<number, number>();
  const widths = widthsOf(looks);
  const merged = mergedCells(sheet);
  for (const [index, values] of sheet.values.entries()) {
    if (index % sliceLength === 0) yield index / sheet.values.length;
    const row = sheet.firstRow + index;
    if ((looks.rows.get(row)?.height ?? null) !== null) continue;
    const styles = looks.cells.get(row);
    let points = 0;
    for (const [offset, value] of values.entries()) {
      if (typeof value !== "string" || value.length < shortest) continue;
      const column = sheet.firstColumn + offset;
      const look = cells[styles?.get(column) ?? 0];
      if (look?.isWrapped !== true || merged.has(`${row},${column}`)) continue;
      const style = { fontSize: look.font.size ?? 11, bold: look.font.isBold };
      points = Math.max(points, textHeight({ text: value, width: widths(column), style }));
    }
    const pixels = pixelsOfHeight(points);
    if (pixels > (looks.defaultHeight === null ? 22 : pixelsOfHeight(looks.defaultHeight))) heights.set(row, pixels);
  }
  return heights;
}

/** Nothing shorter needs two lines anywhere. */
const shortest = 4;

function widthsOf(looks: SheetLooks): (column: number) => number {
  const usual = looks.defaultWidth ?? usualWidth;
  const known = new Map<number, number>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const width = looks.columns.find(({ first, last }) => first <= column && column <= last)?.width ?? usual;
    known.set(column, width);
    return width;
  };
}

/** Excel does not fit rows to merged cells either. */
function mergedCells({ merges }: SheetSnapshot): ReadonlySet<string> {
  return new Set(merges.map(({ top, left }) => `${top},${left}`));
}

/** How small a sheet is shown so that its columns fit beside each other, without letters that nobody can read. Pure. */
import type { SheetLooks } from "../../../hosts/xlsx/looks/looks";
import { lastColumnOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { pixelsOfWidth } from "../drawing/sheet-sizes";

/** Forms are printed in letters of 12 points, which are 12 pixels tall by then. */
const least = 0.75;
/** In pixels, of a column that says nothing. */
export const usualWidth = 64;

export interface FittingOptions {
  readonly sheet: SheetSnapshot;
  readonly looks: Pick<SheetLooks, "columns" | "defaultWidth">;
  /** Pixels between the row numbers and the scroll bar. */
  readonly room: number;
}

/** 0.75 to 1: 0.9 for columns of 1,000 pixels in 900. */
export function fittingZoom({ sheet, looks, room }: FittingOptions): number {
  const needed = widthOf(looks, lastColumnOf(sheet));
  if (needed === 0 || room <= 0) return 1;
  return Math.min(1, Math.max(least, Math.floor((room / needed) * 100) / 100));
}

/** Pixels of the columns from the first to the 1-based last one, without those that are hidden. */
export function widthOf({ columns, defaultWidth }: FittingOptions["looks"], lastColumn: number): number {
  const usual = defaultWidth === null ? usualWidth : pixelsOfWidth(defaultWidth);
  let width = usual * lastColumn;
  for (const { first, last, width: own, isHidden } of columns) {
    const count = Math.min(last, lastColumn) - first + 1;
    if (count <= 0) continue;
    const pixels = isHidden ? 0 : own === null ? usual : pixelsOfWidth(own);
    width += (pixels - usual) * count;
  }
  return width;
}

/** How a sheet is shown at first. */
export interface ShownAs {
  /** 1 = as large as in print. */
  readonly zoom: number;
  /** How many columns stay in sight; those of the file, unless they would take the room of all others. */
  readonly frozenColumns: number;
}

const mostFrozen = 0.4;

export function shownAs(options: FittingOptions & { readonly looks: SheetLooks }): ShownAs {
  const { looks, room } = options;
  const zoom = fittingZoom(options);
  const columns = looks.freeze?.columns ?? 0;
  const isNarrow = widthOf(looks, columns) * zoom <= room * mostFrozen;
  return { zoom, frozenColumns: room <= 0 || isNarrow ? columns : 0 };
}

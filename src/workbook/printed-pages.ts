/**
 * How the rows of a sheet fall on its pages: one page wide, whole rows, what belongs together on one page, its heading
 * rows again on each.
 */
import { printablePage, printedScale } from "./paper";
import type { SheetPlan } from "./sheet-plan";

export interface PrintedPage {
  /** 1-based rows from top to bottom, those that repeat in front. */
  readonly rows: readonly number[];
}

/** In points at full size; what a row leaves open is one line of the sheet's own letters. */
export function heightOfRow({ rows, look }: SheetPlan, row: number): number {
  return rows[row - 1]?.height ?? look.lineHeight;
}

/**
 * An estimate, since each program fits lines in its own way: 100 rows of 20 points on a page of 482 are 5 pages.
 * A row that is higher than a page has one of its own; a block that is, is broken like any other rows.
 */
export function printedPages(plan: SheetPlan): PrintedPage[] {
  const { area, titleRows, together = [] } = plan.print;
  const room = printablePage(plan).height / printedScale(plan);
  const repeated = titleRows ? rowsFrom(titleRows.from, titleRows.to) : [];
  const heightOf = (rows: readonly number[]) => rows.reduce((sum, row) => sum + heightOfRow(plan, row), 0);
  /** What must still fit on the page for the row to begin there. */
  const needed = new Map<number, number>();
  for (const { from, to } of together) {
    const height = heightOf(rowsFrom(from, to));
    if (height <= room - heightOf(repeated)) needed.set(from, Math.max(height, needed.get(from) ?? 0));
  }
  const pages: number[][] = [];
  let page: number[] = [];
  let left = room;
  for (const row of rowsFrom(area?.top ?? 1, area?.bottom ?? plan.rows.length)) {
    const height = heightOfRow(plan, row);
    if (height === 0) continue;
    if ((needed.get(row) ?? height) > left && page.length > 0) {
      pages.push(page);
      page = titleRows && row > titleRows.to ? [...repeated] : [];
      left = room - heightOf(page);
    }
    page.push(row);
    left -= height;
  }
  return [...pages, page].map((rows) => ({ rows }));
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * The row edits of a sheet in the order in which Excel carries them out: new rows come in from the bottom up, then rows
 * go from the bottom up. So each finds everything above it in its place, and whatever broke off is some first part of them.
 */
import { rowMapOf, type NewRows, type RowSpan } from "../../../workbook/row-map";
import type { RowEdit } from "../../../workbook/workbook-change";

export interface RowMoves {
  /** Rows as they were before. */
  readonly insertions: readonly NewRows[];
  /** Rows as they are once all new ones are in. */
  readonly deletions: readonly RowSpan[];
}

export function rowMovesOf(edits: readonly RowEdit[]): RowMoves {
  const { inserted, deleted } = rowMapOf(edits);
  const grown = rowMapOf(edits.filter(({ kind }) => kind === "insertRows"));
  const starts = inserted.map(({ row }) => row);
  const deletions: RowSpan[] = [];
  let next = 0;
  for (const { row, count } of deleted) {
    let from = row;
    const cut = (to: number): void => {
      if (to > from) deletions.push({ row: grown.movedRow(from), count: to - from });
      from = Math.max(from, to);
    };
    // New rows between deleted ones stay.
    for (let start = starts[next]; start !== undefined && start < row + count; start = starts[++next]) cut(start);
    cut(row + count);
  }
  return { insertions: [...inserted].reverse(), deletions: deletions.reverse() };
}

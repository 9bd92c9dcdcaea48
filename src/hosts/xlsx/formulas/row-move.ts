/**
 * Rows that come into a sheet or go from it in one place, and where everything else is afterwards.
 */
export interface RowMove {
  /** 1-based: the first row that goes, or the one that new rows come before. */
  readonly row: number;
  /** New rows when positive, deleted rows when negative. */
  readonly count: number;
}

/** True for a row that the move deletes. */
export function isDeleted(row: number, { row: first, count }: RowMove): boolean {
  return count < 0 && row >= first && row < first - count;
}

/** Where a row is afterwards; a deleted one gives the row that took its place. */
export function movedRow(row: number, move: RowMove): number {
  if (row < move.row) return row;
  return isDeleted(row, move) ? move.row : row + move.count;
}

/** What is left of the rows from `top` to `bottom`; `null` when all of them went. */
export function movedSpan(top: number, bottom: number, move: RowMove): { top: number; bottom: number } | null {
  if (isDeleted(top, move) && isDeleted(bottom, move)) return null;
  return { top: movedRow(top, move), bottom: isDeleted(bottom, move) ? move.row - 1 : movedRow(bottom, move) };
}

/**
 * Where every row of a sheet is after new rows were put in and others deleted, all at once. Rows are 1-based and as they
 * were before, unless "afterwards" is said; new rows come in before rows go (see `SheetEdit`).
 */
import { lastRow } from "./address";
import type { DeleteRows, InsertRows, NewCell } from "./workbook-change";

export interface RowSpan {
  /** The first row that goes, or the one that new rows come before. */
  readonly row: number;
  readonly count: number;
}

export interface NewRows extends RowSpan {
  /** Rows counted from 1 among the new ones. */
  readonly cells: readonly NewCell[];
}

export type RowChange = Omit<InsertRows, "sheet"> | Omit<DeleteRows, "sheet">;

export interface RowMap {
  /** New rows from the top down, one entry for each row that they come before. */
  readonly inserted: readonly NewRows[];
  /** Deleted rows from the top down; no two spans overlap or touch. */
  readonly deleted: readonly RowSpan[];
  readonly isDeleted: (row: number) => boolean;
  /** Where a row is afterwards; a deleted one gives the row that took its place. */
  readonly movedRow: (row: number) => number;
  /** Where the first of the new rows before `row` is afterwards. */
  readonly newRow: (row: number) => number;
  /** What is left of the rows from `top` to `bottom`, new ones between them included; `null` when all of them went. */
  readonly movedSpan: (top: number, bottom: number) => { readonly top: number; readonly bottom: number } | null;
}

/** Rows 2 and 3 deleted, two new ones before row 5: row 4 is row 2 afterwards, row 5 is row 5, and A1:A5 is A1:A5. */
export function rowMapOf(edits: readonly RowChange[]): RowMap {
  const inserted = joinInserted(edits.filter((edit) => edit.kind === "insertRows"));
  const deleted = joinDeleted(edits.filter((edit) => edit.kind === "deleteRows"));
  const insertedBefore = totalsOf(inserted);
  const deletedBefore = totalsOf(deleted);

  /** New rows that come before `row` or a row above it. */
  const newDownTo = (row: number): number => insertedBefore[countUpTo(inserted, row)] ?? 0;
  const deletedAbove = (row: number): number => {
    const spans = countUpTo(deleted, row - 1);
    const last = deleted[spans - 1];
    return last ? (deletedBefore[spans - 1] ?? 0) + Math.min(last.count, row - last.row) : 0;
  };
  const isDeleted = (row: number): boolean => {
    const span = deleted[countUpTo(deleted, row) - 1];
    return span !== undefined && row < span.row + span.count;
  };
  const movedRow = (row: number): number => row + newDownTo(row) - deletedAbove(row);
  return {
    inserted,
    deleted,
    isDeleted,
    movedRow,
    newRow: (row) => row + newDownTo(row - 1) - deletedAbove(row),
    movedSpan(one, other) {
      const [top, bottom] = one <= other ? [one, other] : [other, one];
      const first = movedRow(top);
      const last = isDeleted(bottom) ? movedRow(bottom) - 1 : movedRow(bottom);
      // What is pushed off the sheet is cut off, as by Excel.
      return first > last || first > lastRow ? null : { top: first, bottom: Math.min(last, lastRow) };
    },
  };
}

/** Those before the same row stand in the order of their edits. */
function joinInserted(edits: readonly Omit<InsertRows, "sheet">[]): NewRows[] {
  const joined = new Map<number, { count: number; readonly cells: NewCell[] }>();
  for (const { row, count, cells = [] } of edits) {
    const known = joined.get(row) ?? { count: 0, cells: [] };
    for (const cell of cells) known.cells.push({ ...cell, row: known.count + cell.row });
    known.count += count;
    joined.set(row, known);
  }
  return inOrder([...joined].map(([row, rows]) => ({ row, ...rows })));
}

function joinDeleted(spans: readonly RowSpan[]): RowSpan[] {
  const joined: RowSpan[] = [];
  for (const { row, count } of inOrder(spans)) {
    const last = joined[joined.length - 1];
    if (!last || last.row + last.count < row) joined.push({ row, count });
    else joined[joined.length - 1] = { row: last.row, count: Math.max(last.count, row + count - last.row) };
  }
  return joined;
}

function inOrder<Span extends RowSpan>(spans: readonly Span[]): Span[] {
  return [...spans].sort((one, other) => one.row - other.row);
}

/** `totals[n]` is the sum of the first n counts. */
function totalsOf(spans: readonly RowSpan[]): number[] {
  const totals = [0];
  for (const { count } of spans) totals.push((totals[totals.length - 1] ?? 0) + count);
  return totals;
}

/** How many of the spans begin at `row` or above it: asked for every reference of a workbook, hence by halving. */
function countUpTo(spans: readonly RowSpan[], row: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The edits of a change carried out on rows as a child would do it: one edit after the other on a list, each deleted row
 * and each new one by itself. What fast hosts give is held against it.
 */
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetEdit } from "../../src/workbook/workbook-change";

/** A row with what it was before; `null` for a new one. */
export interface NaiveRow {
  readonly origin: number | null;
  readonly cells: Map<number, CellValue>;
}

/** Rows 1 to `count`, the cell of column 1 holding "r1", "r2" and so on. */
export function naiveRows(count: number): NaiveRow[] {
  return Array.from({ length: count }, (_, index) => ({
    origin: index + 1,
    cells: new Map<number, CellValue>([[1, `r${index + 1}`]]),
  }));
}

/** `edits` of one sheet. The list must be as long as the last row that an edit names. */
export function editNaively(rows: readonly NaiveRow[], edits: readonly SheetEdit[]): NaiveRow[] {
  const list = rows.map(({ origin, cells }) => ({ origin, cells: new Map(cells) }));
  const at = (row: number): number => list.findIndex(({ origin }) => origin === row);
  for (const edit of edits) {
    if (edit.kind === "setCell") list[at(edit.row)]?.cells.set(edit.column, edit.value);
  }
  for (const edit of edits) {
    if (edit.kind !== "insertRows") continue;
    const added: NaiveRow[] = Array.from({ length: edit.count }, () => ({ origin: null, cells: new Map() }));
    for (const { row, column, value } of edit.cells ?? []) added[row - 1]?.cells.set(column, value);
    // Right before the row, so behind those that came there earlier.
    const place = at(edit.row);
    for (const row of added.reverse()) list.splice(place, 0, row);
  }
  for (const edit of edits) {
    if (edit.kind !== "deleteRows") continue;
    for (let row = edit.row; row < edit.row + edit.count; row++) {
      const place = at(row);
      if (place >= 0) list.splice(place, 1);
    }
  }
  return list;
}

/** The lines of column 1 to `columns`, blanks as `null`, without the blank lines at the end. */
export function linesOf(rows: readonly NaiveRow[], columns: number): CellValue[][] {
  const lines = rows.map(({ cells }) => Array.from({ length: columns }, (_, index) => cells.get(index + 1) ?? null));
  while (lines.at(-1)?.every((value) => value === null) === true) lines.pop();
  return lines;
}

/**
 * The edits of a change carried out on rows as a child would do it: one edit after the other on a list, each deleted row
 * and each new one by itself. What fast hosts give is held against it.
 */
import type { CellValue } from "../../src/workbook/cell-value";
import { editsBySheet, type SheetEdit } from "../../src/workbook/workbook-change";
import { lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

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

/** The values of a workbook after the edits; formulas, merged areas and names stay where they were. */
export function workbookAfter(workbook: WorkbookSnapshot, edits: readonly SheetEdit[]): WorkbookSnapshot {
  const groups = editsBySheet(edits);
  const sheets = workbook.sheets.map((sheet) => {
    const own = groups.get(sheet.name);
    return own ? sheetAfter(sheet, own) : sheet;
  });
  return { ...workbook, sheets };
}

function sheetAfter(sheet: SheetSnapshot, edits: readonly SheetEdit[]): SheetSnapshot {
  const named = edits.map((edit) => edit.row + (edit.kind === "setCell" ? 0 : edit.count));
  const count = Math.max(lastRowOf(sheet), ...named);
  const rows = naiveRows(count).map(({ origin }, index): NaiveRow => {
    const values = sheet.values[index + 1 - sheet.firstRow] ?? [];
    return { origin, cells: new Map(values.map((value, column) => [sheet.firstColumn + column, value])) };
  });
  const after = editNaively(rows, edits);
  const columns = Math.max(0, ...after.flatMap(({ cells }) => [...cells.keys()]));
  return { ...sheet, firstRow: 1, firstColumn: 1, values: linesOf(after, columns) };
}

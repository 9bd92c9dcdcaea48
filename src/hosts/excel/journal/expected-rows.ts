/**
 * What a sheet whose rows move may hold on the way: before, once the new rows are in, and once the others are gone. A
 * cell that the change sets may hold either of two entries, a new row may still be blank, and so may a deleted row that
 * was put back a moment ago.
 */
import { isCellDate, isCellError, type CellValue } from "../../../workbook/cell-value";
import { rowMapOf } from "../../../workbook/row-map";
import { cellAt, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import type { CellEntry } from "../picture/cell-entry";
import type { JournalCell, JournalRows } from "./journal";

export interface ExpectedRow {
  /** 1-based row before the change; `null` for a new one. */
  readonly row: number | null;
  readonly isDeleted: boolean;
  /** From column A on. */
  readonly before: readonly CellEntry[];
  /** What the change puts into it, by 1-based column. */
  readonly after: ReadonlyMap<number, CellEntry>;
}

export interface ExpectedSheet {
  /** 1-based. */
  readonly lastColumn: number;
  /** The rows from row 1 on: before the change, with the new ones, without the deleted ones. */
  readonly stages: readonly [readonly ExpectedRow[], readonly ExpectedRow[], readonly ExpectedRow[]];
}

const nothing: ReadonlyMap<number, CellEntry> = new Map();

/** `cells` are those that the change sets in this sheet. */
export function expectedSheet(
  { edits, entries: entriesBefore }: JournalRows,
  cells: readonly JournalCell[],
): ExpectedSheet {
  const { inserted, deleted, isDeleted } = rowMapOf(edits);
  const set = byRow(cells.map(({ row, column, after }) => ({ row, column, value: after })));
  const lastRow = [...inserted, ...deleted].reduce(
    (last, { row, count }) => Math.max(last, row + count - 1),
    entriesBefore.length,
  );
  const before = Array.from({ length: lastRow }, (_, index): ExpectedRow => {
    const row = index + 1;
    const entries = entriesBefore[index] ?? [];
    return { row, isDeleted: isDeleted(row), before: entries, after: set.get(row) ?? nothing };
  });
  const grown: ExpectedRow[] = [];
  let next = 0;
  for (const known of before) {
    for (let rows = inserted[next]; rows && rows.row === known.row; rows = inserted[++next]) {
      const filled = byRow(rows.cells.map(({ row, column, value }) => ({ row, column, value: value ?? "" })));
      for (let row = 1; row <= rows.count; row++) {
        grown.push({ row: null, isDeleted: false, before: [], after: filled.get(row) ?? nothing });
      }
    }
    grown.push(known);
  }
  const columns = edits.flatMap((edit) => (edit.kind === "insertRows" ? (edit.cells ?? []) : []));
  const width = entriesBefore.reduce((widest, entries) => Math.max(widest, entries.length), 0);
  return {
    lastColumn: columns.reduce((last, { column }) => Math.max(last, column), width),
    stages: [before, grown, grown.filter((row) => !row.isDeleted)],
  };
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: CellEntry;
}

function byRow(cells: readonly Placed[]): ReadonlyMap<number, ReadonlyMap<number, CellEntry>> {
  const rows = new Map<number, Map<number, CellEntry>>();
  for (const { row, column, value } of cells) {
    const line = rows.get(row) ?? new Map<number, CellEntry>();
    rows.set(row, line.set(column, value));
  }
  return rows;
}

interface FoundRow {
  readonly now: SheetSnapshot;
  /** 1-based. */
  readonly row: number;
  readonly lastColumn: number;
}

/** True when the row may be the expected one on its way; `undefined` expects a blank row. */
export function mayBe(expected: ExpectedRow | undefined, found: FoundRow): boolean {
  const fits = everyCell(found, (value, column) => {
    const after = expected?.after.get(column);
    return holds(value, expected?.before[column - 1] ?? "") || (after !== undefined && isSet(value, after));
  });
  return fits || (expected?.isDeleted === true && isBlankRow(found));
}

/** True when the row is what the change leaves. */
export function isAsLeft(expected: ExpectedRow | undefined, found: FoundRow): boolean {
  return everyCell(found, (value, column) => {
    const after = expected?.after.get(column);
    return after === undefined ? holds(value, expected?.before[column - 1] ?? "") : isSet(value, after);
  });
}

export function isBlankRow(found: FoundRow): boolean {
  return everyCell(found, (value) => (value ?? "") === "");
}

function everyCell({ now, row, lastColumn }: FoundRow, test: (value: CellValue, column: number) => boolean): boolean {
  for (let column = 1; column <= lastColumn; column++) if (!test(cellAt(now, row, column), column)) return false;
  return true;
}

/** Formulas may legitimately show something else by now. */
function holds(value: CellValue, entry: CellEntry): boolean {
  if (typeof entry !== "string") return isSet(value, entry);
  if (entry.startsWith("=") || isCellError(value)) return true;
  return (value ?? "") === entry.replace(/^'/, "");
}

/** True when the cell holds what a change set, which is never a formula; a number may show as a date there. */
export function isSet(value: CellValue, entry: CellEntry): boolean {
  return (isCellDate(value) ? value.serial : (value ?? "")) === entry;
}

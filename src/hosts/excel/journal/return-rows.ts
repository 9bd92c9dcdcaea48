/**
 * Puts deleted rows of the user's sheets back. Rows are deleted from the bottom up in one go, but a request may
 * break off in between, so how many are gone is found by comparing the sheet with what it was.
 */
import { isCellDate, isCellError, type CellValue } from "../../../workbook/cell-value";
import { cellAt, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import type { Journal, JournalCell, JournalRows } from "./journal";
import type { CellEntry } from "../picture/cell-entry";
import { readSheets } from "../read/read-workbook";
import type { SheetPicture } from "../picture/sheet-picture";
import { lookSteps } from "../write/write-looks";
import { step } from "../write/write-plan";
import { findState, type WorkbookState } from "../read/workbook-state";

export interface ReturnRowsOptions {
  readonly state: WorkbookState;
  readonly journal: Pick<Journal, "rows" | "cells">;
}

export async function returnRows(context: Excel.RequestContext, options: ReturnRowsOptions): Promise<WriteStep[]> {
  const found = await compareRows(context, options);
  return found.flatMap(({ entry, match }) => {
    const gone = entry.deleted.slice(0, match.deleted);
    return [...gone].reverse().flatMap((row) => returnSteps(entry.picture, row));
  });
}

/** True when all of the rows are gone and nothing else in their sheets has changed since. */
export async function areRowsAsLeft(context: Excel.RequestContext, options: ReturnRowsOptions): Promise<boolean> {
  const found = await compareRows(context, options);
  return (
    found.length === options.journal.rows.length &&
    found.every(({ entry, match }) => match.isExact && match.deleted === entry.deleted.length)
  );
}

interface Match {
  /** How many of the rows, counted in the order of deleting, are no longer in the sheet. */
  readonly deleted: number;
  readonly isExact: boolean;
}

interface ComparedRows {
  readonly entry: JournalRows;
  readonly match: Match;
}

async function compareRows(
  context: Excel.RequestContext,
  { state, journal: { rows, cells } }: ReturnRowsOptions,
): Promise<ComparedRows[]> {
  if (rows.length === 0) return [];
  const sheets = rows.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = await readSheets(context, { state, sheets });
  return rows.flatMap((entry) => {
    const current = now.find(({ name }) => name === entry.sheet);
    const edited = cells.filter(({ sheet }) => sheet === entry.sheet);
    return current ? [{ entry, match: matchOf(entry, edited, current) }] : [];
  });
}

/** The most likely count: somebody else may have typed into the sheet in between. */
function matchOf({ deleted, picture }: JournalRows, edited: readonly JournalCell[], now: SheetSnapshot): Match {
  // Rows go after cells are edited, so what to expect is what the edits left.
  const before = picture.entries.map((entries, index) => {
    const edits = new Map(edited.filter(({ row }) => row === index + 1).map(({ column, after }) => [column, after]));
    return entries.map((entry, column) => edits.get(column + 1) ?? entry);
  });
  const blank = (before[0] ?? []).map(() => "");
  const equalRows = (count: number): number => {
    const gone = new Set(deleted.slice(0, count));
    const expected = before.filter((_, index) => !gone.has(index + 1));
    return before.filter((_, index) =>
      (expected[index] ?? blank).every((entry, column) => holds(cellAt(now, index + 1, column + 1), entry)),
    ).length;
  };
  const counts = Array.from({ length: deleted.length + 1 }, (_, count) => count);
  const best = counts.reduce((one, other) => (equalRows(other) > equalRows(one) ? other : one), 0);
  return { deleted: best, isExact: equalRows(best) === before.length };
}

/** Formulas may legitimately show something else by now. */
function holds(value: CellValue, entry: CellEntry): boolean {
  if (typeof entry !== "string") return (isCellDate(value) ? value.serial : value) === entry;
  if (entry.startsWith("=") || isCellError(value)) return true;
  return (value ?? "") === entry.replace(/^'/, "");
}

/** Inserts the row again and fills it with what it held. */
function returnSteps(picture: SheetPicture, row: number): WriteStep[] {
  const onlyRow = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((cells, index) => (index + 1 === row ? [...cells] : cells.map(() => blank)));
  const formats = picture.formats[row - 1] ?? [];
  const entries = picture.entries[row - 1] ?? [];
  const height = picture.rowHeights[row - 1] ?? null;
  const merges = picture.merges.filter(({ top, bottom }) => top === row && bottom === row);
  const insert = step(picture, (sheet) => {
    const whole = sheet.getRange(`${row}:${row}`).insert("Down");
    whole.clear("All");
    const range = sheet.getRangeByIndexes(row - 1, 0, 1, entries.length);
    range.numberFormat = [[...formats]];
    range.formulas = [[...entries]];
    if (height !== null) range.format.rowHeight = height;
    for (const merge of merges) sheet.getRange(rangeAddress(merge)).merge();
  });
  return [insert, ...lookSteps({ ...picture, lookOf: onlyRow(picture.lookOf, -1) })];
}

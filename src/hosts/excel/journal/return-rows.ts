/**
 * Puts deleted rows of the user's sheets back. Rows are deleted from the bottom up in one go, but a request may
 * break off in between, so how many are gone is found by comparing the sheet with what it was.
 */
import { cellAt, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import type { Journal, JournalCell, JournalRows } from "./journal";
import { readSheets } from "../read/read-workbook";
import type { SheetPicture } from "../picture/sheet-picture";
import { lookSteps } from "../write/write-looks";
import { step } from "../write/write-plan";
import { findState, type WorkbookState } from "../read/workbook-state";

export interface ReturnRowsOptions {
  readonly state: WorkbookState;
  readonly journal: Pick<Journal, "rows" | "cells">;
}

export async function returnRows(
  context: Excel.RequestContext,
  { state, journal: { rows, cells } }: ReturnRowsOptions,
): Promise<WriteStep[]> {
  if (rows.length === 0) return [];
  const sheets = rows.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const now = await readSheets(context, { state, sheets });
  return rows.flatMap((entry) => {
    const current = now.find(({ name }) => name === entry.sheet);
    if (!current) return [];
    const edited = cells.filter(({ sheet }) => sheet === entry.sheet);
    const gone = entry.deleted.slice(0, countDeleted(entry, edited, current));
    return [...gone].reverse().flatMap((row) => returnSteps(entry.picture, row));
  });
}

/** How many of the rows, counted in the order of deleting, are no longer in the sheet. */
function countDeleted({ deleted, picture }: JournalRows, edited: readonly JournalCell[], now: SheetSnapshot): number {
  const current = (row: number): string => rowText((column) => cellAt(now, row, column), picture);
  // Rows go after cells are edited, so the texts to expect are those of after the edits.
  const before = picture.entries.map((entries, index) => {
    const edits = new Map(edited.filter(({ row }) => row === index + 1).map(({ column, after }) => [column, after]));
    return rowText((column) => edits.get(column) ?? entries[column - 1], picture);
  });
  for (let count = deleted.length; count > 0; count--) {
    const gone = new Set(deleted.slice(0, count));
    const expected = before.filter((_, index) => !gone.has(index + 1));
    if (
      expected.every((text, index) => text === current(index + 1)) &&
      current(expected.length + 1) === emptyRow(picture)
    ) {
      return count;
    }
  }
  return 0;
}

/** Text cells of a row; numbers and formulas may legitimately show something else by now. */
function rowText(read: (column: number) => unknown, { entries }: SheetPicture): string {
  const width = entries[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => {
    const value = read(index + 1);
    return typeof value === "string" && !value.startsWith("=") ? value.replace(/^'/, "") : "";
  }).join("\u001f");
}

function emptyRow(picture: SheetPicture): string {
  return rowText(() => null, picture);
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

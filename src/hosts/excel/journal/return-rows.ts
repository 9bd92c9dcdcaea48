/**
 * Takes the row moves of a change back: deleted rows come in again with what they held, new rows go. Rows move from the
 * bottom up in one go, but a request may break off in between, so how many have moved is found by comparing the sheet
 * with what it was.
 */
import type { RowSpan } from "../../../workbook/row-map";
import { lastColumnOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { cellAddress } from "../../../workbook/address";
import { editsBySheet } from "../../../workbook/workbook-change";
import type { WriteStep } from "../requests/batching";
import type { Journal, JournalCell, JournalRows } from "./journal";
import { expectedSheet, isAsLeft } from "./expected-rows";
import { matchRows } from "./match-rows";
import { refillSteps } from "./refill-rows";
import { rowMovesOf } from "./row-moves";
import { readSheets } from "../read/read-workbook";
import { deleteStep, insertStep } from "../write/row-steps";
import { findState, type WorkbookState } from "../read/workbook-state";

export interface ReturnRowsOptions {
  readonly state: WorkbookState;
  readonly journal: Pick<Journal, "rows" | "cells">;
}

export async function returnRows(context: Excel.RequestContext, options: ReturnRowsOptions): Promise<WriteStep[]> {
  const found = await readMoved(context, options);
  return found.flatMap(returnSteps);
}

/** True when all rows have moved and nothing else in their sheets has changed since. */
export async function areRowsAsLeft(context: Excel.RequestContext, options: ReturnRowsOptions): Promise<boolean> {
  const found = await readMoved(context, options);
  return found.length === options.journal.rows.length && found.every(isSheetAsLeft);
}

interface MovedSheet {
  readonly entry: JournalRows;
  /** Those that the change sets in the sheet. */
  readonly cells: readonly JournalCell[];
  readonly now: SheetSnapshot;
}

/** Sheets that are gone cannot be mended any more. */
async function readMoved(
  context: Excel.RequestContext,
  { state, journal: { rows, cells } }: ReturnRowsOptions,
): Promise<MovedSheet[]> {
  if (rows.length === 0) return [];
  const there = rows.filter(({ sheet }) => findState(state, sheet) !== null);
  const sheets = there.flatMap(({ sheet }) => findState(state, sheet) ?? []);
  const snapshots = await readSheets(context, { state, sheets, countsAsExcel: true });
  const edited = editsBySheet(cells);
  return there.flatMap((entry, index) => {
    const now = snapshots[index];
    return now ? [{ entry, cells: edited.get(entry.sheet) ?? [], now }] : [];
  });
}

function isSheetAsLeft({ entry, cells, now }: MovedSheet): boolean {
  const { stages, lastColumn } = expectedSheet(entry, cells);
  const height = Math.max(...stages.map(({ length }) => length));
  const [, , left] = stages;
  const widest = Math.max(lastColumn, lastColumnOf(now));
  for (let row = 1; row <= height; row++) {
    const expected = left[row - 1];
    // Whatever stands in a new row would go with it, however far to the right.
    const isNew = expected?.row === null;
    if (!isAsLeft(expected, { now, row, lastColumn: isNew ? widest : lastColumn })) return false;
    if (isNew && hasFormula(now, row, widest)) return false;
  }
  return true;
}

function hasFormula({ formulas }: SheetSnapshot, row: number, lastColumn: number): boolean {
  if (formulas.size === 0) return false;
  for (let column = 1; column <= lastColumn; column++) if (formulas.has(cellAddress(row, column))) return true;
  return false;
}

/** From the last move back to the first, so that each finds its place; contents last of all. */
function returnSteps({ entry: { edits, picture }, entry, cells, now }: MovedSheet): WriteStep[] {
  const moves = rowMovesOf(edits);
  const expected = expectedSheet(entry, cells);
  const { inserted, deleted, blank } = matchRows(expected, moves, now);
  const gone = moves.deletions.slice(0, deleted).reverse();
  const come = moves.insertions.slice(0, inserted).reverse();
  const rowsOf = ({ row, count }: RowSpan): number[] =>
    expected.stages[1].slice(row - 1, row - 1 + count).flatMap((known) => known.row ?? []);
  return [
    ...gone.map((rows) => insertStep(picture, rows)),
    ...come.map((rows) => deleteStep(picture, rows)),
    ...refillSteps(picture, new Set([...gone.flatMap(rowsOf), ...blank])),
  ];
}

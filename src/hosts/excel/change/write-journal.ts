/** Reads the journal of a change: everything it will touch, as it is now. */
import { quoteSheetName, rangeAddress, type CellRange } from "../../../workbook/address";
import { rowMapOf } from "../../../workbook/row-map";
import {
  cellsToSet,
  editsBySheet,
  isRowEdit,
  type RowEdit,
  type SetCell,
  type SheetEdit,
  type WorkbookChange,
} from "../../../workbook/workbook-change";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { readInPortions } from "../requests/batching";
import type { ChangeTargets } from "./change-targets";
import { entryOf, type CellEntry } from "../picture/cell-entry";
import {
  journalVersion,
  type Journal,
  type JournalCell,
  type JournalFormulas,
  type JournalRows,
  type JournalSheet,
} from "../journal/journal";
import { cellsOfQuestion, readMatrix } from "../read/read-cells";
import { readSheets } from "../read/read-workbook";
import { dateOffset } from "../read/date-system";
import { entriesOf } from "../read/entries-of-snapshot";
import { recordRows, type RowsToRecord } from "../read/record-rows";
import { recordSheets } from "../read/record-sheet";
import { findState, type SheetState, type WorkbookState } from "../read/workbook-state";

export interface JournalOptions {
  readonly change: WorkbookChange;
  readonly state: WorkbookState;
  readonly targets: ChangeTargets;
}

export interface ReadJournal {
  readonly journal: Journal;
  /** Every sheet as it is now, where the change needed them all; read last of all. */
  readonly sheets: readonly SheetSnapshot[] | null;
}

export async function readJournal(
  context: Excel.RequestContext,
  { change, state, targets }: JournalOptions,
): Promise<ReadJournal> {
  const { plans, removed, names, opened } = targets;
  const updates = plans.flatMap(({ plan, existing }) => (existing ? [{ sheet: existing, nameAfter: plan.name }] : []));
  const removals = removed.map(({ sheet }) => ({ sheet, nameAfter: null }));
  const moves = movesOf(change, state);
  const sheets = await recordAll(context, { state, targets: [...updates, ...removals] });
  const pictures = await recordRows(context, moves.map(rowsToRecord));
  const cells = await readCells(context, change.edits);
  const shiftsReferences = removals.length > 0 || moves.length > 0;
  const all = shiftsReferences ? await readSheets(context, { state, sheets: state.sheets }) : null;
  const rows = moves.flatMap(({ sheet, edits }, index) => {
    const picture = pictures[index];
    const now = all?.find(({ name }) => name === sheet);
    if (!picture || !now) return [];
    const merges = [...new Map([...now.merges, ...picture.merges].map((area) => [rangeAddress(area), area])).values()];
    return [
      {
        sheet,
        edits,
        entries: entriesOf(now, dateOffset()),
        picture: { ...picture, merges: cutMerges(merges, edits) },
      },
    ];
  });
  const journal: Journal = {
    version: journalVersion,
    created: plans.filter(({ existing }) => existing === null).map(({ plan }) => plan.name),
    sheets,
    names: [...names.map(({ name, before }) => ({ name, formula: before })), ...namesOfMoved(state, rows, names)],
    cells,
    rows,
    formulas: formulasOf(all ?? []),
    opened: opened.map(({ name, protectionOptions }) => ({ sheet: name, options: protectionOptions })),
  };
  return { journal, sheets: all };
}

/** Deleting a row also takes it out of the areas that names refer to, and putting it back does not bring it in again. */
function namesOfMoved(
  { names }: WorkbookState,
  rows: readonly JournalRows[],
  set: readonly { readonly name: string }[],
): Journal["names"] {
  const known = new Set(set.map(({ name }) => name.toLowerCase()));
  const places = rows
    .flatMap(({ sheet }) => [`${sheet}!`, `${quoteSheetName(sheet)}!`])
    .map((place) => place.toLowerCase());
  const refers = (formula: string): boolean => places.some((place) => formula.toLowerCase().includes(place));
  return names.filter(({ name, formula }) => !known.has(name.toLowerCase()) && refers(formula));
}

interface RecordTarget {
  readonly sheet: SheetState;
  readonly nameAfter: string | null;
}

async function recordAll(
  context: Excel.RequestContext,
  { state, targets }: { readonly state: WorkbookState; readonly targets: readonly RecordTarget[] },
): Promise<JournalSheet[]> {
  const pictures = await recordSheets(
    context,
    targets.map(({ sheet }) => sheet),
  );
  return pictures.flatMap((picture, index) => {
    const target = targets[index];
    if (!target) return [];
    const { sheet, nameAfter } = target;
    return [{ picture, nameAfter, position: state.sheets.indexOf(sheet), visibility: sheet.visibility }];
  });
}

async function readCells(context: Excel.RequestContext, edits: readonly SheetEdit[]): Promise<JournalCell[]> {
  return readInPortions(context, {
    items: cellsToSet(edits),
    cellsOf: () => cellsOfQuestion,
    ask: askCell,
    split: () => null,
  });
}

function askCell(context: Excel.RequestContext, edit: SetCell): () => JournalCell {
  const { sheet, row, column } = edit;
  const address = rangeAddress({ top: row, left: column, bottom: row, right: column });
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load(["values", "formulas", "numberFormat", "valueTypes"]);
  return () => {
    const cell = readMatrix(range, edit)[0]?.[0];
    const format = cell?.format ?? "General";
    return { sheet, row, column, format, entry: cell ? entryOf(cell) : "", after: entryOfEdit(edit) };
  };
}

function entryOfEdit({ value }: SetCell): CellEntry {
  return value ?? "";
}

type Moves = Pick<JournalRows, "sheet" | "edits">;

function movesOf({ edits }: WorkbookChange, state: WorkbookState): Moves[] {
  return [...editsBySheet(edits.filter(isRowEdit))].flatMap(([name, own]) => {
    const sheet = findState(state, name);
    return sheet ? [{ sheet: sheet.name, edits: own }] : [];
  });
}

/** The rows that go; and, where new ones are filled, the row above them, whose number formats they get from Excel. */
function rowsToRecord({ sheet, edits }: Moves): RowsToRecord {
  const { inserted, deleted } = rowMapOf(edits);
  const gone = deleted.flatMap(({ row, count }) => Array.from({ length: count }, (_, index) => row + index));
  const above = inserted.flatMap(({ row, cells }) => (cells.length > 0 && row > 1 ? [row - 1] : []));
  return { sheet, rows: [...gone, ...above] };
}

function cutMerges(merges: readonly CellRange[], edits: readonly RowEdit[]): CellRange[] {
  const { deleted } = rowMapOf(edits);
  return merges.filter(({ top, bottom }) => deleted.some(({ row, count }) => row <= bottom && row + count > top));
}

function formulasOf(sheets: readonly SheetSnapshot[]): JournalFormulas[] {
  return sheets
    .filter(({ formulas }) => formulas.size > 0)
    .map(({ name, formulas }) => ({ sheet: name, formulas: Object.fromEntries(formulas) }));
}

/** Reads the journal of a change: everything it will touch, as it is now. */
import { quoteSheetName, rangeAddress } from "../../../workbook/address";
import {
  cellsToSet,
  editsBySheet,
  isRowEdit,
  type SetCell,
  type SheetEdit,
  type WorkbookChange,
} from "../../../workbook/workbook-change";
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
import { recordSheets } from "../read/record-sheet";
import { findState, type SheetState, type WorkbookState } from "../read/workbook-state";

export interface JournalOptions {
  readonly change: WorkbookChange;
  readonly state: WorkbookState;
  readonly targets: ChangeTargets;
}

export async function readJournal(
  context: Excel.RequestContext,
  { change, state, targets }: JournalOptions,
): Promise<Journal> {
  const { plans, removed, names, opened } = targets;
  const updates = plans.flatMap(({ plan, existing }) => (existing ? [{ sheet: existing, nameAfter: plan.name }] : []));
  const removals = removed.map(({ sheet }) => ({ sheet, nameAfter: null }));
  const rows = await readRows(context, { change, state });
  const shiftsReferences = removals.length > 0 || rows.length > 0;
  return {
    version: journalVersion,
    created: plans.filter(({ existing }) => existing === null).map(({ plan }) => plan.name),
    sheets: await recordAll(context, { state, targets: [...updates, ...removals] }),
    names: [...names.map(({ name, before }) => ({ name, formula: before })), ...namesOfMoved(state, rows, names)],
    cells: await readCells(context, change.edits),
    rows,
    formulas: shiftsReferences ? await readFormulas(context, state) : [],
    opened: opened.map(({ name, protectionOptions }) => ({ sheet: name, options: protectionOptions })),
    activeSheet: state.activeSheet,
  };
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

async function readRows(
  context: Excel.RequestContext,
  { change, state }: Omit<JournalOptions, "targets">,
): Promise<JournalRows[]> {
  const moves = editsBySheet(change.edits.filter(isRowEdit));
  const targets = [...moves.keys()].flatMap((name) => {
    const sheet = findState(state, name);
    return sheet ? [{ sheet, nameAfter: name }] : [];
  });
  const recorded = await recordAll(context, { state, targets });
  return recorded.map(({ picture, nameAfter }) => ({
    sheet: picture.name,
    picture,
    edits: moves.get(nameAfter ?? picture.name) ?? [],
  }));
}

async function readFormulas(context: Excel.RequestContext, state: WorkbookState): Promise<JournalFormulas[]> {
  const sheets = await readSheets(context, { state, sheets: state.sheets });
  return sheets
    .filter(({ formulas }) => formulas.size > 0)
    .map(({ name, formulas }) => ({ sheet: name, formulas: Object.fromEntries(formulas) }));
}

/**
 * Takes an applied change back from its journal, unless the user has written over it since: what people typed
 * is never lost to an undo.
 */
import { rowMapOf, type RowMap } from "../../../workbook/row-map";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { refuseTyped } from "../../../workbook/typed-since";
import { UserError } from "../../../workbook/user-error";
import type { WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import { runExcel } from "../requests/batching";
import { withRestored } from "../requests/excel-error";
import type { CellEntry } from "../picture/cell-entry";
import { isSet } from "./expected-rows";
import type { Journal, JournalCell } from "./journal";
import { currentName } from "./journal-sheets";
import { keepJournal } from "./kept-journal";
import { readBlocks, type SheetBlock } from "../read/read-cells";
import { readSheets } from "../read/read-workbook";
import { areRowsAsLeft } from "./return-rows";
import { definedNames, findState, readState, sheetOfMarker, type WorkbookState } from "../read/workbook-state";
import { restoreJournal } from "./restore-journal";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "./unrestored-error";

/** What taking a change back needs to know of it. */
export interface DoneChange {
  readonly journal: Journal;
  /** Of the sheets that it wrote; one that already was as its plan wants is left alone by undoing, too. */
  readonly plans: readonly SheetPlan[];
}

/**
 * Throws `undoGone` when what the change left in the user's sheets is no longer so, `typedSince` when people typed
 * into the sheets that it wrote, and `UnrestoredError` when the workbook stays between the two states.
 */
export async function undoChange({ journal, plans }: DoneChange, patience: Patience): Promise<void> {
  await runExcel(async (context) => {
    const state = await readState(context);
    if (!(await isAsLeft(context, { journal, state }))) throw new UserError("undoGone");
    refuseTyped(await readWritten(context, { plans, state }), plans);
  });
  const kept = await keepJournal(journal);
  const failure = await retry(() => restoreJournal(journal, kept), patience);
  if (failure !== null) throw new UnrestoredError({ journal, kept }, withRestored(failure, "no"));
}

interface WrittenSheets {
  readonly plans: readonly SheetPlan[];
  readonly state: WorkbookState;
}

/** The sheets of the plans as far as they are still there. */
async function readWritten(context: Excel.RequestContext, { plans, state }: WrittenSheets): Promise<WorkbookSnapshot> {
  const names = plans.map(({ marker, name }) => sheetOfMarker(state, marker) ?? name);
  const written = state.sheets.filter(({ name }) => names.includes(name));
  const sheets = await readSheets(context, { state, sheets: written });
  return { sheets, names: definedNames(state), activeSheet: null };
}

interface LeftState {
  readonly journal: Journal;
  readonly state: WorkbookState;
}

async function isAsLeft(context: Excel.RequestContext, { journal, state }: LeftState): Promise<boolean> {
  const { cells, rows, sheets } = journal;
  const edited = new Set([...cells, ...rows].map(({ sheet }) => sheet));
  if ([...edited].some((sheet) => findState(state, sheet) === null)) return false;
  // Somebody's own sheet by the name of one that is to come back.
  const isTaken = sheets.some(({ picture, nameAfter }) => {
    const holder = findState(state, picture.name);
    return (
      holder !== null && (nameAfter === null || holder.name !== currentName({ picture, nameAfter }, journal, state))
    );
  });
  if (isTaken || !(await areRowsAsLeft(context, { state, journal }))) return false;
  return areCellsAsLeft(context, journal);
}

async function areCellsAsLeft(context: Excel.RequestContext, { cells, rows }: Journal): Promise<boolean> {
  const moved = new Map(rows.map(({ sheet, edits }) => [sheet, rowMapOf(edits)]));
  const left = cells.flatMap((cell) => placeAfter(cell, moved.get(cell.sheet)));
  const now = await readBlocks(context, left);
  return left.every(({ after }, index) => isSet(now[index]?.values[0]?.[0] ?? null, after));
}

interface LeftCell extends SheetBlock {
  readonly after: CellEntry;
}

/** Where an edited cell stands after rows came and went; nowhere when its own row did. */
function placeAfter({ sheet, row, column, after }: JournalCell, moved: RowMap | undefined): LeftCell[] {
  if (moved?.isDeleted(row) === true) return [];
  const now = moved?.movedRow(row) ?? row;
  return [{ sheet, range: { top: now, left: column, bottom: now, right: column }, after }];
}

/**
 * Takes an applied change back from its journal, unless the user has written over it since: what people typed
 * is never lost to an undo.
 */
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { runWithPauses, startSliceClock } from "../../../workbook/slice-clock";
import { refuseTyped } from "../../../workbook/typed-since";
import { UserError } from "../../../workbook/user-error";
import type { WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import { openSheets } from "../change/open-sheets";
import { runExcel } from "../requests/batching";
import type { Waiting } from "../requests/cell-editing";
import { withRestored } from "../requests/excel-error";
import type { Journal } from "./journal";
import { currentName } from "./journal-sheets";
import { keepJournal, unkept } from "./kept-journal";
import { clearRefused } from "./refused-save";
import { readLeftCells } from "./left-cells";
import { askNotesSize } from "./notes-size";
import { readSheets } from "../read/read-workbook";
import { areRowsAsLeft } from "./return-rows";
import {
  definedNames,
  findState,
  readState,
  sheetOfMarker,
  type SheetState,
  type WorkbookState,
} from "../read/workbook-state";
import { restoreJournal } from "./restore-journal";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "./unrestored-error";

/** What taking a change back needs to know of it. */
export interface DoneChange {
  readonly journal: Journal;
  /** Of the sheets that it wrote; one that already was as its plan wants is left alone by undoing, too. */
  readonly plans: readonly SheetPlan[];
}

export interface UndoOptions {
  readonly patience: Patience;
  /** Whose pane takes it back. */
  readonly owner: string;
  readonly onRemark?: Waiting["onRemark"];
}

/**
 * Throws `undoGone` when what the change left in the user's sheets is no longer so, `typedSince` when people typed
 * into the sheets that it wrote, `sheetProtected`, `workbookProtected` or `workbookReadOnly` where somebody has closed
 * since what would have to be written, and `UnrestoredError` when the workbook stays between the two states.
 */
export async function undoChange({ journal, plans }: DoneChange, options: UndoOptions): Promise<void> {
  const { patience, owner, onRemark } = options;
  const told = onRemark ? { onRemark } : {};
  const { locked, otherNotes } = await runExcel(async (context) => {
    const size = askNotesSize(context);
    context.workbook.load("readOnly");
    const state = await readState(context);
    if (!(await isAsLeft(context, { journal, state }))) throw new UserError("undoGone");
    await runWithPauses(refuseTyped(await readWritten(context, { plans, state }), plans), { clock: startSliceClock() });
    if (context.workbook.readOnly) throw new UserError("workbookReadOnly");
    refuseClosed(journal, state);
    return { locked: lockedSheets(journal, state), otherNotes: size() };
  }, told);
  const kept = await keepJournal(journal, { owner, otherNotes });
  const opened = await openSheets({ locked, journal, kept, patience, ...told });
  if (opened === "notSaved") await clearRefused();
  const keeping = opened === "notSaved" ? unkept(kept.id) : kept;
  if (!keeping.isKept) onRemark?.({ kind: "notKept" });
  const failure = await retry(() => restoreJournal({ journal, kept: keeping, owner, ...told }), patience);
  if (failure !== null) throw new UnrestoredError({ journal, kept: keeping }, withRestored(failure, "no"));
}

/** What people have protected since, of their own: their password is nothing that we could lift. */
function refuseClosed(journal: Journal, state: WorkbookState): void {
  const changesTabs =
    journal.created.length > 0 || journal.sheets.some(({ picture, nameAfter }) => nameAfter !== picture.name);
  if (changesTabs && state.isStructureProtected) throw new UserError("workbookProtected");
  const opened = new Set(journal.opened.map(({ sheet }) => sheet));
  const closed = [...journal.rows, ...journal.cells].find(
    ({ sheet }) => !opened.has(sheet) && findState(state, sheet)?.isProtected === true,
  );
  if (closed) throw new UserError("sheetProtected", { sheet: closed.sheet });
}

/** Protected sheets of ours that have to be written, or that the change opened for its edits. */
function lockedSheets(journal: Journal, state: WorkbookState): SheetState[] {
  const edited = journal.opened.filter(({ sheet }) => journal.cells.some((cell) => cell.sheet === sheet));
  const names = [
    ...journal.sheets
      .filter(({ nameAfter }) => nameAfter !== null)
      .flatMap((one) => currentName(one, journal, state) ?? []),
    ...edited.map(({ sheet }) => sheet),
  ];
  return names.flatMap((name) => findState(state, name) ?? []).filter(({ isProtected }) => isProtected);
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
  return (await readLeftCells(context, journal)).every((left) => left.isAsLeft);
}

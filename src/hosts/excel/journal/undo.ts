/**
 * Takes an applied change back from its journal, unless the user has written over it since: what people typed
 * is never lost to an undo.
 */
import { UserError } from "../../../workbook/user-error";
import { runExcel } from "../requests/batching";
import { withRestored } from "../requests/excel-error";
import type { CellEntry } from "../picture/cell-entry";
import type { Journal, JournalCell, JournalRows } from "./journal";
import { keepJournal } from "./kept-journal";
import { readBlocks, type SheetBlock } from "../read/read-cells";
import { areRowsAsLeft } from "./return-rows";
import { findState, readState } from "../read/workbook-state";
import { restoreJournal } from "./restore-journal";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "./unrestored-error";

/**
 * Throws `undoGone` when what the change left in the user's sheets is no longer so, and `UnrestoredError` when the
 * workbook stays between the two states.
 */
export async function undoChange(journal: Journal, patience: Patience): Promise<void> {
  if (!(await runExcel((context) => isAsLeft(context, journal)))) throw new UserError("undoGone");
  const kept = await keepJournal(journal);
  const failure = await retry(() => restoreJournal(journal, kept), patience);
  if (failure !== null) throw new UnrestoredError(journal, withRestored(failure, "no"));
}

async function isAsLeft(context: Excel.RequestContext, journal: Journal): Promise<boolean> {
  const { cells, rows, sheets } = journal;
  if (cells.length + rows.length + sheets.length === 0) return true;
  const state = await readState(context);
  const isThere = ({ sheet }: { readonly sheet: string }): boolean => findState(state, sheet) !== null;
  if (!cells.every(isThere) || !rows.every(isThere)) return false;
  // Somebody's own sheet by the name of one that is to come back.
  const isTaken = sheets.some(
    ({ picture, nameAfter }) => nameAfter === null && findState(state, picture.name) !== null,
  );
  if (isTaken || !(await areRowsAsLeft(context, { state, journal }))) return false;
  const left = cells.flatMap((cell) => placeAfter(cell, rows));
  const now = await readBlocks(context, left);
  return left.every(({ after }, index) => (now[index]?.values[0]?.[0] ?? "") === after);
}

interface LeftCell extends SheetBlock {
  readonly after: CellEntry;
}

/** Where an edited cell stands after the rows above it went; nowhere when its own row did. */
function placeAfter({ sheet, row, column, after }: JournalCell, rows: readonly JournalRows[]): LeftCell[] {
  const deleted = rows.find((entry) => entry.sheet === sheet)?.deleted ?? [];
  if (deleted.includes(row)) return [];
  const now = row - deleted.filter((gone) => gone < row).length;
  return [{ sheet, range: { top: now, left: column, bottom: now, right: column }, after }];
}

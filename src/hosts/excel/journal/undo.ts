/**
 * Takes an applied change back from its journal, unless the user has written over it since: what people typed
 * is never lost to an undo.
 */
import { UserError } from "../../../workbook/user-error";
import { runExcel } from "../requests/batching";
import { withRestored } from "../requests/excel-error";
import type { Journal } from "./journal";
import { keepJournal } from "./kept-journal";
import { readBlocks } from "../read/read-cells";
import { restoreJournal } from "./restore-journal";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "./unrestored-error";

/**
 * Throws `undoGone` when a cell of the user's that the change had edited holds something else by now, and
 * `UnrestoredError` when the workbook stays between the two states.
 */
export async function undoChange(journal: Journal, patience: Patience): Promise<void> {
  await refuseOverwritten(journal);
  const kept = await keepJournal(journal);
  const failure = await retry(() => restoreJournal(journal, kept), patience);
  if (failure !== null) throw new UnrestoredError(journal, withRestored(failure, "no"));
}

async function refuseOverwritten({ cells, rows }: Journal): Promise<void> {
  // Deleted rows have moved the cells; the comparison that puts the rows back is careful by itself.
  const still = cells.filter(({ sheet }) => !rows.some((entry) => entry.sheet === sheet));
  if (still.length === 0) return;
  const blocks = still.map(({ sheet, row, column }) => ({
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
  }));
  const now = await runExcel((context) => readBlocks(context, blocks));
  const isKept = still.every(({ after }, index) => (now[index]?.values[0]?.[0] ?? "") === after);
  if (!isKept) throw new UserError("undoGone");
}

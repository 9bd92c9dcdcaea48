/**
 * Mends what a pane left half-done when it was closed in the middle of a write: the journal that travelled in front
 * of the write is still in the document, and is put back.
 */
import { runExcel, sendSteps } from "../requests/batching";
import { findJournal, loadJournal, type FoundJournal } from "./found-journal";
import { keepJournal } from "./kept-journal";
import { restoreJournal } from "./restore-journal";
import { pause, type Patience } from "../requests/retry";

/** `incomplete`: a write was broken off and its journal is of no use; what is half-written can only be written again. */
export type Recovery = "nothing" | "restored" | "incomplete";

/** Costs one sync in a workbook in order. Throws `UserError`s; the journal then stays for the next time. */
export async function recoverWorkbook(patience: Patience): Promise<Recovery> {
  const found = await runExcel(findJournal);
  if (found === null || !(await isAbandoned(found, patience))) return "nothing";
  const journal = found.isWriting ? await runExcel((context) => loadJournal(context, found)) : null;
  if (journal === null) {
    await runExcel((context) => sendSteps(context, found.forget));
    return found.isWriting ? "incomplete" : "nothing";
  }
  await restoreJournal(journal, await keepJournal(journal, found.id));
  return "restored";
}

/** Waits until the journal is gone, because its writer was only slow, or shows no more life. */
async function isAbandoned({ header }: FoundJournal, patience: Patience): Promise<boolean> {
  await pause(patience.silence);
  const now = await runExcel(findJournal);
  if (now === null) return false;
  return now.header === header || isAbandoned(now, patience);
}

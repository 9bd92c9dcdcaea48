/**
 * Mends what a pane left half-done when it was closed in the middle of a write: the journal that travelled in front
 * of the write is still in the document, and is put back. Only what this person's own pane wrote: of a colleague's write
 * nobody can tell whether it has broken off, because signs of life may not reach other machines (co-authoring).
 */
import { orStopped, type Waiting } from "../requests/cell-editing";
import { runExcel, sendSteps } from "../requests/batching";
import { findJournal, loadJournal, type FoundJournal } from "./found-journal";
import { keepJournal } from "./kept-journal";
import { restoreJournal } from "./restore-journal";
import { forgetReturning } from "./returning";
import { pause, type Patience } from "../requests/retry";

/**
 * `incomplete`: a write was broken off and its journal is of no use; what is half-written can only be written again.
 * `theirs`: another person's pane left it, and somebody must decide.
 */
export type Recovery = "nothing" | "restored" | "incomplete" | "theirs";

export interface RecoverOptions extends Waiting {
  readonly patience: Patience;
  /** Whose pane this is. */
  readonly owner: string;
  /** Puts back what others left, too: somebody asked for it. */
  readonly isAsked?: boolean;
}

/** Costs one sync in a workbook in order. Throws `UserError`s; the journal then stays for the next time. */
export async function recoverWorkbook(options: RecoverOptions): Promise<Recovery> {
  const { patience, owner, isAsked = false, signal, onRemark } = options;
  const found = await runExcel(findJournal, options);
  if (found === null) return "nothing";
  if (!isAsked && !(await orStopped(isAbandoned(found, patience), signal))) return "nothing";
  if (found.isWriting && found.owner !== owner && !isAsked) return "theirs";
  const journal = found.isWriting ? await runExcel((context) => loadJournal(context, found), options) : null;
  if (journal === null) {
    await runExcel((context) => sendSteps(context, found.forget));
    return found.isWriting ? "incomplete" : "nothing";
  }
  const kept = await keepJournal(journal, { owner, id: found.id });
  await restoreJournal({ journal, kept, owner, ...(onRemark ? { onRemark } : {}) });
  return "restored";
}

/** Takes a journal out of the document without putting anything back. */
export async function forgetJournal(): Promise<void> {
  const found = await runExcel(findJournal);
  await runExcel((context) => sendSteps(context, [...(found?.forget ?? []), ...forgetReturning()]));
}

/** Waits until the journal is gone, because its writer was only slow, or shows no more life. */
async function isAbandoned({ header }: FoundJournal, patience: Patience): Promise<boolean> {
  await pause(patience.silence);
  const now = await runExcel(findJournal);
  if (now === null) return false;
  return now.header === header || isAbandoned(now, patience);
}

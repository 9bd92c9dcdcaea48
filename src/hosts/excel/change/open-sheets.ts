/**
 * Lifts the protection of our own sheets before they are rewritten. It comes before anything else, because a
 * sheet that people gave a password can neither be rewritten nor put back.
 */
import { runExcel, sendSteps } from "../requests/batching";
import type { PlanPicture } from "./change-steps";
import { withRestored } from "../requests/excel-error";
import type { Journal } from "../journal/journal";
import type { KeptJournal } from "../journal/kept-journal";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "../journal/unrestored-error";
import { UserError } from "../../../workbook/user-error";
import { protectStep, unprotectStep } from "../write/write-plan";
import { findState, readState, type SheetState } from "../read/workbook-state";

export interface OpenSheetsOptions {
  readonly pictures: readonly PlanPicture[];
  /** Sheets of ours that are only edited. */
  readonly opened: readonly SheetState[];
  readonly journal: Journal;
  readonly kept: KeptJournal;
  readonly patience: Patience;
}

/**
 * True when the journal was put into the document for it, false when there was nothing to lift.
 * Throws `sheetProtected` with the names of the sheets, protected again as they were.
 */
export async function openSheets({ pictures, opened, journal, kept, patience }: OpenSheetsOptions): Promise<boolean> {
  const rewritten = pictures.flatMap(({ existing }) => (existing?.isProtected === true ? [existing] : []));
  const locked = [...new Set([...rewritten, ...opened])];
  if (locked.length === 0) return false;
  const steps = [...kept.save, ...locked.map(({ name }) => unprotectStep(name))];
  try {
    await runExcel((context) => sendSteps(context, steps));
    return true;
  } catch (error) {
    const reason = withSheets(error, locked);
    const failure = await retry(() => closeSheets(locked, kept), patience);
    throw failure === null
      ? withRestored(reason, "yes")
      : new UnrestoredError({ journal, kept }, withRestored(reason, "no"));
  }
}

async function closeSheets(locked: readonly SheetState[], { forget }: KeptJournal): Promise<void> {
  await runExcel(async (context) => {
    const state = await readState(context);
    const open = locked.filter(({ name }) => findState(state, name)?.isProtected === false);
    const steps = open.map(({ name, protectionOptions }) => protectStep(name, protectionOptions));
    await sendSteps(context, [...steps, ...forget]);
  });
}

function withSheets(error: unknown, locked: readonly SheetState[]): unknown {
  if (!(error instanceof UserError)) return error;
  const sheet = locked.map(({ name }) => name).join(", ");
  return new UserError(error.key, { ...error.params, sheet }, { cause: error.cause });
}

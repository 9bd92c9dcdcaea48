/**
 * Lifts the protection of sheets before a change. It comes before anything else, because a sheet that people gave a
 * password can neither be rewritten nor put back.
 */
import { runExcel, sendSteps } from "../requests/batching";
import type { Waiting } from "../requests/cell-editing";
import { isAccessDenied, isRefusal, withRestored } from "../requests/excel-error";
import type { Journal } from "../journal/journal";
import type { KeptJournal } from "../journal/kept-journal";
import { clearRefused, isSaveRefused } from "../journal/refused-save";
import { retry, type Patience } from "../requests/retry";
import { UnrestoredError } from "../journal/unrestored-error";
import { UserError } from "../../../workbook/user-error";
import { protectStep, unprotectStep } from "../write/write-plan";
import { findState, markerOfSheet, readState, type SheetState } from "../read/workbook-state";
import { addressesOf, type LockedFormulas } from "./formulas-at-risk";

export interface OpenSheetsOptions {
  readonly locked: readonly SheetState[];
  /** Of them, those of the user's that are only opened lest their formulas be lost. */
  readonly atRisk?: readonly LockedFormulas[];
  readonly journal: Journal;
  readonly kept: KeptJournal;
  readonly patience: Patience;
  readonly onRemark?: Waiting["onRemark"];
}

/**
 * True when the journal was put into the document for it, false when there was nothing to lift, "notSaved" when the
 * document would not take the journal. Throws `sheetProtected` with the name of the sheet that stays closed, or
 * `formulasLocked`; all sheets are protected again as they were.
 */
export async function openSheets(options: OpenSheetsOptions): Promise<boolean | "notSaved"> {
  const { locked, journal, kept, patience, onRemark } = options;
  const all = [...new Set(locked)];
  if (all.length === 0) return false;
  const steps = [...kept.save, ...all.map(({ name }) => unprotectStep(name))];
  try {
    await runExcel((context) => sendSteps(context, steps), onRemark ? { onRemark } : {});
    return true;
  } catch (error) {
    if (await isSaveRefused(error, kept)) return "notSaved";
    const seen: { closed: ClosedSheet | null } = { closed: null };
    const failure = await retry(async () => {
      seen.closed = await closeSheets(all, seen.closed);
      await forgetKept(kept);
    }, patience);
    const reason = isAccessDenied(error) ? reasonOf(error, seen.closed, options) : error;
    throw failure === null
      ? withRestored(reason, "yes")
      : new UnrestoredError({ journal, kept }, withRestored(reason, "no"));
  }
}

interface ClosedSheet {
  readonly name: string;
  readonly isOurs: boolean;
}

/** Protects again what was opened; the first sheet that was not, which is the one that Excel refused. */
async function closeSheets(locked: readonly SheetState[], known: ClosedSheet | null): Promise<ClosedSheet | null> {
  return runExcel(async (context) => {
    const state = await readState(context);
    const isOpen = ({ name }: SheetState): boolean => findState(state, name)?.isProtected === false;
    const refused = locked.find((sheet) => !isOpen(sheet));
    const steps = locked.filter(isOpen).map(({ name, protectionOptions }) => protectStep(name, protectionOptions));
    await sendSteps(context, steps);
    if (known || !refused) return known;
    return { name: refused.name, isOurs: markerOfSheet(state, refused.name) !== null };
  });
}

/** A document that has no room for the journal has none for the word that it is done, either. */
async function forgetKept({ forget }: KeptJournal): Promise<void> {
  try {
    await runExcel((context) => sendSteps(context, forget));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await clearRefused();
  }
}

const mostNamed = 5;

/** Our own sheets have no password: one that stays closed has been given one, or Excel is at fault. */
function reasonOf(error: unknown, closed: ClosedSheet | null, { locked, atRisk = [] }: OpenSheetsOptions): unknown {
  if (!(error instanceof UserError)) return error;
  const sheet = closed?.name ?? locked.map(({ name }) => name).join(", ");
  const risk = atRisk.find((one) => one.sheet.name === sheet);
  if (risk) {
    const params = { ...error.params, sheet, cells: addressesOf(risk.cells, mostNamed) };
    return new UserError("formulasLocked", params, { cause: error.cause });
  }
  const params = { ...error.params, sheet };
  return new UserError(error.key, closed?.isOurs === true ? { ...params, own: "yes" } : params, { cause: error.cause });
}

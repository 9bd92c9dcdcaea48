/**
 * The end of a write: what sheets can do without (finishing-steps.ts) after all contents, so that an Excel which refuses
 * some of it has everything else; their protection comes after that.
 */
import type { WorkOptions } from "../../../workbook/workbook-host";
import { sendSteps, type WriteStep } from "../requests/batching";
import { errorLocation, isRefusal } from "../requests/excel-error";
import { sendLenient } from "../requests/lenient";
import type { SheetPicture } from "../picture/sheet-picture";
import { finishingMembers, finishingPieces, type LookPiece } from "../write/finishing-steps";

export interface FinishOptions {
  /** What comes first and must be done: the contents, in the same requests as the end of the write where they fit. */
  readonly before?: readonly WriteStep[];
  /** Of the sheets that were written; they are unprotected by now. */
  readonly pictures: readonly SheetPicture[];
  /** May be refused as well, and nobody is told. */
  readonly besides: readonly WriteStep[];
  /** What must be done afterwards in any case. */
  readonly closing: readonly WriteStep[];
  /** The looks go in requests of their own at once: whatever becomes of them, what follows must be done. */
  readonly isApart?: boolean;
  /** Can be stopped, and its progress told, as long as no look was refused. */
  readonly work?: WorkOptions;
}

/**
 * Names of the sheets some looks of which Excel refused. Throws what is no refusal of a look. Usually as few requests as
 * hold it all: what a refused look kept from being done follows.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  { before = [], pictures, besides, closing, isApart = false, work = {} }: FinishOptions,
): Promise<readonly string[]> {
  const others: LookPiece[] = besides.map((step) => ({ sheet: null, steps: [step] }));
  const pieces = [...pictures.flatMap(finishingPieces), ...others];
  if (!isApart) {
    try {
      await sendSteps(context, [...before, ...pieces.flatMap(({ steps }) => steps), ...closing], work);
      return [];
    } catch (error) {
      if (!isLookRefused(error)) throw error;
    }
  }
  const refused = await sendLenient(context, pieces);
  await sendSteps(context, closing);
  return [...new Set(refused.flatMap(({ sheet }) => sheet ?? []))];
}

/** Then everything before the looks is done, and nothing after them has begun. */
function isLookRefused(error: unknown): boolean {
  const member = errorLocation(error).split(".").at(-1)?.toLowerCase() ?? "";
  return isRefusal(error) && finishingMembers.has(member);
}

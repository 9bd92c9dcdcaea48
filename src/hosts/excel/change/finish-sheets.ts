/**
 * The end of a write: what sheets can do without (finishing-steps.ts) after all contents, so that an Excel which refuses
 * some of it has everything else; their protection comes after that.
 */
import { sendSteps, type WriteStep } from "../requests/batching";
import { errorLocation, isRefusal } from "../requests/excel-error";
import { sendLenient } from "../requests/lenient";
import type { SheetPicture } from "../picture/sheet-picture";
import { finishingMembers, finishingPieces, type LookPiece } from "../write/finishing-steps";

export interface FinishOptions {
  /** Of the sheets that were written; they are unprotected by now. */
  readonly pictures: readonly SheetPicture[];
  /** May be refused as well, and nobody is told. */
  readonly besides: readonly WriteStep[];
  /** What must be done afterwards in any case. */
  readonly closing: readonly WriteStep[];
  /** The looks go in requests of their own at once: whatever becomes of them, what follows must be done. */
  readonly isApart?: boolean;
}

/**
 * Names of the sheets some looks of which Excel refused. Throws what is no refusal of a look. Usually one request: what a
 * refused look kept from being done follows.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  { pictures, besides, closing, isApart = false }: FinishOptions,
): Promise<readonly string[]> {
  const others: LookPiece[] = besides.map((step) => ({ sheet: null, steps: [step] }));
  const pieces = [...pictures.flatMap(finishingPieces), ...others];
  if (!isApart) {
    try {
      await sendSteps(context, [...pieces.flatMap(({ steps }) => steps), ...closing]);
      return [];
    } catch (error) {
      if (!isLookRefused(error)) throw error;
    }
  }
  const refused = await sendLenient(context, pieces);
  await sendSteps(context, closing);
  return [...new Set(refused.flatMap(({ sheet }) => sheet ?? []))];
}

/** Then nothing after the looks has begun. */
function isLookRefused(error: unknown): boolean {
  const member = errorLocation(error).split(".").at(-1)?.toLowerCase() ?? "";
  return isRefusal(error) && finishingMembers.has(member);
}

/**
 * Sending what may be refused without harm: each piece that Excel takes is done, the others are told. A refused request is
 * halved until the refused pieces stand alone, so a piece must be such that it can be done twice.
 */
import { runPieces, type WriteStep } from "./batching";
import { isRefusal } from "./excel-error";

export interface Piece {
  readonly steps: readonly WriteStep[];
}

/** So many refused requests are enough to know that the rest will be refused as well. */
const mostRefusals = 60;

/** The pieces that were refused. Throws what is no refusal: a broken line, a busy Excel. */
export async function sendLenient<P extends Piece>(
  context: Excel.RequestContext,
  pieces: readonly P[],
): Promise<readonly P[]> {
  const refused: P[] = [];
  let refusals = 0;
  const send = async (some: readonly P[], isSecondTry = false): Promise<void> => {
    if (some.length === 0) return;
    if (refusals >= mostRefusals) {
      refused.push(...some);
      return;
    }
    try {
      await runPieces(context, some);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusals += 1;
      if (some.length > 1) {
        const middle = Math.ceil(some.length / 2);
        await send(some.slice(0, middle));
        await send(some.slice(middle));
      } else if (isSecondTry) refused.push(...some);
      else await send(some, true);
    }
  };
  await send(pieces);
  return refused;
}

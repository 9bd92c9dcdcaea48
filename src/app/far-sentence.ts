/** What is said of a row whose group or time is far from what was approved for rows like it. */
import { timeBand } from "../catalogue/time-band";
import type { FarHint } from "../review/references/far-from-neighbours";
import type { Messages } from "../strings/messages";

export function farSentence(hint: FarHint, { terms }: Pick<Messages, "terms">): string {
  const { count, of } = hint;
  const [here, there] =
    hint.measure === "group" ? [hint.here, hint.there] : [timeBand(hint.here).label, timeBand(hint.there).label];
  return terms.far[hint.measure]({ here, there, count, of });
}

/** What is said of a row whose group or time is far from what was approved for rows like it. */
import { timeBand, type TimeBandNumber } from "../catalogue/time-band";
import type { FarHint } from "../review/references/far-from-neighbours";
import type { Messages } from "../strings/messages";

export function farSentence(hint: FarHint, { terms }: Pick<Messages, "terms">): string {
  const { count, of } = hint;
  const [here, there] =
    hint.measure === "group" ? [hint.here, hint.there] : [bandWords(hint.here), bandWords(hint.there)];
  return terms.far[hint.measure]({ here, there, count, of });
}

/** "Từ 45 phút đến dưới 75 phút": the hours and days that the letter adds in brackets say the same again. */
export function bandWords(band: TimeBandNumber): string {
  return timeBand(band).label.replace(/ \([^)]*\)$/, "");
}

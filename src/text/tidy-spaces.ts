/** Spaces that nobody sees, or sees wrongly. */
import { marksOf, textMark } from "./text-marks";

export type StraySpace = "stray" | "noBreak" | "invisible";

/** Joins the pictures of one sign, as in a family of three. */
const joiner = /(?<=\p{Extended_Pictographic}\ufe0f?)\u200d(?=\p{Extended_Pictographic})/u;
const invisible = new RegExp(`(?!${joiner.source})[\\p{Cf}\\u0080-\\u0084\\u0086-\\u009f]`, "gu");
const odd = /[^\S \r\n\u2028\u2029\v\f]/g;

/**
 * One regular space between words, none at the ends of the text and of its lines, nothing invisible. The indents of lower
 * lines stay, and so do blank lines: people see those.
 */
export function tidySpaces(text: string): string {
  if ((marksOf(text) & (textMark.oddSpace | textMark.straySpace)) === 0) return text;
  return text
    .replace(invisible, "")
    .replace(odd, " ")
    .replace(/ +(?=[\r\n]|$)/g, "")
    .replace(/(?<=[^ \r\n]) {2,}/g, " ")
    .trim();
}

/** What there is of them. */
export function straySpacesOf(text: string): readonly StraySpace[] {
  const kinds: StraySpace[] = [];
  const seen = text.replace(invisible, "");
  const plain = seen.replace(odd, " ");
  if (tidySpaces(plain) !== plain) kinds.push("stray");
  if (plain !== seen) kinds.push("noBreak");
  if (seen !== text) kinds.push("invisible");
  return kinds;
}

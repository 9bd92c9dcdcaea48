/**
 * One form for text that reaches us from many keyboards, programs and copy-and-paste: composed Unicode (NFC),
 * plain spaces, nothing invisible.
 */

import { hashOfClean, hashOfUnits, isCleanLine, isCleanLines } from "./plain-text";

/** Format characters: zero-width spaces and joiners, byte order mark, soft hyphen, direction marks. */
const invisible = /\p{Cf}/gu;

/** White space that is not one regular space: nearly every gap between words is one and may stay. */
const oddSpaces = /\s{2,}|[^\S ]/g;

/** Text on one line: NFC, every run of white space (also no-break) one space, nothing invisible, trimmed. */
export function normalizeText(text: string): string {
  if (isCleanLine(text)) return text;
  return text.replace(invisible, "").normalize("NFC").replace(oddSpaces, " ").trim();
}

/** As `normalizeText`, but line breaks stay; blank lines go. */
export function normalizeLines(text: string): string {
  if (isCleanLines(text)) return text;
  return text
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
    .map(normalizeText)
    .filter((line) => line !== "")
    .join("\n");
}

/** What two texts must share to be called the same: blind to case, spaces and Unicode form, not to diacritics. */
export function comparisonKey(text: string): string {
  return normalizeText(text).toLowerCase();
}

/** A number below 2 ** 32 that texts with the same `comparisonKey` share, and others hardly ever. */
export function comparisonHash(text: string): number {
  return hashOfClean(text) ?? hashOfUnits(comparisonKey(text));
}

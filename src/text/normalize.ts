/**
 * One form for text that reaches us from many keyboards, programs and copy-and-paste: composed Unicode (NFC),
 * plain spaces, nothing invisible.
 */

/** Format characters: zero-width spaces and joiners, byte order mark, soft hyphen, direction marks. */
const invisible = /\p{Cf}/gu;

/** Text on one line: NFC, every run of white space (also no-break) one space, nothing invisible, trimmed. */
export function normalizeText(text: string): string {
  return text.replace(invisible, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/** As `normalizeText`, but line breaks stay; blank lines go. */
export function normalizeLines(text: string): string {
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

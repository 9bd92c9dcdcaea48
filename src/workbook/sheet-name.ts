/**
 * Sheet names that Excel accepts: at most 31 UTF-16 units, none of []:*?/\, no apostrophe at either
 * end, not the reserved "History", and unique in the workbook whatever the case or Unicode form.
 */
const longestName = 31;
const fallbackName = "Sheet";

/** The nearest name that Excel takes: forbidden characters become "-", white space is collapsed, the rest is cut. */
export function safeSheetName(wanted: string): string {
  const plain = wanted
    .normalize("NFC")
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ");
  const name = cut(trimEnds(plain), longestName);
  if (name === "") return fallbackName;
  return foldSheetName(name) === "history" ? `${name}_` : name;
}

/** `wanted` made safe, with " (2)", " (3)"… appended when a name in `taken` already says the same. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(foldSheetName));
  const name = safeSheetName(wanted);
  if (!used.has(foldSheetName(name))) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = `${cut(name, longestName - suffix.length)}${suffix}`;
    if (!used.has(foldSheetName(candidate))) return candidate;
  }
}

/** Two names that fold to the same text are one sheet to Excel. */
export function foldSheetName(name: string): string {
  return name.normalize("NFC").toLowerCase().normalize("NFC");
}

/** Cuts to `length` UTF-16 units without splitting a surrogate pair or leaving an apostrophe at the end. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return trimEnds(kept);
}

function trimEnds(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, "");
}

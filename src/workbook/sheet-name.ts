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
  return createSheetNames(taken).give(wanted);
}

export interface FreeSheetNames {
  /** The wanted name or the next free one; it is taken from then on. */
  readonly give: (wanted: string) => string;
}

/** Names for many new sheets, one after the other; two thousand that want the same one cost two thousand steps. */
export function createSheetNames(taken: Iterable<string>): FreeSheetNames {
  const used = new Set([...taken].map(foldSheetName));
  /** Below this number a name's numbered forms are all taken. */
  const nextNumbers = new Map<string, number>();
  const isFree = (name: string) => !used.has(foldSheetName(name));
  const find = (name: string): string => {
    if (isFree(name)) return name;
    const key = foldSheetName(name);
    for (let number = nextNumbers.get(key) ?? 2; ; number++) {
      const suffix = ` (${number})`;
      const candidate = `${cut(name, longestName - suffix.length)}${suffix}`;
      if (!isFree(candidate)) continue;
      nextNumbers.set(key, number + 1);
      return candidate;
    }
  };
  return {
    give: (wanted) => {
      const name = find(safeSheetName(wanted));
      used.add(foldSheetName(name));
      return name;
    },
  };
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

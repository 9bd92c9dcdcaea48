/**
 * Quick readings of clean text. Nearly every cell of a catalogue is clean already, and one look at each unit
 * (`plain-units.ts`) costs a fraction of `normalize` and of replacing. These functions may say that they do not
 * know (`false`, `null`), never anything that the plain definitions in `normalize.ts` and `search-key.ts` do not say.
 */
import {
  foldOfUnit,
  keyOfUnit,
  kindOfUnit,
  lineFeed,
  lowerOfUnit,
  plainUnits,
  roughOfUnit,
  space,
  unitKind,
} from "./plain-units";

/** Longer texts go the plain way: their units are spread into the arguments of one call. */
const longestBuilt = 4_000;

/** What cleaning might change: any unit that is not plain, and two that part words in a row. */
const uncleanInLine = new RegExp(`[^${plainUnits} ]|  `);
const uncleanInLines = new RegExp(`[^${plainUnits} \\n]|[ \\n][ \\n]`);

/** True for text that `normalizeText` surely returns as it is. */
export function isCleanLine(text: string): boolean {
  return !uncleanInLine.test(text) && !hasPartingEnd(text);
}

/** True for text that `normalizeLines` surely returns as it is. */
export function isCleanLines(text: string): boolean {
  return !uncleanInLines.test(text) && !hasPartingEnd(text);
}

/** True where the first or last unit is white space. */
function hasPartingEnd(text: string): boolean {
  return text.charCodeAt(0) <= space || text.charCodeAt(text.length - 1) <= space;
}

/** True where the first unit surely shows; false says nothing. */
export function showsAtOnce(text: string): boolean {
  return kindOfUnit[text.charCodeAt(0)] === unitKind.plain;
}

/** `foldText` of clean text; `null` where this does not know it. */
export function foldOfClean(text: string): string | null {
  if (text.length > longestBuilt || !isCleanLine(text)) return null;
  const units: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = foldOfUnit[text.charCodeAt(index)];
    if (!unit) return null;
    units.push(unit);
  }
  return String.fromCharCode(...units);
}

/** `searchKey` of text without odd units; `null` where this does not know it. */
export function keyOfPlain(text: string): string | null {
  if (text.length > longestBuilt) return null;
  const units: number[] = [];
  let before = space;
  for (let index = 0; index < text.length; index++) {
    const unit = keyOfUnit[text.charCodeAt(index)];
    if (!unit) return null;
    if (unit !== space || before !== space) units.push(unit);
    before = unit;
  }
  if (before === space) units.pop();
  return String.fromCharCode(...units);
}

/** Whether `searchKey` of the text is that key; `null` where this does not know it. A look or two tells most texts. */
export function isKeyOfPlain(text: string, key: string): boolean | null {
  let place = 0;
  let isParted = false;
  for (let index = 0; index < text.length; index++) {
    const unit = keyOfUnit[text.charCodeAt(index)];
    if (!unit) return null;
    if (unit === space) {
      isParted = place > 0;
      continue;
    }
    if (isParted && key.charCodeAt(place++) !== space) return false;
    if (key.charCodeAt(place++) !== unit) return false;
    isParted = false;
  }
  return place === key.length;
}

/**
 * A number below 2 ** 32 that two texts share when their `comparisonKey`s are the same, and hardly ever otherwise;
 * `null` where this does not know it. Of the key itself it is `hashOfUnits`.
 */
export function hashOfClean(text: string): number | null {
  let hash = hashStart;
  let before: number = unitKind.space;
  for (let index = 0; index < text.length; index++) {
    const found = text.charCodeAt(index);
    // A line break between words is a space to the key.
    const unit = found === lineFeed ? space : found;
    const lower = lowerOfUnit[unit];
    const kind = kindOfUnit[unit];
    if (!lower || (kind === unitKind.space && before === unitKind.space)) return null;
    before = kind ?? unitKind.odd;
    hash = Math.imul(hash ^ lower, hashPrime);
  }
  return before === unitKind.plain || text.length === 0 ? hash >>> 0 : null;
}

/** The same number for a comparison key: FNV-1a over its units. */
export function hashOfUnits(key: string): number {
  let hash = hashStart;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), hashPrime);
  return hash >>> 0;
}

/**
 * A whole number of 32 bits that two texts as `normalizeLines` leaves them share when their `comparisonKey`s are the
 * same. It looks at the length and at up to sixteen units, so that texts that differ little may share it too.
 */
export function roughHash(clean: string): number {
  // The one letter whose lower case is longer than itself.
  const text = clean.includes("İ") ? clean.toLowerCase() : clean;
  const step = (text.length >> 4) + 1;
  let hash = hashStart ^ text.length;
  for (let index = text.length - 1; index >= 0; index -= step) {
    hash = Math.imul(hash ^ (roughOfUnit[text.charCodeAt(index)] ?? 0), hashPrime);
  }
  return hash;
}

const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/**
 * What each UTF-16 unit is to the quick readings of `plain-text.ts`. Worked out once from the plain definitions, so that
 * the tables cannot say anything else; a unit that is not certainly harmless beside any other stays 0, "odd".
 */

/** Units from here on are odd, without a look. */
const end = 0x2800;

/**
 * Letters, digits and signs of Latin, Cyrillic and common symbols. None of these blocks has a character that Unicode
 * might compose with the one before it (NFC_Quick_Check "maybe") but the marks, which are odd.
 */
const blocks: readonly (readonly [number, number])[] = [
  [0x21, 0x2ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, end - 1],
];

export const space = 0x20;
export const lineFeed = 0x0a;

export const unitKind = { odd: 0, plain: 1, space: 2 } as const;

/** By unit: no cleaning changes it, whatever stands beside it; or it is the one regular space. */
export const kindOfUnit = new Uint8Array(end);
/** By unit: its lower case; 0 where that is none or more than one unit. */
export const lowerOfUnit = new Uint16Array(end);
/**
 * By unit: its lower case, a space for what parts lines; 0 as above, and for letters some of whose capitals stand in
 * blocks that are not here: none of these is told from another.
 */
export const roughOfUnit = new Uint16Array(end);
/** By unit: its lower case without diacritics; 0 as above. */
export const foldOfUnit = new Uint16Array(end);
/** By unit: its fold where that is a letter or digit, a space for whatever parts words; 0 as above. */
export const keyOfUnit = new Uint16Array(end);

/** From Latin Extended-B to the IPA letters. */
const farCapitals = { first: 0x180, last: 0x2ff };

const odd = /[\s\p{Cf}\p{M}\p{Cs}\p{Cc}]/u;

for (const [first, last] of blocks) {
  for (let unit = first; unit <= last; unit++) {
    const text = String.fromCharCode(unit);
    if (text.normalize("NFC") !== text || odd.test(text)) continue;
    kindOfUnit[unit] = unitKind.plain;
    const lower = onlyUnit(text.toLowerCase());
    lowerOfUnit[unit] = lower;
    if (lower < end && (lower < farCapitals.first || lower > farCapitals.last)) roughOfUnit[unit] = lower;
    const bare = text.normalize("NFKD").replace(/\p{M}/gu, "");
    const fold = bare.toLowerCase().replaceAll("đ", "d");
    foldOfUnit[unit] = onlyUnit(fold);
    keyOfUnit[unit] = /^[\p{L}\p{N}]$/u.test(fold) ? onlyUnit(fold) : onlyUnit(fold) && space;
  }
}
kindOfUnit[space] = unitKind.space;
for (const table of [lowerOfUnit, roughOfUnit, foldOfUnit]) table[space] = space;
roughOfUnit[lineFeed] = space;
// Every white space parts words, however often it comes.
for (let unit = 0; unit < end; unit++) if (/\s/.test(String.fromCharCode(unit))) keyOfUnit[unit] = space;

/** The plain units as a regular expression's class has them between its brackets: "\\u0021-\\u007e…". */
export const plainUnits = rangesOfPlain();

function rangesOfPlain(): string {
  let ranges = "";
  for (let first = 0; first < end; first++) {
    if (kindOfUnit[first] !== unitKind.plain) continue;
    let last = first;
    while (kindOfUnit[last + 1] === unitKind.plain) last++;
    ranges += `${escaped(first)}-${escaped(last)}`;
    first = last;
  }
  return ranges;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

function onlyUnit(text: string): number {
  return text.length === 1 ? text.charCodeAt(0) : 0;
}

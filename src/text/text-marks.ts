/**
 * What kinds of characters a text has, in one look at each unit: nearly every cell of a catalogue is clean Unicode, and
 * whoever mends texts need not look at it again.
 */

/** Bits; a text has the sum of those of its units. */
export const textMark = {
  /** Characters of Latin-1 above ASCII: Unicode text has some of them, legacy text has hardly any other. */
  latin1: 1,
  /** Letters that Vietnamese has in Unicode and no legacy code can show: ă, đ, ơ, ư, ạ … ỹ. */
  vietnamese: 2,
  /** Letters of other scripts, or Ð and its like, that look like Latin ones. */
  lookAlike: 4,
  /** Marks that stand apart from their letter, and letters that NFC writes otherwise. */
  apart: 8,
  /** No-break and other odd spaces, tabs, and what takes no room at all. */
  oddSpace: 16,
  /** A space at an end, or behind another one. */
  straySpace: 32,
} as const;

const end = 0x2800;
const marks = marksByUnit();

/** Sum of the text's marks; a surrogate pair has none. */
export function marksOf(text: string): number {
  let found = 0;
  let before = 0x20;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) found |= unit < end ? (marks[unit] ?? 0) : farMarks(unit);
    else if (unit === 0x20) {
      if (before === 0x20) found |= textMark.straySpace;
    } else if (unit === 0x09) found |= textMark.oddSpace;
    else if (unit === 0x0a || unit === 0x0d) {
      if (before === 0x20 && index > 0) found |= textMark.straySpace;
    }
    before = unit;
  }
  return before === 0x20 && text.length > 0 ? found | textMark.straySpace : found;
}

const ideographicSpace = 0x3000;
const byteOrderMark = 0xfeff;

function farMarks(unit: number): number {
  return unit === ideographicSpace || unit === byteOrderMark ? textMark.oddSpace : 0;
}

function marksByUnit(): Uint8Array {
  const table = new Uint8Array(end);
  for (let unit = 0x80; unit < end; unit++) {
    const text = String.fromCharCode(unit);
    let found = 0;
    if (unit >= 0xa1 && unit <= 0xff) found |= textMark.latin1;
    if (/[ăđơưạ-ỹ]/i.test(text)) found |= textMark.vietnamese;
    if (/[ÐðƉɖ\u0370-\u052f]/.test(text)) found |= textMark.lookAlike;
    if (/\p{M}/u.test(text) || text.normalize("NFC") !== text) found |= textMark.apart;
    if (/[\s\p{Cf}\u0080-\u009f]/u.test(text)) found |= textMark.oddSpace;
    table[unit] = found;
  }
  return table;
}

/**
 * What the letters of a row's texts are. A row's values never change, and a person who types changes one row: whoever
 * reads the sheet again after that need not look at the letters of the others.
 */
import { legacyOf, type LegacyText } from "../text/legacy/read-legacy";
import { withoutLookAlikes } from "../text/look-alikes";
import { marksOf, textMark } from "../text/text-marks";
import type { CellValue } from "../workbook/cell-value";

/** Where a text stands in its row: 0-based, as the row's values do. */
interface TextPlace {
  readonly place: number;
  readonly text: string;
}

export interface RowLetters {
  /** Of all its texts together; bits of `textMark`. */
  readonly marks: number;
  /** Texts that could be in a legacy code. */
  readonly suspects: readonly (TextPlace & LegacyText)[];
  /** In Unicode, but with Ð for Đ and its like. */
  readonly lookAlikes: readonly (TextPlace & { readonly unicode: string })[];
}

const none: readonly never[] = [];
const known = new WeakMap<readonly CellValue[], RowLetters>();

/** Looked at once for a row's values. */
export function lettersOf(values: readonly CellValue[]): RowLetters {
  const already = known.get(values);
  if (already) return already;
  const letters = readLetters(values);
  known.set(values, letters);
  return letters;
}

function readLetters(values: readonly CellValue[]): RowLetters {
  let all = 0;
  let suspects: RowLetters["suspects"] = none;
  let lookAlikes: RowLetters["lookAlikes"] = none;
  for (let place = 0; place < values.length; place++) {
    const text = values[place];
    if (typeof text !== "string") continue;
    const marks = marksOf(text);
    all |= marks;
    const legacy = legacyOf(text);
    if (legacy) suspects = [...suspects, { place, text, ...legacy }];
    if ((marks & textMark.lookAlike) === 0) continue;
    const unicode = withoutLookAlikes(text);
    if (unicode !== text) lookAlikes = [...lookAlikes, { place, text, unicode }];
  }
  return { marks: all, suspects, lookAlikes };
}

/**
 * Approved rows by their words, made once for the references that are open. Rows of one file that say the same with the
 * same group, time and coefficient are one; those of two files are two, for each was approved.
 */
import type { ProductWords } from "../../catalogue/likeness/compare-products";
import { wordsOfProduct } from "../../catalogue/likeness/product-words";
import { WordReader } from "../../catalogue/likeness/read-words";
import type { Wording } from "../../catalogue/likeness/wording";
import { comparisonKey } from "../../text/normalize";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { weighWords, type WeighedWords } from "./product-weights";
import type { ReferenceCatalogue, ReferenceRow } from "./reference-catalogue";

export interface IndexedRow extends WeighedWords {
  readonly row: ReferenceRow;
  readonly words: ProductWords;
  /** What rows of the same words share, in whichever file. */
  readonly textKey: string;
}

export interface ReferenceIndex {
  readonly reader: WordReader;
  readonly rows: readonly IndexedRow[];
  readonly postings: Postings;
}

/** By word the rows that have it: from `starts[unit]` to `starts[unit + 1]`, words that no row has standing behind all others. */
export interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** 1 where only the row's task has the word. */
  readonly isOfTask: Uint8Array;
}

export interface IndexReferencesOptions {
  readonly catalogues: readonly ReferenceCatalogue[];
  /** What says the same in other words. */
  readonly wording: Wording;
}

export function* indexReferences({ catalogues, wording }: IndexReferencesOptions): Slices<ReferenceIndex> {
  const part = inParts({ words: 5, places: 1 });
  const reader = new WordReader(wording);
  const rows: IndexedRow[] = [];
  const seen = new Set<string>();
  const all = catalogues.flatMap((catalogue) => catalogue.rows);
  const add = (row: ReferenceRow): void => {
    const textKey = textKeyOf(row);
    const { file, group, band, coefficient } = row;
    const key = JSON.stringify([textKey, file, group, band, coefficient]);
    if (seen.has(key)) return;
    seen.add(key);
    const words = wordsOfProduct(row, reader);
    if (words.units.length > 0) rows.push({ row, words, textKey, ...weighWords(words) });
  };
  yield* part("words", forEachInSlices(all, add));
  const postings = yield* part("places", postingsOf(rows, reader.unitCount));
  return { reader, rows, postings };
}

export function textKeyOf({ task, detail, output }: Pick<ReferenceRow, "task" | "detail" | "output">): string {
  return JSON.stringify([task, detail, output].map(comparisonKey));
}

/** All lists one after the other in one array: small numbers, no list that grows. */
function* postingsOf(rows: readonly IndexedRow[], unitCount: number): Slices<Postings> {
  const part = inParts({ count: 1, fill: 1 });
  const starts = new Int32Array(unitCount + 1);
  const count = ({ units }: IndexedRow): void => {
    for (const unit of units) starts[unit + 1] = (starts[unit + 1] ?? 0) + 1;
  };
  yield* part("count", forEachInSlices(rows, count));
  for (let unit = 0; unit < unitCount; unit++) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  const places = new Int32Array(starts[unitCount] ?? 0);
  const isOfTask = new Uint8Array(places.length);
  const next = starts.slice();
  const fill = (row: IndexedRow, place: number): void => {
    row.units.forEach((unit, at) => {
      const posting = next[unit] ?? 0;
      places[posting] = place;
      isOfTask[posting] = row.isOfTask[at] ?? 0;
      next[unit] = posting + 1;
    });
  };
  yield* part("fill", forEachInSlices(rows, fill));
  return { starts, places, isOfTask };
}

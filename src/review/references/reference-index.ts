/**
 * Approved rows by their words, made once for the references that are open. Rows of one file that say the same with the
 * same group, time and coefficient are one; those of two files are two, for each was approved.
 */
import type { ProductWords } from "../../catalogue/likeness/compare-products";
import { defaultWording } from "../../catalogue/likeness/default-wording";
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
  /** By word the places of the rows that have it, rising. */
  readonly placesOf: (unit: number) => Int32Array;
}

export interface IndexReferencesOptions {
  readonly catalogues: readonly ReferenceCatalogue[];
  /** The product's own table when absent. */
  readonly wording?: Wording;
}

export function* indexReferences({
  catalogues,
  wording = defaultWording,
}: IndexReferencesOptions): Slices<ReferenceIndex> {
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
  const placesOf = yield* part("places", placesByUnit(rows, reader.unitCount));
  return { reader, rows, placesOf };
}

export function textKeyOf({ task, detail, output }: Pick<ReferenceRow, "task" | "detail" | "output">): string {
  return JSON.stringify([task, detail, output].map(comparisonKey));
}

const nowhere = new Int32Array(0);

/** All lists one after the other in one array: small numbers, no list that grows. */
function* placesByUnit(rows: readonly IndexedRow[], unitCount: number): Slices<(unit: number) => Int32Array> {
  const part = inParts({ count: 1, fill: 1 });
  const starts = new Int32Array(unitCount + 1);
  const count = ({ units }: IndexedRow): void => {
    for (const unit of units) starts[unit + 1] = (starts[unit + 1] ?? 0) + 1;
  };
  yield* part("count", forEachInSlices(rows, count));
  for (let unit = 0; unit < unitCount; unit++) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  const places = new Int32Array(starts[unitCount] ?? 0);
  const next = starts.slice();
  const fill = ({ units }: IndexedRow, place: number): void => {
    for (const unit of units) {
      const at = next[unit] ?? 0;
      places[at] = place;
      next[unit] = at + 1;
    }
  };
  yield* part("fill", forEachInSlices(rows, fill));
  // Words that own rows brought into the reader later stand in no approved row.
  return (unit) => (unit < unitCount ? places.subarray(starts[unit], starts[unit + 1]) : nowhere);
}

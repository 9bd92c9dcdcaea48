/** Rows by their words, made once and asked for the nearest of many others. */
import type { ProductWords } from "../../catalogue/likeness/compare-products";
import { wordsOfProduct, type ProductTexts } from "../../catalogue/likeness/product-words";
import type { WordReader } from "../../catalogue/likeness/read-words";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { weighWords, type WeighedWords } from "./product-weights";

export interface IndexedRow<Row> extends WeighedWords {
  readonly row: Row;
  readonly words: ProductWords;
}

export interface WordIndex<Row> {
  readonly reader: WordReader;
  /** Rows without a word are none. */
  readonly rows: readonly IndexedRow<Row>[];
  readonly postings: Postings;
}

/** By word the rows that have it: from `starts[unit]` to `starts[unit + 1]`, words that no row has standing behind all others. */
export interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** 1 where only the row's task has the word. */
  readonly isOfTask: Uint8Array;
}

export interface IndexRowsOptions<Row> {
  readonly rows: readonly Row[];
  readonly reader: WordReader;
}

export function* indexRows<Row extends ProductTexts>({ rows, reader }: IndexRowsOptions<Row>): Slices<WordIndex<Row>> {
  const part = inParts({ words: 5, places: 1 });
  const indexed: IndexedRow<Row>[] = [];
  const add = (row: Row): void => {
    const words = wordsOfProduct(row, reader);
    if (words.units.length > 0) indexed.push({ row, words, ...weighWords(words) });
  };
  yield* part("words", forEachInSlices(rows, add));
  const postings = yield* part("places", postingsOf(indexed, reader.unitCount));
  return { reader, rows: indexed, postings };
}

/** All lists one after the other in one array: small numbers, no list that grows. */
function* postingsOf(rows: readonly WeighedWords[], unitCount: number): Slices<Postings> {
  const part = inParts({ count: 1, fill: 1 });
  const starts = new Int32Array(unitCount + 1);
  const count = ({ units }: WeighedWords): void => {
    for (const unit of units) starts[unit + 1] = (starts[unit + 1] ?? 0) + 1;
  };
  yield* part("count", forEachInSlices(rows, count));
  for (let unit = 0; unit < unitCount; unit++) starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  const places = new Int32Array(starts[unitCount] ?? 0);
  const isOfTask = new Uint8Array(places.length);
  const next = starts.slice();
  const fill = (row: WeighedWords, place: number): void => {
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

/**
 * For each row the earlier row that names the same product: in the same words (E301, W303) or in others (W302, W303).
 * Nothing here judges whether their groups, times and points agree.
 */
import { comparisonKey } from "../../text/normalize";
import { countInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { CatalogueRow } from "../catalogue-row";
import type { PlacedRow } from "../placed-row";
import { likenessOf, type ComparisonBasis, type ProductWords } from "./compare-products";
import { LikeIndex } from "./like-index";
import { wordsOfProduct, WordCounts } from "./product-words";
import { WordReader, type ReadText } from "./read-words";
import type { Wording } from "./wording";

export interface LikeRow {
  readonly place: PlacedRow;
  /** The earlier one. */
  readonly other: PlacedRow;
  /** 0–1; below 1 words differ that are no synonyms, fillers or order. */
  readonly score: number;
}

export interface FindLikeRowsOptions {
  readonly rows: readonly PlacedRow[];
  readonly wording: Wording;
}

/** Each may compare a row with a hundred others. */
const looksAtOnce = 50;

/** Rows in other words than an earlier one, in their order; of several earlier ones the likest. */
export function* findLikeRows(options: FindLikeRowsOptions): Slices<readonly LikeRow[]> {
  const part = inParts({ words: 7, pairs: 5 });
  const { places, products, basis } = yield* part("words", productsOf(options));
  const index = new LikeIndex(products.length, basis.unitFrequency);
  const found: LikeRow[] = [];
  const look = (number: number): void => {
    const product = products[number];
    const place = places[number];
    if (!product || !place || product.units.length === 0) return;
    let best: LikeRow | null = null;
    for (const before of index.add(number, product.units, product.fields.map(partOf))) {
      const [otherProduct, other] = [products[before], places[before]];
      const score = otherProduct && likenessOf(product, otherProduct, basis);
      if (other && score && score > (best?.score ?? 0)) best = { place, other, score };
    }
    if (best) found.push(best);
  };
  yield* part("pairs", countInSlices(products.length, look, looksAtOnce));
  return found;
}

export interface Products {
  /** Rows whose texts no earlier row has. */
  readonly places: readonly PlacedRow[];
  /** Their words, row by row. */
  readonly products: readonly ProductWords[];
  readonly basis: ComparisonBasis;
}

export function* productsOf({ rows, wording }: FindLikeRowsOptions): Slices<Products> {
  const part = inParts({ distinct: 2, words: 5 });
  const places = yield* part("distinct", distinctRows(rows));
  const reader = new WordReader(wording);
  const counts = new WordCounts();
  const products: ProductWords[] = [];
  const readWords = ({ row }: PlacedRow): void => {
    const words = wordsOfProduct(row, reader);
    counts.add(words);
    products.push(words);
  };
  yield* part("words", forEachInSlices(places, readWords));
  return { places, products, basis: { reader, ...counts.frequencies() } };
}

/** Rows whose texts no earlier row has; rows that name no work are left out. */
function* distinctRows(rows: readonly PlacedRow[]): Slices<readonly PlacedRow[]> {
  const seen = new Set<string>();
  const distinct: PlacedRow[] = [];
  yield* forEachInSlices(rows, (place) => {
    const key = textsKey(place.row);
    if (key === null || seen.has(key)) return;
    seen.add(key);
    distinct.push(place);
  });
  return distinct;
}

/** What rows of the same words share; `null` for a row that names no work, which other rules report. */
export function textsKey({ task, detail, output }: CatalogueRow): string | null {
  return detail === "" && output === "" ? null : JSON.stringify([task, detail, output].map(comparisonKey));
}

const parts = new WeakMap<ReadText, Int32Array>();

/** Its units as if it were bare, each once, rising; tasks and outputs come again and again. */
function partOf(text: ReadText): Int32Array {
  const known = parts.get(text);
  if (known) return known;
  const units = Int32Array.from(new Set(text.bareWords.map(({ unit }) => unit))).sort();
  parts.set(text, units);
  return units;
}

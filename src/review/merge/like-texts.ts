/**
 * Which of many products are one in other words. Each is held against the few that share its rarest words
 * (`like-index`), never against all; which pairs are one is judged as by the rules of near duplicates.
 */
import { likenessOf, type ComparisonBasis, type ProductWords } from "../../catalogue/likeness/compare-products";
import { LikeIndex } from "../../catalogue/likeness/like-index";
import { WordCounts, wordsOfProduct, type ProductTexts } from "../../catalogue/likeness/product-words";
import { WordReader } from "../../catalogue/likeness/read-words";
import type { Wording } from "../../catalogue/likeness/wording";
import { countInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";

export interface LikePair {
  /** Places among the texts, `other` before `one`. */
  readonly one: number;
  readonly other: number;
  /** 0–1; below 1 words differ that are no synonyms, fillers or order. */
  readonly score: number;
}

export interface LikeTextsOptions {
  /** No two of them of the same words. */
  readonly texts: readonly ProductTexts[];
  readonly wording: Wording;
}

export interface LikeTexts {
  readonly pairs: readonly LikePair[];
  /** By text: how many words stand in fields that have not a single diacritic. */
  readonly bareWords: (place: number) => number;
}

/** Each may be compared with a hundred others. */
const looksAtOnce = 50;

export function* findLikeTexts({ texts, wording }: LikeTextsOptions): Slices<LikeTexts> {
  const part = inParts({ words: 5, pairs: 5 });
  const reader = new WordReader(wording);
  const counts = new WordCounts();
  const products: ProductWords[] = [];
  const read = (text: ProductTexts): void => {
    const product = wordsOfProduct(text, reader);
    products.push(product);
    counts.add(product);
  };
  yield* part("words", forEachInSlices(texts, read));
  const basis: ComparisonBasis = { reader, ...counts.frequencies() };
  const { commonness } = basis;
  const index = new LikeIndex(
    texts.length,
    (one, other) => commonness(one) - commonness(other) || reader.compareUnits(one, other),
  );
  const pairs: LikePair[] = [];
  const look = (one: number): void => {
    const product = products[one];
    if (!product || product.units.length === 0) return;
    index.add(one, product);
    for (const other of index.before(one)) {
      const earlier = products[other];
      const score = earlier ? likenessOf(product, earlier, basis) : null;
      if (score !== null) pairs.push({ one, other, score });
    }
  };
  yield* part("pairs", countInSlices(texts.length, look, looksAtOnce));
  return { pairs, bareWords: (place) => bareWordsOf(products[place]) };
}

function bareWordsOf(product: ProductWords | undefined): number {
  return (product?.fields ?? []).reduce((sum, { isBare, plainWords }) => sum + (isBare ? plainWords.length : 0), 0);
}

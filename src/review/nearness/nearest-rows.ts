/**
 * The rows of an index, approved ones or those of an earlier version, that are nearest to an own one: by the weight of the words that both have against that of all words
 * of either (weighted Jaccard), or as the rules of near duplicates see them where the two name one product in other words.
 *
 * Exact: the weights in common are summed up word by word over lists of the rows that have it, no pair is compared.
 */
import { likenessOf, type ComparisonBasis, type ProductWords } from "../../catalogue/likeness/compare-products";
import { WordCounts, wordsOfProduct, type ProductTexts } from "../../catalogue/likeness/product-words";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { shareOfTask, weighWords, WordWeights, type WeighedWords } from "./product-weights";
import type { IndexedRow, WordIndex } from "./word-index";

export interface NearRow<Row> {
  readonly reference: Row;
  /** `leastScore`–1; 1 = nothing but order, synonyms and fillers differs. */
  readonly score: number;
}

/**
 * Below it two rows share the words of offices and no product. Looked at on the approved catalogue of a commune against a
 * province's: from 0.3 on nearly every pair is the same kind of work, from 0.4 on every one; at 0.25 half of them are.
 */
export const leastScore = 0.3;
/** So many are found for one row, and judged by; the first of them are shown. */
const neighbourCount = 5;
export const shownNeighbours = 3;
/** From here on it is worth asking whether the two are one product in other words. */
const leastToCompare = 0.6;

/** So many are judged once more: as one product in other words a later one may be the nearest. */
const judgedCount = neighbourCount * 2;

export class NearestRows<Row> {
  readonly #weights: WordWeights;
  readonly #totals: Float64Array;
  /** By row of the index: the weight in common with the row that asks now. */
  readonly #shared: Float64Array;
  /** Rows that have anything in common with it, and how many of them there are. */
  readonly #met: Int32Array;
  #metCount = 0;

  constructor(
    private readonly index: WordIndex<Row>,
    private readonly basis: ComparisonBasis,
  ) {
    this.#weights = new WordWeights(basis);
    this.#totals = Float64Array.from(index.rows, (row) => this.#weights.total(row));
    this.#shared = new Float64Array(index.rows.length);
    this.#met = new Int32Array(index.rows.length);
  }

  /**
   * The nearest first.
   *
   * @param words read by the reader of the index
   * @param onResembling told the place in the index of each row that reaches the least score
   */
  of(words: ProductWords, onResembling: (place: number) => void = () => undefined): readonly NearRow<Row>[] {
    const own = weighWords(words);
    const total = this.#weights.total(own);
    this.#share(own);
    const best: Found[] = [];
    for (let each = 0; each < this.#metCount; each++) {
      const place = this.#met[each] ?? 0;
      const shared = this.#shared[place] ?? 0;
      this.#shared[place] = 0;
      const score = shared / (total + (this.#totals[place] ?? 0) - shared);
      if (score < leastScore) continue;
      onResembling(place);
      keepBest(best, { place, score });
    }
    const judged = best.flatMap(({ place, score }) => {
      const row = this.index.rows[place];
      return row ? [{ place, reference: row.row, score: this.#judged(words, row, score) }] : [];
    });
    return judged
      .sort(nearestFirst)
      .slice(0, neighbourCount)
      .map(({ reference, score }) => ({ reference, score }));
  }

  /** The kernel: goes through the lists of all words of a row, some ten thousand entries. */
  #share(own: WeighedWords): void {
    const { starts, places, isOfTask } = this.index.postings;
    const [shared, met] = [this.#shared, this.#met];
    let metCount = 0;
    for (let at = 0; at < own.units.length; at++) {
      const unit = own.units[at] ?? 0;
      const end = starts[unit + 1] ?? 0;
      const weight = this.#weights.at(own, at);
      // Of a word that only one of the two tasks has, the lesser weight counts.
      const ofTask = this.#weights.of(unit) * shareOfTask;
      for (let posting = starts[unit] ?? end; posting < end; posting++) {
        const place = places[posting] ?? 0;
        const before = shared[place] ?? 0;
        if (before === 0) met[metCount++] = place;
        shared[place] = before + (isOfTask[posting] === 1 ? ofTask : weight);
      }
    }
    this.#metCount = metCount;
  }

  #judged(words: ProductWords, row: IndexedRow<Row>, score: number): number {
    if (score < leastToCompare) return score;
    return Math.max(score, likenessOf(words, row.words, this.basis) ?? 0);
  }
}

interface Found {
  readonly place: number;
  readonly score: number;
}

function nearestFirst(one: Found, other: Found): number {
  return other.score - one.score || one.place - other.place;
}

/** Keeps the list short and in order; nearly all that are offered are further away than its last one. */
function keepBest(best: Found[], found: Found): void {
  const last = best.at(-1);
  if (best.length === judgedCount && last && nearestFirst(last, found) <= 0) return;
  const place = best.findIndex((each) => nearestFirst(each, found) > 0);
  best.splice(place < 0 ? best.length : place, 0, found);
  if (best.length > judgedCount) best.pop();
}

export interface FindNearestOptions<Row> {
  readonly index: WordIndex<Row>;
  /** Whose neighbours will be asked for. */
  readonly products: readonly ProductTexts[];
}

/** How rare a word is, both sides tell: the name of the own commune is in every row and says nothing. */
export function* findNearest<Row>({ index, products }: FindNearestOptions<Row>): Slices<NearestRows<Row>> {
  const part = inParts({ indexed: 1, own: 2 });
  const { reader } = index;
  const counts = new WordCounts();
  yield* part(
    "indexed",
    forEachInSlices(index.rows, ({ words }) => counts.add(words)),
  );
  yield* part(
    "own",
    forEachInSlices(products, (product) => counts.add(wordsOfProduct(product, reader))),
  );
  // Asked for millions of times; a word that was met since is one that nobody has.
  const weights = Float64Array.from({ length: reader.unitCount }, (_weight, unit) => counts.exactWeightOf(unit));
  const weightOf = (unit: number): number => weights[unit] ?? counts.exactWeightOf(unit);
  const basis: ComparisonBasis = { reader, ...counts.frequencies(), weightOf };
  return new NearestRows(index, basis);
}

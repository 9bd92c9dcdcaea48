/**
 * The approved rows that are nearest to an own one: by the weight of the words that both have against that of all words
 * of either (weighted Jaccard), or as the rules of near duplicates see them where the two name one product in other words.
 *
 * Exact and quick: a row that shares none of the heavier words cannot reach the least score, so only the lists of those
 * are gone through; what stays possible is then compared word by word.
 */
import { likenessOf, type ComparisonBasis, type ProductWords } from "../../catalogue/likeness/compare-products";
import { weighWords, WordWeights } from "./product-weights";
import type { ReferenceRow } from "./reference-catalogue";
import type { IndexedRow, ReferenceIndex } from "./reference-index";

export interface NearRow {
  readonly reference: ReferenceRow;
  /** `leastScore`–1; 1 = nothing but order, synonyms and fillers differs. */
  readonly score: number;
}

export interface Nearest {
  /** The nearest first. */
  readonly near: readonly NearRow[];
  /** Places in the index of all rows that reach the least score. */
  readonly resembling: Int32Array;
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

export class NearestRows {
  readonly #weights: WordWeights;
  readonly #totals: Float64Array;
  /** By row of the index: the weight found so far, of the row that asks now. */
  readonly #found: Float64Array;

  constructor(
    private readonly index: ReferenceIndex,
    private readonly basis: ComparisonBasis,
  ) {
    this.#weights = new WordWeights(basis);
    this.#totals = Float64Array.from(index.rows, (row) => this.#weights.total(row));
    this.#found = new Float64Array(index.rows.length);
  }

  /** `words` must be read by the reader of the index. */
  of(words: ProductWords): Nearest {
    const own = { words, ...weighWords(words) };
    const total = this.#weights.total(own);
    const found: Found[] = [];
    for (const place of this.#candidates(own, total)) {
      const row = this.index.rows[place];
      if (!row) continue;
      const shared = this.#weights.shared(own, row);
      const score = shared / (total + (this.#totals[place] ?? 0) - shared);
      if (score >= leastScore) found.push({ place, row, score });
    }
    found.sort(nearestFirst);
    const resembling = Int32Array.from(found, ({ place }) => place);
    const best = found.slice(0, neighbourCount * 2).map((each) => ({ ...each, score: this.#judged(words, each) }));
    const near = best.sort(nearestFirst).slice(0, neighbourCount);
    return { near: near.map(({ row, score }) => ({ reference: row.row, score })), resembling };
  }

  /** Rows that may reach the least score. */
  #candidates(own: Omit<IndexedRow, "row" | "textKey">, total: number): readonly number[] {
    const weights = Array.from(own.units, (unit, place) => ({ unit, weight: this.#weights.at(own, place) }));
    weights.sort((one, other) => other.weight - one.weight);
    const met: number[] = [];
    let left = total;
    for (const { unit, weight } of weights) {
      // What is first met from here on shares less than the least score.
      if (left < leastScore * total) break;
      left -= weight;
      for (const place of this.index.placesOf(unit)) {
        const before = this.#found[place] ?? 0;
        if (before === 0) met.push(place);
        this.#found[place] = before + weight;
      }
    }
    const possible = met.filter((place) => {
      const most = (this.#found[place] ?? 0) + left;
      return most >= leastScore * Math.max(total, this.#totals[place] ?? 0);
    });
    for (const place of met) this.#found[place] = 0;
    return possible;
  }

  #judged(words: ProductWords, { row, score }: Found): number {
    if (score < leastToCompare) return score;
    return Math.max(score, likenessOf(words, row.words, this.basis) ?? 0);
  }
}

interface Found {
  readonly place: number;
  readonly row: IndexedRow;
  readonly score: number;
}

function nearestFirst(one: Found, other: Found): number {
  return other.score - one.score || one.place - other.place;
}

/**
 * How much each word says of which product a row is. Rare words say most; a word that only the task has says half, for
 * offices gather the same products under tasks of their own.
 */
import type { ComparisonBasis, ProductWords } from "../../catalogue/likeness/compare-products";

/** A row's words as the search for its neighbours needs them. */
export interface WeighedWords {
  /** Each once, rising. */
  readonly units: Int32Array;
  /** 1 for a word that only the task has. */
  readonly isOfTask: Uint8Array;
}

export const shareOfTask = 0.5;

export function weighWords({ fields: [task, detail, output], units }: ProductWords): WeighedWords {
  // Where nothing else says what is done, the task is the product's name.
  const isNamed = detail !== undefined && detail.bareWords.length > 0;
  const named = new Set<number>();
  for (const text of isNamed ? [detail, output] : [task, output]) {
    for (const { unit } of text?.bareWords ?? []) named.add(unit);
  }
  return { units, isOfTask: Uint8Array.from(units, (unit) => (named.has(unit) ? 0 : 1)) };
}

export class WordWeights {
  constructor(private readonly basis: Pick<ComparisonBasis, "weightOf">) {}

  /** Of a word that says which product it is. */
  of(unit: number): number {
    return this.basis.weightOf(unit);
  }

  /** Of the word at that place. */
  at({ units, isOfTask }: WeighedWords, place: number): number {
    return this.of(units[place] ?? 0) * (isOfTask[place] === 1 ? shareOfTask : 1);
  }

  /** Of all words together. */
  total(words: WeighedWords): number {
    let sum = 0;
    for (let place = 0; place < words.units.length; place++) sum += this.at(words, place);
    return sum;
  }
}

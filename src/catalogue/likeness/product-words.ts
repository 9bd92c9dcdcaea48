/** The words of a product's three texts, and how many products have each. */
import type { CatalogueRow } from "../catalogue-row";
import type { ComparisonBasis, ProductWords } from "./compare-products";
import type { ReadText, WordReader } from "./read-words";

export type ProductTexts = Pick<CatalogueRow, "task" | "detail" | "output">;

export function wordsOfProduct({ task, detail, output }: ProductTexts, reader: WordReader): ProductWords {
  const fields = [reader.read(task), reader.read(detail), reader.read(output)];
  return { fields, units: eachOnceOf(fields.map(({ bareUnits }) => bareUnits)) };
}

/** Rising, of lists that rise. Texts are short, and lists of numbers are sorted quickly. */
function eachOnceOf(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let count = 0;
  for (const number of all) if (count === 0 || all[count - 1] !== number) all[count++] = number;
  return all.slice(0, count);
}

/** Words that have become more or less common than they were, in powers of two. */
export interface ShiftedWords {
  readonly units: ReadonlySet<number>;
  readonly toned: ReadonlySet<number>;
  /** So many products came or went that every word weighs otherwise. */
  readonly isWhole: boolean;
}

export class WordCounts {
  readonly #units = new Tally(commonnessOf);
  readonly #toned = new Tally(usersOf);
  #products = 0;
  #noted: number | null = null;
  /** By how much commoner all products are than a word: its weight. */
  #weights: readonly number[] = [];

  /** Counts each word of a product once: as it is typed, as if it were bare, and by itself. */
  add(product: ProductWords): void {
    this.#count(product, 1);
  }

  /** Takes out a product that was counted. */
  remove(product: ProductWords): void {
    this.#count(product, -1);
  }

  /** From here on it is noted which words become more or less common. */
  note(): void {
    this.#units.note();
    this.#toned.note();
    this.#noted = commonnessOf(this.#products);
  }

  /** Since `note`; nothing where nobody asked for it. */
  shifted(): ShiftedWords {
    const isWhole = this.#noted !== null && commonnessOf(this.#products) !== this.#noted;
    return { units: this.#units.shifted(), toned: this.#toned.shifted(), isWhole };
  }

  /** Of the products counted so far, and of those counted later. */
  frequencies(): Omit<ComparisonBasis, "reader"> {
    return {
      commonness: (unit) => this.#units.levelOf(unit),
      weightOf: (unit) => this.#weights[this.#units.levelOf(unit)] ?? 0,
      usersOf: (toned) => this.#toned.levelOf(toned),
    };
  }

  /** What a unit says by just how many products have it, for whoever counts once and keeps nothing. */
  exactWeightOf(unit: number): number {
    return Math.log(1 + this.#products / Math.max(1, this.#units.countOf(unit)));
  }

  #count({ fields }: ProductWords, by: 1 | -1): void {
    this.#units.count(fields, unitsOf, by);
    this.#toned.count(fields, tonedOf, by);
    this.#products += by;
    const most = commonnessOf(this.#products);
    if (this.#weights.length === most + 1) return;
    this.#weights = Array.from({ length: most + 1 }, (_weight, common) => Math.log(1 + 2 ** (most - common)));
  }
}

const unitsOf = ({ counted }: ReadText): Int32Array => counted.units;
const tonedOf = ({ counted }: ReadText): Int32Array => counted.toned;

/** A word that no product has is as rare as can be. */
function commonnessOf(products: number): number {
  return products < 2 ? 0 : 31 - Math.clz32(products);
}

/** 0 for none, 1 for one, 2 for two and three, 3 from four on … */
function usersOf(products: number): number {
  return products === 0 ? 0 : commonnessOf(products) + 1;
}

/** Counts by small whole numbers, and the level that each count reaches. */
class Tally {
  #counts = new Int32Array(1024);
  /** By number: the product in which it was met last, for the texts of a product share words. */
  #metIn = new Int32Array(1024);
  #product = 0;
  /** Levels that were, of what has been counted since `note`. */
  #before: Map<number, number> | null = null;

  constructor(private readonly level: (count: number) => number) {}

  count(fields: readonly ReadText[], numbersOf: (text: ReadText) => Int32Array, by: 1 | -1): void {
    this.#product++;
    for (const field of fields) for (const number of numbersOf(field)) this.#add(number, by);
  }

  levelOf(number: number): number {
    return this.level(this.#counts[number] ?? 0);
  }

  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  note(): void {
    this.#before = new Map();
  }

  /** Numbers whose level is another than at `note`. */
  shifted(): ReadonlySet<number> {
    const shifted = new Set<number>();
    for (const [number, level] of this.#before ?? []) if (this.levelOf(number) !== level) shifted.add(number);
    this.#before = null;
    return shifted;
  }

  #add(number: number, by: 1 | -1): void {
    if (number >= this.#counts.length) this.#grow(number + 1);
    if (this.#metIn[number] === this.#product) return;
    this.#metIn[number] = this.#product;
    if (this.#before && !this.#before.has(number)) this.#before.set(number, this.levelOf(number));
    this.#counts[number] = (this.#counts[number] ?? 0) + by;
  }

  #grow(least: number): void {
    const length = Math.max(least, this.#counts.length * 2);
    this.#counts = withLength(this.#counts, length);
    this.#metIn = withLength(this.#metIn, length);
  }
}

function withLength(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(numbers);
  return longer;
}

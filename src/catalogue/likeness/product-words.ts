/** The words of a product's three texts, and in how many products each word is: rare words say most. */
import type { CatalogueRow } from "../catalogue-row";
import type { ComparisonBasis, ProductWords } from "./compare-products";
import type { WordReader } from "./read-words";

export type ProductTexts = Pick<CatalogueRow, "task" | "detail" | "output">;

export function wordsOfProduct({ task, detail, output }: ProductTexts, reader: WordReader): ProductWords {
  const fields = [reader.read(task), reader.read(detail), reader.read(output)];
  const units = new Set<number>();
  for (const { bareWords } of fields) for (const { unit } of bareWords) units.add(unit);
  return { fields, units: Int32Array.from(units).sort() };
}

export class WordCounts {
  readonly #units = new Frequency();
  readonly #toned = new Frequency();
  #products = 0;

  /** Counts each word of a product once, as it is typed, as if it were bare and by itself. */
  add({ fields, units: bareUnits }: ProductWords): void {
    const [units, toned] = [new Set<number>(bareUnits), new Set<number>()];
    for (const { words, plainWords } of fields) {
      for (const { unit } of words) units.add(unit);
      for (const word of plainWords) {
        units.add(word.unit);
        toned.add(word.toned);
      }
    }
    for (const unit of units) this.#units.add(unit);
    for (const number of toned) this.#toned.add(number);
    this.#products++;
  }

  /** Of the products counted so far. */
  frequencies(): Pick<ComparisonBasis, "count" | "unitFrequency" | "tonedFrequency"> {
    return {
      count: this.#products,
      unitFrequency: (unit) => this.#units.of(unit),
      tonedFrequency: (number) => this.#toned.of(number),
    };
  }
}

/** Counts by small whole numbers. */
class Frequency {
  #counts = new Int32Array(1024);

  add(number: number): void {
    if (number >= this.#counts.length) {
      const more = new Int32Array(Math.max(number + 1, this.#counts.length * 2));
      more.set(this.#counts);
      this.#counts = more;
    }
    this.#counts[number] = this.of(number) + 1;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }
}

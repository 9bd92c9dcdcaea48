/** Numbers strings from 0, in the order in which they are met. */
import { hashOfUnits } from "../../text/plain-text";

export class NumberedWords {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];

  get count(): number {
    return this.#words.length;
  }

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    this.#hashes.push(hashOfUnits(word));
    return this.#words.push(word) - 1;
  }

  /** An order by the words themselves, whenever they were met; below 0 where the first comes first. */
  compare(one: number, other: number): number {
    const apart = (this.#hashes[one] ?? 0) - (this.#hashes[other] ?? 0);
    if (apart !== 0 || one === other) return apart;
    return (this.#words[one] ?? "") < (this.#words[other] ?? "") ? -1 : 1;
  }
}

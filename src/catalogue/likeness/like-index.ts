/**
 * Finds, among many sets of words, those that share their rarest ones. Two sets that differ in at most two words on either
 * side have three of their five rarest in common, if they have so many; so each set stands under every three of its five
 * rarest words. Sets that differ in one of their three parts alone are found by the other two, however common their words.
 * Small buckets, and work that grows with the number of sets, not with that of pairs.
 *
 * Sets are numbered from 0 in the order of their rows. They may come in any order, go, and come again with other words.
 */
import type { ProductWords } from "./compare-products";

/** Of so many of the rarest words each three are a key. */
const rarest = 5;
/** Sets of fewer words than this also stand under every two of their words: one of three words may be mistyped. */
const small = 7;
/** Under a key that more share, the words are common after all; so many of the nearest before a set are looked at. */
const mostUnderKey = 40;
/** Ten triples, six pairs, and three pairs of parts. */
const keysOfSet = 19;

/** Below 0 where the first of two words is the rarer one. */
export type RarityOrder = (one: number, other: number) => number;

export class LikeIndex {
  /** So many sets it can take. */
  readonly capacity: number;
  readonly #mask: number;
  /** By bucket its entry of the highest set. A set's entries are numbered from `set * keysOfSet + 1`; 0 = none. */
  readonly #heads: Int32Array;
  /** By entry: its whole key, and the entry of a lower set in the same bucket. */
  readonly #keys: Int32Array;
  readonly #lower: Int32Array;
  /** By set: how many keys it has. */
  readonly #sizes: Uint8Array;
  /** By set: the latest one that asked for it, for a candidate stands under many keys. */
  readonly #askedBy: Int32Array;
  readonly #isRarer: RarityOrder;

  /** @param count of sets that will come, at most */
  constructor(count: number, isRarer: RarityOrder) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * keysOfSet)));
    this.capacity = count;
    this.#mask = size - 1;
    this.#heads = new Int32Array(size);
    this.#keys = new Int32Array(count * keysOfSet + 1);
    this.#lower = new Int32Array(count * keysOfSet + 1);
    this.#sizes = new Uint8Array(count);
    this.#askedBy = new Int32Array(count).fill(-1);
    this.#isRarer = isRarer;
  }

  add(set: number, product: ProductWords): void {
    const first = firstEntryOf(set);
    let entry = first;
    for (const key of keysOf(product, this.#isRarer)) {
      if (this.#hasKey(first, entry, key)) continue;
      this.#keys[entry] = key;
      this.#putIn(entry++);
    }
    this.#sizes[set] = entry - first;
  }

  remove(set: number): void {
    for (let entry = firstEntryOf(set); entry < this.#endOf(set); entry++) {
      const bucket = (this.#keys[entry] ?? 0) & this.#mask;
      const above = this.#above(bucket, entry);
      const lower = this.#lower[entry] ?? 0;
      if (above === 0) this.#heads[bucket] = lower;
      else this.#lower[above] = lower;
    }
    this.#sizes[set] = 0;
  }

  /**
   * Lower sets that may be like it, each once, those under its most telling keys first.
   *
   * @param most so many are enough: of a hundred thousand sets, dozens share each key
   */
  before(set: number, most = Infinity): readonly number[] {
    const found: number[] = [];
    for (let entry = firstEntryOf(set); entry < this.#endOf(set) && found.length < most; entry++) {
      const key = this.#keys[entry];
      let looked = 0;
      for (let lower = this.#lower[entry] ?? 0; lower !== 0 && looked < mostUnderKey; lower = this.#lower[lower] ?? 0) {
        if (this.#keys[lower] !== key) continue;
        looked++;
        const other = setOf(lower);
        if (this.#askedBy[other] === set) continue;
        this.#askedBy[other] = set;
        found.push(other);
      }
    }
    // The next question of the same set is another one.
    for (const other of found) this.#askedBy[other] = -1;
    return found;
  }

  /** Higher sets whose `before` has it, or would without others that come or go. */
  after(set: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (let entry = firstEntryOf(set); entry < this.#endOf(set); entry++) {
      const key = this.#keys[entry] ?? 0;
      const higher: number[] = [];
      for (let each = this.#heads[key & this.#mask] ?? 0; setOf(each) > set; each = this.#lower[each] ?? 0) {
        if (this.#keys[each] === key) higher.push(setOf(each));
      }
      for (const other of higher.slice(-mostUnderKey)) found.add(other);
    }
    return found;
  }

  #endOf(set: number): number {
    return firstEntryOf(set) + (this.#sizes[set] ?? 0);
  }

  #hasKey(first: number, end: number, key: number): boolean {
    for (let entry = first; entry < end; entry++) if (this.#keys[entry] === key) return true;
    return false;
  }

  #putIn(entry: number): void {
    const bucket = (this.#keys[entry] ?? 0) & this.#mask;
    const above = this.#above(bucket, entry);
    if (above === 0) {
      this.#lower[entry] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = entry;
    } else {
      this.#lower[entry] = this.#lower[above] ?? 0;
      this.#lower[above] = entry;
    }
  }

  /** The last entry of a bucket that is higher than one; 0 = none. */
  #above(bucket: number, entry: number): number {
    let above = 0;
    for (let each = this.#heads[bucket] ?? 0; each > entry; each = this.#lower[each] ?? 0) above = each;
    return above;
  }
}

function firstEntryOf(set: number): number {
  return set * keysOfSet + 1;
}

/** −1 of no entry. */
function setOf(entry: number): number {
  return entry === 0 ? -1 : Math.floor((entry - 1) / keysOfSet);
}

function keysOf({ fields, units }: ProductWords, isRarer: RarityOrder): readonly number[] {
  return [...keysOfParts(fields.map(({ bareUnits }) => bareUnits)), ...keysOfWords(units, isRarer)];
}

/** One for every part that is left out. */
function keysOfParts(parts: readonly Int32Array[]): readonly number[] {
  const hashes = parts.map((words) => words.reduce(mixed, 0x1000193));
  return parts.map((_part, without) => {
    const others = hashes.filter((_hash, place) => place !== without);
    return others.reduce(mixed, without + 1);
  });
}

function keysOfWords(words: Int32Array, isRarer: RarityOrder): readonly number[] {
  const order = Array.from(words).sort(isRarer).slice(0, rarest);
  const keys: number[] = [];
  for (let first = 0; first < order.length; first++) {
    for (let second = first + 1; second < order.length; second++) {
      const pair = mixed(mixed(0x811c9dc5, order[first] ?? 0), order[second] ?? 0);
      if (words.length < small && second < 4) keys.push(pair);
      for (let third = second + 1; third < order.length; third++) keys.push(mixed(pair, order[third] ?? 0));
    }
  }
  if (order.length === 1) keys.push(mixed(0x811c9dc5, order[0] ?? 0));
  return keys;
}

function mixed(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x01000193);
  next = Math.imul(next ^ (next >>> 15), 0x2c1b3c6d);
  return next ^ (next >>> 13);
}

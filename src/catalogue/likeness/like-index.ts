/**
 * Finds, among many sets of words, those that share their rarest ones. Two sets that differ in at most two words on either
 * side have three of their five rarest in common, if they have so many; so each set stands under every three of its five
 * rarest words. Sets that differ in one of their three parts alone are found by the other two, however common their words. Small buckets, and work that grows with the number of sets, not with that of pairs.
 */

/** Of so many of the rarest words each three are a key. */
const rarest = 5;
/** Sets of fewer words than this also stand under every two of their words: one of three words may be mistyped. */
const small = 7;
/** In a longer bucket the words are common after all; the latest sets of it are looked at. */
const longestBucket = 40;
/** Ten triples, six pairs, and three pairs of parts. */
const keysOfSet = 19;

export class LikeIndex {
  readonly #mask: number;
  readonly #heads: Int32Array;
  /** By entry: its set, its whole key, and the entry before it in the same bucket. */
  readonly #sets: Int32Array;
  readonly #keys: Int32Array;
  readonly #before: Int32Array;
  #entries = 1;
  /** By set: the latest one that asked for it, for a candidate stands under many keys. */
  readonly #askedBy: Int32Array;
  readonly #frequency: (word: number) => number;

  /**
   * @param count of sets that will be added
   * @param frequency in how many sets a word is
   */
  constructor(count: number, frequency: (word: number) => number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * keysOfSet)));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size);
    this.#sets = new Int32Array(count * keysOfSet + 1);
    this.#keys = new Int32Array(count * keysOfSet + 1);
    this.#before = new Int32Array(count * keysOfSet + 1);
    this.#askedBy = new Int32Array(count).fill(-1);
    this.#frequency = frequency;
  }

  /**
   * Adds a set and returns those added before that may be like it, each once. Sets are numbered from 0 in their order.
   *
   * @param parts three, which together have the set's words; each word of a part once, rising
   */
  add(set: number, words: Int32Array, parts: readonly Int32Array[]): readonly number[] {
    const found: number[] = [];
    for (const key of [...keysOfParts(parts), ...this.#keysOf(words)]) {
      const bucket = key & this.#mask;
      this.#look(set, key, this.#heads[bucket] ?? 0, found);
      const entry = this.#entries++;
      this.#sets[entry] = set;
      this.#keys[entry] = key;
      this.#before[entry] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = entry;
    }
    return found;
  }

  #look(set: number, key: number, head: number, found: number[]): void {
    let looked = 0;
    for (let entry = head; entry !== 0 && looked < longestBucket; entry = this.#before[entry] ?? 0) {
      if (this.#keys[entry] !== key) continue;
      looked++;
      const other = this.#sets[entry] ?? 0;
      if (other === set || this.#askedBy[other] === set) continue;
      this.#askedBy[other] = set;
      found.push(other);
    }
  }

  #keysOf(words: Int32Array): readonly number[] {
    const frequency = this.#frequency;
    const order = Array.from(words)
      .sort((one, other) => frequency(one) - frequency(other) || one - other)
      .slice(0, rarest);
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
}

/** One for every part that is left out. */
function keysOfParts(parts: readonly Int32Array[]): readonly number[] {
  const hashes = parts.map((words) => words.reduce(mixed, 0x1000193));
  return parts.map((_part, without) => {
    const others = hashes.filter((_hash, place) => place !== without);
    return others.reduce(mixed, without + 1);
  });
}

function mixed(hash: number, word: number): number {
  let next = Math.imul(hash ^ word, 0x01000193);
  next = Math.imul(next ^ (next >>> 15), 0x2c1b3c6d);
  return next ^ (next >>> 13);
}

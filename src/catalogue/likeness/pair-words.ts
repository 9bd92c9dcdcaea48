/**
 * Which words of two texts are the same. Asked for most of the pairs of a long catalogue, so it is a small kernel: short
 * lists are looked through, and nothing is made for words that have found theirs.
 */
import type { Word } from "./read-words";

export type WordPair = readonly [Word, Word];

export interface Pairs {
  readonly shared: readonly WordPair[];
  /** Words that only one of the two has. */
  readonly here: readonly Word[];
  readonly there: readonly Word[];
}

/** Word by word, those of the same tone first; what a text has twice, the other must have twice. */
export function pairUp(words: readonly Word[], others: readonly Word[]): Pairs {
  const shared: WordPair[] = [];
  const byTone = pairBy("toned", words, others, shared);
  if (byTone.here.length === 0 || byTone.there.length === 0) return { shared, ...byTone };
  return { shared, ...pairBy("unit", byTone.here, byTone.there, shared) };
}

/**
 * Whether each of the two has a number or a phrase that the other lacks: no slip makes them one, however alike the rest is.
 * Quickly tells apart what makes up most of a long catalogue, "báo cáo quý 1" and "báo cáo quý 2".
 */
export function haveOtherNumbers(words: readonly Word[], others: readonly Word[]): boolean {
  return hasNumberOfItsOwn(words, others) && hasNumberOfItsOwn(others, words);
}

function hasNumberOfItsOwn(words: readonly Word[], others: readonly Word[]): boolean {
  for (const word of words) if ((word.isNumber || word.isPhrase) && !isAmong(word, others)) return true;
  return false;
}

function isAmong({ toned, unit }: Word, others: readonly Word[]): boolean {
  for (const other of others) if (other.toned === toned || other.unit === unit) return true;
  return false;
}

function pairBy(
  key: "toned" | "unit",
  words: readonly Word[],
  others: readonly Word[],
  shared: WordPair[],
): Omit<Pairs, "shared"> {
  const isTaken = new Uint8Array(others.length);
  const here: Word[] = [];
  let taken = 0;
  for (const word of words) {
    const place = lastFree(key, word[key], others, isTaken);
    const same = others[place];
    if (same) {
      shared.push([word, same]);
      isTaken[place] = 1;
      taken++;
    } else here.push(word);
  }
  if (taken === others.length) return { here, there: [] };
  return { here, there: freeOf(key, others, isTaken) };
}

function lastFree(key: "toned" | "unit", wanted: number, others: readonly Word[], isTaken: Uint8Array): number {
  let place = others.length - 1;
  while (place >= 0 && (isTaken[place] === 1 || others[place]?.[key] !== wanted)) place--;
  return place;
}

/** Those that are the same stand together, where the first of them stood. */
function freeOf(key: "toned" | "unit", others: readonly Word[], isTaken: Uint8Array): readonly Word[] {
  const free = others.filter((_word, place) => isTaken[place] === 0);
  if (free.length === 1) return free;
  const first = (word: Word): number => others.findIndex((each) => each[key] === word[key]);
  return free.sort((one, other) => first(one) - first(other));
}

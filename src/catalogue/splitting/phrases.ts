/** Phrases of a word list found in texts: with their diacritics, and without them only in a text that has none. */
import { searchKey } from "../../text/search-key";

export interface FoundPhrase {
  /** The phrase, by `searchKey`. */
  readonly key: string;
  /** How many words it has. */
  readonly length: number;
}

/** Finds the longest phrase with which some words begin; `null` where there is none. */
export type PhraseFinder = (words: readonly string[]) => FoundPhrase | null;

export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const known = new Map<string, FoundPhrase>();
  /** Most texts begin with no phrase at all: their first word tells. */
  const first = new Set<string | undefined>();
  let longest = 0;
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    const found = { key: searchKey(phrase), length: words.length };
    known.set(words.join(" "), found);
    known.set(bareMark + found.key, found);
    first.add(words[0]).add(found.key.split(" ")[0]);
    longest = Math.max(longest, words.length);
  }
  return (words) => {
    if (!first.has(words[0])) return null;
    const isBare = words.every((word) => bare.test(word));
    for (let length = Math.min(longest, words.length); length > 0; length--) {
      const start = words.slice(0, length).join(" ");
      const found = known.get(isBare ? bareMark + start : start) ?? null;
      if (found !== null) return found;
    }
    return null;
  };
}

const bare = /^[a-z\d]*$/;
const bareMark = "~";
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Syllables are few, and taking one apart costs more than all else here. */
const syllables = new Map<string, string>();
const mostSyllables = 20_000;

/** Small words without punctuation, each with its tone behind it: "hoá đơn" and "hóa đơn" are one. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((typed) => {
    const known = syllables.get(typed);
    if (known !== undefined) return known;
    const word = withTone(typed.toLowerCase());
    if (syllables.size < mostSyllables) syllables.set(typed, word);
    return word;
  });
}

function withTone(word: string): string {
  if (bare.test(word)) return word;
  const apart = word.normalize("NFD");
  return apart.replace(tone, "").normalize("NFC") + (apart.match(tone)?.[0] ?? "");
}

/**
 * Finds the phrases of a table in texts, by whole syllables and with their tones; a text that was typed without any
 * diacritics is compared without them. Made once for a table, then asked about thousands of texts.
 */
import { bareSyllable, firstSyllableOf, isTypedBare, syllablesOf } from "./syllables";

export interface PhraseFinder {
  /**
   * The phrase that the text begins with, after words that only lead in to the work ("thực hiện", "việc"); `null` where it
   * begins with none. "…" in a phrase stands for at most two syllables.
   *
   * @example
   * createPhraseFinder({ phrases: ["phân công"] }).openingOf("Phân công nhiệm vụ") // "phân công"
   * createPhraseFinder({ phrases: ["phân công"] }).openingOf("Quyết định phân công nhiệm vụ") // null
   */
  readonly openingOf: (text: string) => string | null;
  /**
   * True where the text says nothing beside phrases of the table and words between them.
   *
   * @example
   * createPhraseFinder({ phrases: ["khác", "nội dung"] }).coversAll("Các nội dung khác") // true
   * createPhraseFinder({ phrases: ["khác", "nội dung"] }).coversAll("Các nội dung khác của hội nghị") // false
   */
  readonly coversAll: (text: string) => boolean;
}

export interface PhraseFinderOptions {
  readonly phrases: readonly string[];
  /** Words that lead in to a phrase, or stand between phrases; of no weight by themselves. */
  readonly between?: readonly string[];
}

interface Phrase {
  /** As the table has it. */
  readonly text: string;
  /** `null` for "…". */
  readonly keys: readonly (string | null)[];
}

type Index = ReadonlyMap<string, readonly Phrase[]>;

/** Longer texts say something, whatever it is. */
const longestEmptyTalk = 24;
const longestGap = 2;

export function createPhraseFinder({ phrases, between = [] }: PhraseFinderOptions): PhraseFinder {
  const toned = indexOf(phrases, (key) => key);
  const bare = indexOf(phrases, bareSyllable);
  const links = { toned: indexOf(between, (key) => key), bare: indexOf(between, bareSyllable) };

  /** What the text is held against; `null` where its first syllable begins nothing of either table. */
  const lookAt = (text: string) => {
    const first = firstSyllableOf(text);
    if (first === "") return null;
    const isBare = isTypedBare(text);
    const [index, link] = isBare ? [bare, links.bare] : [toned, links.toned];
    if (!index.has(first) && !link.has(first)) return null;
    return { index, link, syllables: syllablesOf(text) };
  };

  return {
    openingOf(text) {
      const look = lookAt(text);
      if (!look) return null;
      let place = 0;
      for (;;) {
        const found = longestAt(look.index, look.syllables, place);
        if (found) return found.phrase.text;
        const skipped = longestAt(look.link, look.syllables, place);
        if (!skipped) return null;
        place += skipped.length;
      }
    },
    coversAll(text) {
      const look = lookAt(text);
      if (!look || look.syllables.length > longestEmptyTalk) return false;
      return isCovered(look.index, look.link, look.syllables);
    },
  };
}

function indexOf(phrases: readonly string[], keyOf: (syllable: string) => string): Index {
  const index = new Map<string, Phrase[]>();
  for (const text of phrases) {
    const keys = text
      .split(/(…|\.\.\.)/)
      .flatMap((part) => (/^(…|\.\.\.)$/.test(part) ? [null] : syllablesOf(part).map(keyOf)));
    const [first] = keys;
    if (typeof first !== "string") continue;
    const others = index.get(first);
    if (others) others.push({ text, keys });
    else index.set(first, [{ text, keys }]);
  }
  for (const list of index.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return index;
}

interface Found {
  readonly phrase: Phrase;
  /** In syllables of the text. */
  readonly length: number;
}

function longestAt(index: Index, syllables: readonly string[], place: number): Found | null {
  for (const phrase of index.get(syllables[place] ?? "") ?? []) {
    const end = endOf(phrase.keys, syllables, place);
    if (end !== null) return { phrase, length: end - place };
  }
  return null;
}

/** Where the phrase ends in the text, if it stands there. */
function endOf(keys: readonly (string | null)[], syllables: readonly string[], start: number): number | null {
  const [key, ...rest] = keys;
  if (key === undefined) return start;
  if (key !== null) return syllables[start] === key ? endOf(rest, syllables, start + 1) : null;
  for (let gap = 0; gap <= longestGap; gap++) {
    const end = endOf(rest, syllables, start + gap);
    if (end !== null) return end;
  }
  return null;
}

/** From the end: whether the rest from each place on is covered, and by a phrase somewhere. */
function isCovered(index: Index, link: Index, syllables: readonly string[]): boolean {
  const count = syllables.length;
  const covered: boolean[] = [];
  const named: boolean[] = [];
  covered[count] = true;
  for (let place = count - 1; place >= 0; place--) {
    const nextOf = (table: Index) =>
      (table.get(syllables[place] ?? "") ?? []).flatMap(({ keys }) => endOf(keys, syllables, place) ?? []);
    const byPhrase = nextOf(index).filter((next) => covered[next] === true);
    const byLink = nextOf(link).filter((next) => covered[next] === true);
    covered[place] = byPhrase.length + byLink.length > 0;
    named[place] = byPhrase.length > 0 || byLink.some((next) => named[next] === true);
  }
  return covered[0] === true && named[0] === true;
}

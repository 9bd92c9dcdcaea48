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
/** Enough for a catalogue that people type into; a longer one is looked through anew. */
const mostTexts = 30_000;

/** Of the tables that were last looked for: a person types, and everything is looked through again by the same ones. */
const finders = new Map<string, PhraseFinder>();
const mostFinders = 16;

export function createPhraseFinder({ phrases, between = [] }: PhraseFinderOptions): PhraseFinder {
  const key = JSON.stringify([phrases, between]);
  const known = finders.get(key);
  if (known) return known;
  const finder = makeFinder({ phrases, between });
  if (finders.size >= mostFinders) finders.clear();
  finders.set(key, finder);
  return finder;
}

function makeFinder({ phrases, between = [] }: PhraseFinderOptions): PhraseFinder {
  const toned = { index: indexOf(phrases, (key) => key), link: indexOf(between, (key) => key) };
  const bare = { index: indexOf(phrases, bareSyllable), link: indexOf(between, bareSyllable) };

  /** What the text is held against; `null` where its first syllable begins nothing of either table. */
  const lookAt = (text: string) => {
    const { index, link } = isTypedBare(text) ? bare : toned;
    const first = firstSyllableOf(text);
    if (!index.has(first) && !link.has(first)) return null;
    return { index, link, syllables: syllablesOf(text) };
  };

  return {
    openingOf: remembered((text) => {
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
    }),
    coversAll: remembered((text) => {
      const look = lookAt(text);
      if (!look || look.syllables.length > longestEmptyTalk) return false;
      return isCovered(look.index, look.link, look.syllables);
    }),
  };
}

/** A catalogue says the same thing in many rows, and the same again at the next look. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, now);
    return now;
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

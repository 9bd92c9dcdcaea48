/** The tables of words as the comparison of products (W302, W303) and the search for several outputs (W201) take them. */
import { defaultWording } from "../likeness/default-wording";
import type { Wording } from "../likeness/wording";
import { defaultOutputWords, type OutputWords } from "../splitting/output-words";
import type { ruleWordGroups } from "./word-tables";
import { entryOf, phrasesOfEntry, type RuleWordGroup, type RuleWords } from "./word-tables";

type WordsOf<Group extends RuleWordGroup> = Pick<RuleWords, (typeof ruleWordGroups)[Group][number]>;

/** Ours, as entries. */
export const likenessEntries: WordsOf<"likeness"> = {
  synonyms: defaultWording.synonyms.map((phrases) => entryOf("synonyms", phrases)),
  abbreviations: Object.entries(defaultWording.abbreviations).map((pair) => entryOf("abbreviations", pair)),
  fillers: defaultWording.fillers,
  telling: defaultWording.telling,
};

export const outputEntries: WordsOf<"outputs"> = {
  ...defaultOutputWords,
  together: defaultOutputWords.together.map((pair) => entryOf("together", pair)),
};

const makeWording = kept(
  { words: likenessEntries, made: defaultWording },
  ({ synonyms, abbreviations, fillers, telling }): Wording => ({
    synonyms: synonyms.map((entry) => phrasesOfEntry("synonyms", entry)),
    abbreviations: Object.fromEntries(abbreviations.map((entry) => pairOf("abbreviations", entry))),
    fillers,
    telling,
  }),
);

const makeOutputWords = kept(
  { words: outputEntries, made: defaultOutputWords },
  ({ together, ...others }): OutputWords => ({
    ...others,
    together: together.map((entry) => pairOf("together", entry)),
  }),
);

/** Of entries that `wrongEntryOf` finds right. The same words give the same object, by which others keep what they made of it. */
export function wordingOf({ synonyms, abbreviations, fillers, telling }: WordsOf<"likeness">): Wording {
  return makeWording({ synonyms, abbreviations, fillers, telling });
}

export function outputWordsOf(words: WordsOf<"outputs">): OutputWords {
  const { documents, ambiguous, together, prefixes, containers, labels, qualifiers } = words;
  return makeOutputWords({ documents, ambiguous, together, prefixes, containers, labels, qualifiers });
}

function pairOf(kind: "abbreviations" | "together", entry: string): readonly [string, string] {
  const [one = "", other = ""] = phrasesOfEntry(kind, entry);
  return [one, other];
}

interface Known<Words, Made> {
  readonly words: Words;
  readonly made: Made;
}

/** Ours and the last others: settings are read anew with every look at a workbook. */
function kept<Words extends Partial<RuleWords>, Made>(
  ours: Known<Words, Made>,
  make: (words: Words) => Made,
): (words: Words) => Made {
  let last = ours;
  return (words) => {
    const known = [ours, last].find((each) => haveSameEntries(each.words, words));
    if (known) return known.made;
    last = { words, made: make(words) };
    return last.made;
  };
}

function haveSameEntries(one: Partial<RuleWords>, other: Partial<RuleWords>): boolean {
  const others = new Map(Object.entries(other));
  return Object.entries(one).every(([kind, entries]) => {
    const there = others.get(kind);
    return there?.length === entries.length && entries.every((entry, place) => entry === there[place]);
  });
}

/** What kind of document an output begins with: "Dự thảo quyết định giao đất" is a quyết định about "giao đất". */
import { searchKey } from "../../text/search-key";
import type { OutputWords } from "./output-words";
import { phraseFinder, wordsOf } from "./phrases";

export interface OutputKind {
  /** The kind, by `searchKey`. */
  readonly kind: string;
  readonly isAmbiguous: boolean;
  /** The words of what it is about; none for the bare kind. */
  readonly about: readonly string[];
}

export interface OutputReader {
  /** `null` for a text that begins with no kind that is known. */
  readonly kindOf: (text: string) => OutputKind | null;
  /** Whether another kind is named in what an output is about: "thực hiện kế hoạch năm". */
  readonly namesKind: (about: readonly string[]) => boolean;
  readonly areOne: (one: OutputKind, other: OutputKind) => boolean;
  readonly isContainer: (text: string) => boolean;
  readonly isLabel: (text: string) => boolean;
  readonly isQualifier: (text: string) => boolean;
}

export function outputReader(words: OutputWords): OutputReader {
  const ambiguous = new Set(words.ambiguous.map(searchKey));
  const kindAt = phraseFinder([...words.documents, ...words.ambiguous]);
  const prefixAt = phraseFinder(words.prefixes);
  const qualifierAt = phraseFinder(words.qualifiers);
  const containerAt = phraseFinder(words.containers);
  const labels = new Set(words.labels.map(searchKey));
  const pairs = new Set(words.together.flatMap(([one, other]) => [pairKey(one, other), pairKey(other, one)]));

  const kindOf = (text: string): OutputKind | null => {
    let rest = wordsOf(text);
    for (;;) {
      const kind = kindAt(rest);
      const prefix = prefixAt(rest);
      const behind = rest.slice(prefix?.length ?? 0);
      // "Dự thảo" and "hồ sơ" are kinds themselves where no other one follows.
      const goesOn = prefix !== null && (kindAt(behind) !== null || prefixAt(behind) !== null);
      if (!goesOn) {
        return kind && { kind: kind.key, isAmbiguous: ambiguous.has(kind.key), about: rest.slice(kind.length) };
      }
      rest = behind;
    }
  };
  return {
    kindOf,
    namesKind: (about) => about.some((_word, index) => kindAt(about.slice(index)) !== null),
    areOne: (one, other) => pairs.has(pairKey(one.kind, other.kind)),
    isContainer: (text) => containerAt(wordsOf(text)) !== null,
    isLabel: (text) => labels.has(searchKey(text)),
    isQualifier: (text) => qualifierAt(wordsOf(text)) !== null,
  };
}

function pairKey(one: string, other: string): string {
  return `${searchKey(one)}|${searchKey(other)}`;
}

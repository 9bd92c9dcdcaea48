/**
 * A text as the words that tell which product it names: short forms written out, phrases that say the same made one,
 * fillers left out. Words are numbers here, for tens of thousands of texts are compared.
 */
import { foldText } from "../../text/search-key";
import { NumberedWords } from "./numbered-words";
import type { Wording } from "./wording";

/** A text as it is compared. */
export interface ReadText {
  readonly words: readonly Word[];
  /** As if it had been typed without diacritics: then "rà" is the filler "ra". For comparison with a text that was. */
  readonly bareWords: readonly Word[];
  /** Each by itself, fillers too. */
  readonly plainWords: readonly Word[];
  /** No word of it has a diacritic: the keyboard had none, or nobody took the trouble. */
  readonly isBare: boolean;
  /** Units of its bare words, each once, rising. */
  readonly bareUnits: Int32Array;
  /** What of it is counted (product-words.ts), each once: units as typed, as if bare and by themselves, and words with tones. */
  readonly counted: { readonly units: Int32Array; readonly toned: Int32Array };
}

export interface Word {
  /** Without diacritics and case; phrases that say the same share one. */
  readonly unit: number;
  /** With its hats and its tone, wherever in the syllable that is typed ("hoà", "hòa"). */
  readonly toned: number;
  readonly isMarked: boolean;
  /** A numeral, Arabic or Roman: another one is never a slip. */
  readonly isNumber: boolean;
  /** It stands for phrases that say the same. */
  readonly isPhrase: boolean;
  /** As it is typed, in small letters. */
  readonly text: string;
  /** Folded letters. */
  readonly fold: string;
}

const numeral = /\d|^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/;

export class WordReader {
  readonly #units = new NumberedWords();
  readonly #toned = new NumberedWords();
  readonly #words = new Map<string, readonly Word[]>();
  readonly #texts = new Map<string, ReadText>();
  readonly #phrases: Phrase = { next: new Map(), end: null };
  readonly #abbreviations: ReadonlyMap<string, string>;
  readonly #telling = new Set<number>();

  constructor(wording: Wording) {
    this.#abbreviations = new Map(
      Object.entries(wording.abbreviations).flatMap(([short, long]) =>
        short.length > 2
          ? [[short, long] as const, [short.toLowerCase(), long] as const, [short.toUpperCase(), long] as const]
          : [[short, long] as const],
      ),
    );
    for (const group of wording.synonyms) {
      const [first = ""] = group;
      const said = this.#wordOf(`=${first}`, first);
      for (const phrase of group) this.#addPhrase(phrase, said);
      if (group.some((phrase) => this.#plainWords(phrase).some(({ isNumber }) => isNumber))) {
        this.#telling.add(said.unit);
      }
    }
    for (const phrase of wording.fillers) this.#addPhrase(phrase, null);
    for (const phrase of wording.telling) for (const { unit } of this.read(phrase).words) this.#telling.add(unit);
  }

  /** Words numbered from 0: units below this. */
  get unitCount(): number {
    return this.#units.count;
  }

  /** An order of units by the words themselves: whatever else was read before, it is the same. */
  compareUnits(one: number, other: number): number {
    return this.#units.compare(one, other);
  }

  /** True for a word that makes another product of a text that has it beside one that has not. */
  isTelling({ unit, isNumber }: Word): boolean {
    return isNumber || this.#telling.has(unit);
  }

  /** In their order. */
  read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known) return known;
    const plain = this.#plainWords(text);
    const isBare = !marked.test(text);
    const bareWords = this.#withoutPhrases(plain, true);
    const words = isBare ? bareWords : this.#withoutPhrases(plain, false);
    const read = {
      words,
      bareWords,
      plainWords: plain,
      isBare,
      bareUnits: eachOnce(bareWords, unitOf).sort(),
      counted: {
        units: eachOnce(words === plain && bareWords === plain ? plain : [...words, ...bareWords, ...plain], unitOf),
        toned: eachOnce(plain, tonedOf),
      },
    };
    this.#texts.set(text, read);
    return read;
  }

  #plainWords(text: string): readonly Word[] {
    const words: Word[] = [];
    for (const typed of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const known = this.#words.get(typed);
      if (known) {
        for (const word of known) words.push(word);
        continue;
      }
      const long = this.#abbreviations.get(typed);
      const found = (long?.split(" ") ?? [typed]).map((each) => this.#wordOf(foldOf(each), each));
      this.#words.set(typed, found);
      words.push(...found);
    }
    return words;
  }

  #wordOf(fold: string, typed: string): Word {
    const text = typed.toLowerCase();
    const toned = tonedKey(text);
    return {
      unit: this.#units.of(fold),
      toned: this.#toned.of(toned),
      isMarked: toned !== fold,
      isNumber: numeral.test(fold),
      isPhrase: fold.startsWith("="),
      text,
      fold,
    };
  }

  #addPhrase(phrase: string, said: Word | null): void {
    const words = this.#plainWords(phrase);
    let node = this.#phrases;
    for (const { unit } of words) {
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map(), end: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.end ??= { said, toned: words.length === 1 ? (words[0]?.toned ?? null) : null };
  }

  /** The longest phrase at each place is what it says. */
  #withoutPhrases(words: readonly Word[], isBare: boolean): readonly Word[] {
    const left: Word[] = [];
    let hasPhrase = false;
    for (let start = 0; start < words.length;) {
      const [length, end] = this.#phraseAt(words, start, isBare);
      const word = words[start];
      if (end) hasPhrase = true;
      else if (word) left.push(word);
      if (end?.said) left.push(end.said);
      start += Math.max(length, 1);
    }
    // A text of fillers alone names something after all.
    return hasPhrase && left.length > 0 ? left : words;
  }

  #phraseAt(words: readonly Word[], start: number, isBare: boolean): readonly [number, PhraseEnd | null] {
    let node: Phrase | undefined = this.#phrases;
    let best: readonly [number, PhraseEnd | null] = [0, null];
    for (let place = start; node; place++) {
      const { end }: Phrase = node;
      if (end && (end.toned === null || isBare || words[start]?.toned === end.toned)) {
        best = [place - start, end];
      }
      const word: Word | undefined = words[place];
      node = word && node.next.get(word.unit);
    }
    return best;
  }
}

interface Phrase {
  readonly next: Map<number, Phrase>;
  end: PhraseEnd | null;
}

interface PhraseEnd {
  /** `null` for a filler. */
  readonly said: Word | null;
  /** How a phrase of one syllable is toned, for many share its letters: "lưu", "lựu". */
  readonly toned: number | null;
}

const unitOf = ({ unit }: Word): number => unit;
const tonedOf = ({ toned }: Word): number => toned;

/** Texts are short: a list is looked through sooner than a set is made. */
function eachOnce(words: readonly Word[], numberOf: (word: Word) => number): Int32Array {
  const numbers = new Int32Array(words.length);
  let count = 0;
  for (const word of words) {
    const number = numberOf(word);
    if (!isAmongFirst(numbers, count, number)) numbers[count++] = number;
  }
  return numbers.slice(0, count);
}

function isAmongFirst(numbers: Int32Array, count: number, wanted: number): boolean {
  for (let place = 0; place < count; place++) if (numbers[place] === wanted) return true;
  return false;
}

/** "Kỹ" and "kĩ" are one, and "05" is 5. */
function foldOf(word: string): string {
  const fold = foldText(word);
  return /^0+\d/.test(fold) ? fold.replace(/^0+/, "") : fold.replace(lastY, "$1i");
}

/** Any letter that Vietnamese has beside those of ASCII. */
const marked = /[^\0-\u00bf×÷\u2000-\u2fff]/;

const lastY = /^([bcdghklmnprstvx]+)y$/;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters with their hats, and the tone behind them. */
function tonedKey(word: string): string {
  const apart = word.normalize("NFD");
  const [mark = ""] = apart.match(tone) ?? [];
  const bare = apart
    .replace(tone, "")
    .normalize("NFC")
    .replace(/^0+(?=\d)/, "")
    .replace(lastY, "$1i");
  return bare + mark;
}

/**
 * A text as its syllables, as a Vietnamese reader tells them apart: "khác" is none of "khách", "hoà" is "hòa", and the
 * capitals at a sentence's head say nothing.
 */
import { foldText } from "./search-key";

/** Letters and digits that stand together; "-", "," and "/" part them. */
const syllable = /[\p{L}\p{M}\p{N}]+/gu;
const firstSyllable = /[\p{L}\p{M}\p{N}]+/u;

/** Keys of the syllables, in their order; two texts that sound alike have the same ones. */
export function syllablesOf(text: string): readonly string[] {
  return (text.match(syllable) ?? []).map(syllableKey);
}

/** "" where the text has no letter and no digit. */
export function firstSyllableOf(text: string): string {
  return syllableKey(firstSyllable.exec(text)?.[0] ?? "");
}

/** The same syllables as if they had been typed on a keyboard without diacritics. */
export function bareSyllable(key: string): string {
  return foldText(key);
}

/** True for a text without a single diacritic: then nothing tells "khác" from "khạc". */
export function isTypedBare(text: string): boolean {
  return !marked.test(text);
}

/** Any letter that Vietnamese has beside those of ASCII. */
const marked = /[^\0-\u00bf×÷\u2000-\u2fff]/;

const keys = new Map<string, string>();
/** A language has some thousand syllables; a hostile file may have more, and then the oldest are made anew. */
const mostKeys = 20_000;

function syllableKey(typed: string): string {
  const known = keys.get(typed);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = keyOf(typed.toLowerCase());
  keys.set(typed, key);
  return key;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const lastY = /^([bcdghklmnprstvx]+)y$/;

/** Letters with their hats, then the tone, wherever it was typed; "kỹ" and "kĩ" are one. */
function keyOf(word: string): string {
  const apart = word.normalize("NFD");
  const [mark = ""] = apart.match(tone) ?? [];
  return (apart.replace(tone, "").normalize("NFC").replace(lastY, "$1i") + mark).normalize("NFC");
}

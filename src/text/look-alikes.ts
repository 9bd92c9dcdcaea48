/**
 * Letters that look like those of a Vietnamese word and are others: the Icelandic Ð for Đ, Cyrillic and Greek capitals
 * pasted among Latin ones. A search, a sort and a comparison take them for what they are.
 */
import { isSyllable } from "./legacy/syllable";
import { marksOf, textMark } from "./text-marks";

const others = "ÐƉðɖ" + "АВЕЅІЈКМНОРСТУХаеорсухіјѕһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const latin = "ĐĐđđ" + "ABESIJKMHOPCTYXaeopcyxijsh" + "ABEZHIKMNOPTYXo";

const latinOf: ReadonlyMap<string, string> = new Map(
  Array.from(others, (other, place) => [other, latin[place] ?? other]),
);
const other = new RegExp(`[${others}]`, "g");

/** A word in its letters and marks; a text in another script is words of other letters only. */
const word = /[\p{L}\p{M}]+/gu;

/**
 * The text with each such letter changed, where its word becomes a syllable or an abbreviation by it ("HÐND").
 * "Ðiều" gives "Điều"; "СССР", "µm" and "Ðorđe" stay.
 */
export function withoutLookAlikes(text: string): string {
  if ((marksOf(text) & textMark.lookAlike) === 0) return text;
  return text.replace(word, (found) => {
    const mended = found.replace(other, (letter) => latinOf.get(letter) ?? letter);
    if (mended === found || !hasLatin(found)) return found;
    return isSyllable(mended, { isStrict: false }) || isAbbreviation(mended) ? mended : found;
  });
}

/** "QĐ", "UBND"; two letters without Đ may be a unit, as capitals show it. */
function isAbbreviation(text: string): boolean {
  return /^[A-ZĐ]{2,}$/.test(text) && (text.length > 2 || text.includes("Đ"));
}

/** Ð is itself a Latin letter: "ÐT" and even "Ð" beside others. */
function hasLatin(text: string): boolean {
  return /[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9ÐƉ]/.test(text);
}

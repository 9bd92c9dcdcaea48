/**
 * Pseudo-localisation: every word of a text two fifths longer, as translations and larger letters make them, so that
 * a layout that only fits its own words shows it. Figures keep their length.
 */
const growth = 0.4;

export function lengthen(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * growth)));
}

/** The same tree of texts, with the sentences that functions make lengthened too. */
export function lengthenAll<Texts>(texts: Texts): Texts;
export function lengthenAll(texts: unknown): unknown {
  if (typeof texts === "string") return lengthen(texts);
  if (typeof texts === "function") {
    return (...parts: readonly unknown[]) => {
      const sentence: unknown = Reflect.apply(texts, null, parts);
      return lengthenAll(sentence);
    };
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => lengthenAll(text));
  if (texts === null || typeof texts !== "object") return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, lengthenAll(text)]));
}

/** How the same thing is said in other words: what two texts may differ in and still name one product. Plain data. */
export interface Wording {
  /** Phrases that say the same. A phrase is in at most one group; the longest one in a text counts. */
  readonly synonyms: readonly (readonly string[])[];
  /** Short forms and what they stand for: "UBND" → "ủy ban nhân dân". Of two letters only in capitals. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words that say nothing about which product it is. */
  readonly fillers: readonly string[];
  /** Words that make another product of it, also where only one text has them: "cấp giấy phép", "cấp lại giấy phép". */
  readonly telling: readonly string[];
}

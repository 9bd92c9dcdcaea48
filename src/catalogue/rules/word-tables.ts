/**
 * The tables of words that an office may change and lengthen, by what the words in them mean, and how an entry of each is
 * written in a cell or a box: a phrase, phrases that say the same ("soạn thảo = dự thảo"), a short form and what it stands
 * for ("UBND = ủy ban nhân dân"), or two documents that make one product ("kế hoạch + dự toán").
 */

/** By what they tell: how work is worded, which products are one, how many products a text names. */
export const ruleWordGroups = {
  content: ["vagueOutput", "vagueTask", "leading", "operating", "demanding", "simple"],
  likeness: ["synonyms", "abbreviations", "fillers", "telling"],
  outputs: ["documents", "ambiguous", "together", "prefixes", "containers", "labels", "qualifiers"],
} as const;
export type RuleWordGroup = keyof typeof ruleWordGroups;
export type RuleWordKind = (typeof ruleWordGroups)[RuleWordGroup][number];

/** Codes of the rules that look for the words of each table. */
export const rulesOfWords: Readonly<Record<RuleWordKind, string>> = {
  vagueOutput: "W203",
  vagueTask: "W204",
  leading: "W401",
  operating: "W401",
  demanding: "W206",
  simple: "W206",
  synonyms: "W302, W303",
  abbreviations: "W302, W303",
  fillers: "W302, W303",
  telling: "W302, W303",
  documents: "W201",
  ambiguous: "W201",
  together: "W201",
  prefixes: "W201",
  containers: "W201",
  labels: "W201",
  qualifiers: "W201",
};

/** Tables that came later: their cells stand behind those that earlier versions wrote and read by their places. */
const laterKinds: ReadonlySet<RuleWordKind> = new Set(["operating"]);
const allKinds: readonly RuleWordKind[] = Object.values(ruleWordGroups).flat();

/** In the order in which they stand in `Cấu hình KPI`. */
export const ruleWordKinds: readonly RuleWordKind[] = [
  ...allKinds.filter((kind) => !laterKinds.has(kind)),
  ...laterKinds,
];

/** So many cells in `Cấu hình KPI` take the entries of a long table: no row of a sheet is high enough for all of them. */
const cellsOfTable: Readonly<Partial<Record<RuleWordKind, number>>> = { synonyms: 2, abbreviations: 3 };

/** The table of each cell, from the first cell on. */
export const ruleWordCells: readonly RuleWordKind[] = ruleWordKinds.flatMap((kind) =>
  Array.from({ length: cellsOfTable[kind] ?? 1 }, () => kind),
);

export type RuleWords = Readonly<Record<RuleWordKind, readonly string[]>>;

/** What stands between the phrases of an entry, in tables whose entries have several. */
const joints: Readonly<Partial<Record<RuleWordKind, string>>> = {
  synonyms: "=",
  abbreviations: "=",
  together: "+",
};

/** The phrases of an entry; of most tables it is one. */
export function phrasesOfEntry(kind: RuleWordKind, entry: string): readonly string[] {
  const joint = joints[kind];
  return joint === undefined ? [entry] : entry.split(joint).map((phrase) => phrase.trim());
}

export function entryOf(kind: RuleWordKind, phrases: readonly string[]): string {
  return phrases.join(` ${joints[kind] ?? ""} `);
}

/** What is wrong with an entry: a side of it is missing, a short form is no word, or another entry has the phrase as well. */
export type EntryFault = "synonyms" | "abbreviations" | "shortForm" | "together" | "repeated";

export interface WrongEntry {
  readonly fault: EntryFault;
  readonly entry: string;
}

/** The first entry of a table that nothing can be read from; `null` where all are right. */
export function wrongEntryOf(kind: RuleWordKind, entries: readonly string[]): WrongEntry | null {
  const seen = new Set<string>();
  for (const entry of entries) {
    const fault = faultOf(kind, phrasesOfEntry(kind, entry), seen);
    if (fault !== null) return { fault, entry };
  }
  return null;
}

function faultOf(kind: RuleWordKind, phrases: readonly string[], seen: Set<string>): EntryFault | null {
  const isWhole = phrases.every((phrase) => phrase !== "");
  switch (kind) {
    case "synonyms":
      if (!isWhole || phrases.length < 2) return "synonyms";
      return phrases.map((phrase) => isNew(phrase.toLowerCase(), seen)).every(Boolean) ? null : "repeated";
    case "abbreviations":
      if (!isWhole || phrases.length !== 2) return "abbreviations";
      if (!/^[\p{L}\p{M}\p{N}]+$/u.test(phrases[0] ?? "")) return "shortForm";
      return isNew(phrases[0] ?? "", seen) ? null : "repeated";
    case "together":
      return isWhole && phrases.length === 2 ? null : "together";
    default:
      return null;
  }
}

function isNew(phrase: string, seen: Set<string>): boolean {
  if (seen.has(phrase)) return false;
  seen.add(phrase);
  return true;
}

/**
 * Searching approved rows as people type: without diacritics and case, in any order of the words, and a short form finds
 * what is written out ("BC CCHC" finds "Báo cáo cải cách hành chính"), as what is written out finds the short form.
 */
import type { Wording } from "../../catalogue/likeness/wording";
import { foldText, searchKey } from "../../text/search-key";
import type { ReferenceRow } from "./reference-catalogue";

export interface SearchReferencesOptions {
  readonly rows: readonly ReferenceRow[];
  readonly search: string;
  readonly wording: Wording;
}

/** Rows that have every word, those that have them one after the other first; all of them when nothing is searched. */
export function searchReferences({ rows, search, wording }: SearchReferencesOptions): readonly ReferenceRow[] {
  const wanted = searchKey(search);
  if (wanted === "") return rows;
  const longForms = longFormsOf(wording);
  const words = wanted.split(" ").map((word) => [word, ...(longForms.get(word) ?? [])]);
  const found = rows.filter((row) => {
    const text = searchedText(row, wording);
    return words.every((forms) => forms.some((form) => text.includes(form)));
  });
  const isWhole = (row: ReferenceRow) => searchedText(row, wording).includes(wanted);
  return [...found.filter(isWhole), ...found.filter((row) => !isWhole(row))];
}

type LongForms = ReadonlyMap<string, readonly string[]>;

const formsByWording = new WeakMap<Wording, LongForms>();

/** By folded short form what it stands for, folded: two offices may mean two things by one. */
function longFormsOf(wording: Wording): LongForms {
  const known = formsByWording.get(wording);
  if (known) return known;
  const forms = new Map<string, string[]>();
  for (const [short, long] of Object.entries(wording.abbreviations)) {
    const key = foldText(short);
    forms.set(key, [...(forms.get(key) ?? []), foldText(long)]);
  }
  formsByWording.set(wording, forms);
  return forms;
}

interface FoldedRow {
  readonly wording: Wording;
  readonly text: string;
}

/** Folding is what costs, and every letter that is typed asks for the same rows again. */
const folded = new WeakMap<ReferenceRow, FoldedRow>();

function searchedText(row: ReferenceRow, wording: Wording): string {
  const known = folded.get(row);
  if (known?.wording === wording) return known.text;
  const { task, detail, output, section, group } = row;
  const longForms = longFormsOf(wording);
  const said = [task, detail, output, section ?? "", group ?? ""].map(searchKey).join(" ");
  const longs = [...new Set(said.split(" "))].flatMap((word) => longForms.get(word) ?? []);
  const text = [said, ...longs].join(" ");
  folded.set(row, { wording, text });
  return text;
}

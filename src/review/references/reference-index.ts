/**
 * Approved rows by their words, made once for the references that are open. Rows of one file that say the same with the
 * same group, time and coefficient are one; those of two files are two, for each was approved.
 */
import { WordReader } from "../../catalogue/likeness/read-words";
import type { Wording } from "../../catalogue/likeness/wording";
import { comparisonKey } from "../../text/normalize";
import { forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { indexRows, type WordIndex } from "../nearness/word-index";
import type { ReferenceCatalogue, ReferenceRow } from "./reference-catalogue";

export type ReferenceIndex = WordIndex<ReferenceRow>;

export interface IndexReferencesOptions {
  readonly catalogues: readonly ReferenceCatalogue[];
  /** What says the same in other words. */
  readonly wording: Wording;
}

export function* indexReferences({ catalogues, wording }: IndexReferencesOptions): Slices<ReferenceIndex> {
  const part = inParts({ distinct: 1, words: 5 });
  const rows: ReferenceRow[] = [];
  const seen = new Set<string>();
  const add = (row: ReferenceRow): void => {
    const { file, group, band, coefficient } = row;
    const key = JSON.stringify([textKeyOf(row), file, group, band, coefficient]);
    if (seen.has(key)) return;
    seen.add(key);
    rows.push(row);
  };
  const all = catalogues.flatMap((catalogue) => catalogue.rows);
  yield* part("distinct", forEachInSlices(all, add));
  return yield* part("words", indexRows({ rows, reader: new WordReader(wording) }));
}

/** What rows of the same words share, in whichever file. */
export function textKeyOf({ task, detail, output }: Pick<ReferenceRow, "task" | "detail" | "output">): string {
  return JSON.stringify([task, detail, output].map(comparisonKey));
}

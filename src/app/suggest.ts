/** Approved catalogues beside the one that is worked on. Reads and compares; nothing of them is kept or written. */
import type { RuleWords } from "../catalogue/rules/word-tables";
import { wordingOf } from "../catalogue/rules/words-in-use";
import type { Wording } from "../catalogue/likeness/wording";
import type { ConvertedRow } from "../conversion/converted-catalogue";
import type { ReferenceCatalogue } from "../review/references/reference-catalogue";
import { indexReferences } from "../review/references/reference-index";
import { suggestInSlices, type Suggestions } from "../review/references/suggest";
import { inParts, type Slices } from "../workbook/slices";
import type { WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { readInSlices, rowsToRead } from "./assess";
import { knownSettings } from "./known-settings";
import { createPacer } from "./pacer";
import { readReference, type ReadReferenceOptions } from "./read-reference";

/** @throws UserError `noCatalogueInFile`. */
export function openReference(options: ReadReferenceOptions, work: WorkOptions = {}): Promise<ReferenceCatalogue> {
  return createPacer(work).run(readReference(options), rowsToRead(options.workbook));
}

export interface SuggestionsRequest {
  readonly products: readonly ConvertedRow[];
  readonly catalogues: readonly ReferenceCatalogue[];
  /** In which words the office says the same. */
  readonly words: RuleWords;
  /** An earlier comparison: with the same catalogues and words, rows whose words stayed keep their neighbours. */
  readonly earlier?: Comparison | null;
}

/** What approved catalogues say beside a catalogue, and of what it was made. */
export interface Comparison extends Suggestions<ConvertedRow> {
  readonly products: readonly ConvertedRow[];
  readonly catalogues: readonly ReferenceCatalogue[];
  readonly wording: Wording;
}

export function compareWithReferences(request: SuggestionsRequest, work: WorkOptions = {}): Promise<Comparison> {
  return createPacer(work).run(comparison(request), { total: request.products.length, unit: "rows" });
}

function* comparison({ products, catalogues, words, earlier = null }: SuggestionsRequest): Slices<Comparison> {
  const wording = wordingOf(words);
  const known = earlier?.catalogues === catalogues && earlier.wording === wording ? earlier.known : null;
  const part = inParts({ index: known ? 0 : 1, rows: 4 });
  const index = known?.index ?? (yield* part("index", indexReferences({ catalogues, wording })));
  const found = yield* part("rows", suggestInSlices({ index, products, earlier: known }));
  return { ...found, products, catalogues, wording };
}

/** The products of a workbook that nobody judges now. Throws what `assess` throws. */
export async function productsOf(workbook: WorkbookSnapshot, work: WorkOptions = {}): Promise<readonly ConvertedRow[]> {
  const { conversion } = await createPacer(work).run(readInSlices(workbook), rowsToRead(workbook));
  return conversion.rows;
}

/** The tables of words that a workbook goes by. Throws what `knownSettings` throws. */
export function wordsOf(workbook: WorkbookSnapshot): RuleWords {
  return knownSettings(workbook).base.ruleWords;
}

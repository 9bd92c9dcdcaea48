/** What approved catalogues say beside an own one: for each row its neighbours, and the products that it has no row for. */
import type { RowSource } from "../../catalogue/catalogue-row";
import type { ComparisonBasis } from "../../catalogue/likeness/compare-products";
import { WordCounts, wordsOfProduct } from "../../catalogue/likeness/product-words";
import { countInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { farFromNeighbours, type FarHint, type RowMeasures } from "./far-from-neighbours";
import { NearestRows, type Nearest, type NearRow } from "./nearest-rows";
import type { ReferenceRow } from "./reference-catalogue";
import { textKeyOf, type ReferenceIndex } from "./reference-index";

/** A product of the catalogue that is worked on. */
export interface OwnProduct extends RowMeasures {
  readonly row: {
    readonly source: RowSource;
    readonly task: string;
    readonly detail: string;
    readonly output: string;
  };
}

export interface Suggestion<Own extends OwnProduct> {
  readonly own: Own;
  /** The nearest first; empty where nothing approved resembles it. */
  readonly near: readonly NearRow[];
  readonly far: readonly FarHint[];
}

export interface Suggestions<Own extends OwnProduct> {
  /** One a row, in their order. */
  readonly rows: readonly Suggestion<Own>[];
  /** Approved products that no own row resembles, each once. */
  readonly missing: readonly ReferenceRow[];
  /** For the next time: rows whose words stayed the same keep their neighbours. */
  readonly known: KnownNeighbours;
}

/** Neighbours by the rows' words, as long as the references stay the same ones. */
export interface KnownNeighbours {
  readonly index: ReferenceIndex;
  readonly finder: NearestRows;
  readonly byText: ReadonlyMap<string, Nearest>;
}

export interface SuggestOptions<Own extends OwnProduct> {
  readonly index: ReferenceIndex;
  readonly products: readonly Own[];
  readonly earlier?: KnownNeighbours | null;
}

/** Each may be compared with hundreds. */
const rowsAtOnce = 25;

export function* suggestInSlices<Own extends OwnProduct>(options: SuggestOptions<Own>): Slices<Suggestions<Own>> {
  const { index, products, earlier = null } = options;
  const part = inParts({ words: 1, near: 8, missing: 1 });
  const known = earlier?.index === index ? earlier : null;
  const finder = known?.finder ?? (yield* part("words", finderFor(index, products)));
  const byText = new Map<string, Nearest>();
  const rows: Suggestion<Own>[] = [];
  const isCovered = new Uint8Array(index.rows.length);
  const look = (place: number): void => {
    const own = products[place];
    if (!own) return;
    const key = textKeyOf(own.row);
    const nearest = byText.get(key) ?? known?.byText.get(key) ?? finder.of(wordsOfProduct(own.row, index.reader));
    byText.set(key, nearest);
    for (const each of nearest.resembling) isCovered[each] = 1;
    rows.push({ own, near: nearest.near, far: farFromNeighbours(own, nearest.near) });
  };
  yield* part("near", countInSlices(products.length, look, rowsAtOnce));
  const missing = yield* part("missing", missingProducts(index, isCovered));
  return { rows, missing, known: { index, finder, byText } };
}

/** How rare a word is, both catalogues tell: the name of the own commune is in every row and says nothing. */
function* finderFor(index: ReferenceIndex, products: readonly OwnProduct[]): Slices<NearestRows> {
  const part = inParts({ references: 1, own: 2 });
  const { reader } = index;
  const counts = new WordCounts();
  yield* part(
    "references",
    forEachInSlices(index.rows, ({ words }) => counts.add(words)),
  );
  yield* part(
    "own",
    forEachInSlices(products, ({ row }) => counts.add(wordsOfProduct(row, reader))),
  );
  const basis: ComparisonBasis = { reader, ...counts.frequencies() };
  return new NearestRows(index, basis);
}

/** Of a product that several files have, the first. */
function* missingProducts(index: ReferenceIndex, isCovered: Uint8Array): Slices<readonly ReferenceRow[]> {
  const seen = new Set<string>();
  const missing: ReferenceRow[] = [];
  yield* forEachInSlices(index.rows, ({ row, textKey }, place) => {
    if (isCovered[place] === 1 || seen.has(textKey)) return;
    seen.add(textKey);
    missing.push(row);
  });
  return missing;
}

/** What approved catalogues say beside an own one: for each row its neighbours, and the products that it has no row for. */
import type { RowSource } from "../../catalogue/catalogue-row";
import { wordsOfProduct } from "../../catalogue/likeness/product-words";
import { countInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { farFromNeighbours, type FarHint, type RowMeasures } from "./far-from-neighbours";
import { findNearest, type NearestRows } from "../nearness/nearest-rows";
import type { NearApproved, ReferenceRow } from "./reference-catalogue";
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
  readonly near: readonly NearApproved[];
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
  readonly finder: NearestRows<ReferenceRow>;
  readonly byText: ReadonlyMap<string, KnownText>;
  /** By row of the index: how many of the texts it resembles. */
  readonly resembled: Int32Array;
}

interface KnownText {
  readonly texts: OwnProduct["row"];
  readonly near: readonly NearApproved[];
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
  const known = earlier?.index === index ? earlier : null;
  const part = inParts({ words: 1, near: 8, gone: known ? 1 : 0, missing: 1 });
  const finder =
    known?.finder ?? (yield* part("words", findNearest({ index, products: products.map(({ row }) => row) })));
  const resembled = known?.resembled.slice() ?? new Int32Array(index.rows.length);
  const byText = new Map<string, KnownText>();
  const rows: Suggestion<Own>[] = [];
  const count = (texts: OwnProduct["row"], by: 1 | -1) =>
    finder.of(wordsOfProduct(texts, index.reader), (place) => {
      resembled[place] = (resembled[place] ?? 0) + by;
    });
  const look = (place: number): void => {
    const own = products[place];
    if (!own) return;
    const key = textKeyOf(own.row);
    const { near } = byText.get(key) ?? known?.byText.get(key) ?? { near: count(own.row, 1) };
    byText.set(key, { texts: own.row, near });
    rows.push({ own, near, far: farFromNeighbours(own, near) });
  };
  yield* part("near", countInSlices(products.length, look, rowsAtOnce));
  const gone = [...(known?.byText ?? [])].flatMap(([key, { texts }]) => (byText.has(key) ? [] : [texts]));
  yield* part(
    "gone",
    forEachInSlices(gone, (texts) => void count(texts, -1)),
  );
  const missing = yield* part("missing", missingProducts(index, resembled));
  return { rows, missing, known: { index, finder, byText, resembled } };
}

/** Of a product that several files have, the first. */
function* missingProducts(index: ReferenceIndex, resembled: Int32Array): Slices<readonly ReferenceRow[]> {
  const seen = new Set<string>();
  const missing: ReferenceRow[] = [];
  yield* forEachInSlices(index.rows, ({ row }, place) => {
    if ((resembled[place] ?? 0) > 0) return;
    const textKey = textKeyOf(row);
    if (seen.has(textKey)) return;
    seen.add(textKey);
    missing.push(row);
  });
  return missing;
}

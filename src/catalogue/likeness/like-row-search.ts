/**
 * The search for rows in other words, kept for the rows of a catalogue while they are edited. A row's answer depends on
 * its own words, on how common they are (in powers of two), and on the rows before it that stand under its keys; whatever
 * changes one of these has the row looked at again, and nothing else does.
 */
import { countInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import type { PlacedRow } from "../placed-row";
import { likenessOf, type ComparisonBasis, type ProductWords } from "./compare-products";
import { DistinctTexts } from "./distinct-texts";
import type { FindLikeRowsOptions, LikeRow } from "./find-like-rows";
import { LikeIndex } from "./like-index";
import { WordCounts, wordsOfProduct, type ShiftedWords } from "./product-words";
import { WordReader, type ReadText } from "./read-words";
import type { Wording } from "./wording";

/** Each may compare a row with a hundred others. */
const looksAtOnce = 50;
/** Of more changes at once one pass over all rows is sooner done. */
const mostChanges = 200;
/** Rows that may be added at the end before everything is looked at again. */
const roomFor = (rows: number): number => rows + 64 + (rows >> 4);

interface Likest {
  /** Place of the earlier row. */
  readonly other: number;
  readonly score: number;
}

export class LikeRowSearch {
  readonly #wording: string;
  readonly #texts = new DistinctTexts();
  readonly #counts = new WordCounts();
  readonly #basis: ComparisonBasis;
  readonly #index: LikeIndex;
  /** By place, of rows that are the first of their words. */
  readonly #products: (ProductWords | undefined)[] = [];
  readonly #likest: (Likest | undefined)[] = [];

  constructor({ rows, wording }: FindLikeRowsOptions) {
    this.#wording = keyOf(wording);
    const reader = new WordReader(wording);
    this.#basis = { reader, ...this.#counts.frequencies() };
    const { commonness } = this.#basis;
    const isRarer = (one: number, other: number) =>
      commonness(one) - commonness(other) || reader.compareUnits(one, other);
    this.#index = new LikeIndex(roomFor(rows.length), isRarer);
  }

  /** Whether it costs less to follow than to begin anew. */
  canFollow({ rows, wording }: FindLikeRowsOptions): boolean {
    const fits = keyOf(wording) === this.#wording && rows.length <= this.#index.capacity;
    return fits && this.#texts.changesTo(rows) <= mostChanges;
  }

  *follow(rows: readonly PlacedRow[]): Slices<readonly LikeRow[]> {
    const part = inParts({ distinct: 2, words: 5, pairs: 5, again: 1 });
    const isNew = this.#products.length === 0;
    const { gone, come } = yield* part("distinct", this.#texts.update(rows));
    if (!isNew) this.#counts.note();
    const again = new Set<number>();
    for (const place of gone) this.#leave(place, again);
    const read = (place: number): void => {
      const placed = rows[place];
      if (placed) this.#read(place, placed);
    };
    yield* part("words", forEachInSlices(come, read));
    const shifted = this.#counts.shifted();
    const moved = isNew ? [] : this.#placesWith(shifted, new Set(come));
    for (const place of moved) this.#takeOut(place, again);
    const entering = isNew ? come : [...come, ...moved].sort((one, other) => one - other);
    yield* part(
      "pairs",
      countInSlices(entering.length, (each) => this.#enter(entering[each] ?? 0, again), looksAtOnce),
    );
    const looked = new Set(entering);
    const others = shifted.isWhole ? this.#places() : [...again];
    const unlooked = others.filter((place) => !looked.has(place) && this.#products[place]);
    yield* part(
      "again",
      countInSlices(unlooked.length, (each) => this.#look(unlooked[each] ?? 0), looksAtOnce),
    );
    return this.#found(rows);
  }

  /** The row says something else now, or is gone. */
  #leave(place: number, again: Set<number>): void {
    this.#takeOut(place, again);
    const product = this.#products[place];
    if (product) this.#counts.remove(product);
    this.#products[place] = undefined;
    this.#likest[place] = undefined;
  }

  #takeOut(place: number, again: Set<number>): void {
    for (const other of this.#index.after(place)) again.add(other);
    this.#index.remove(place);
  }

  #read(place: number, { row }: PlacedRow): void {
    const product = wordsOfProduct(row, this.#basis.reader);
    this.#products[place] = product;
    this.#counts.add(product);
  }

  #enter(place: number, again: Set<number>): void {
    const product = this.#products[place];
    if (!product) return;
    this.#index.add(place, product);
    for (const other of this.#index.after(place)) again.add(other);
    this.#look(place);
  }

  #look(place: number): void {
    const product = this.#products[place];
    this.#likest[place] = undefined;
    if (!product || product.units.length === 0) return;
    let best: Likest | undefined;
    for (const other of this.#index.before(place)) {
      const otherProduct = this.#products[other];
      const score = otherProduct && likenessOf(product, otherProduct, this.#basis);
      if (score && score > (best?.score ?? 0)) best = { other, score };
    }
    this.#likest[place] = best;
  }

  /** Rows, but for those named, with a word that is more or less common than it was. */
  #placesWith({ units, toned }: ShiftedWords, but: ReadonlySet<number>): readonly number[] {
    if (units.size === 0 && toned.size === 0) return [];
    const known = new Map<ReadText, boolean>();
    const hasShifted = (text: ReadText): boolean => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const { counted } = text;
      const has = counted.units.some((unit) => units.has(unit)) || counted.toned.some((word) => toned.has(word));
      known.set(text, has);
      return has;
    };
    return this.#places().filter((place) => !but.has(place) && this.#products[place]?.fields.some(hasShifted));
  }

  /** Rising. */
  #places(): readonly number[] {
    return [...this.#products.keys()].filter((place) => this.#products[place]);
  }

  #found(rows: readonly PlacedRow[]): readonly LikeRow[] {
    const found: LikeRow[] = [];
    this.#likest.forEach((likest, number) => {
      const [place, other] = [rows[number], likest && rows[likest.other]];
      if (place && other && likest) found.push({ place, other, score: likest.score });
    });
    return found;
  }
}

/** Two tables of the same words are one, whoever made them. */
function keyOf(wording: Wording): string {
  return JSON.stringify(wording);
}

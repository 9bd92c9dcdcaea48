/**
 * Which row of an earlier version a row of the later one is: by everything that it says, by its words, and last by the
 * nearest words among what is left. Neither its place nor its code decides: rows are sorted anew and numbered anew.
 */
import type { ProductWords } from "../../catalogue/likeness/compare-products";
import { wordsOfProduct } from "../../catalogue/likeness/product-words";
import { WordReader } from "../../catalogue/likeness/read-words";
import type { Wording } from "../../catalogue/likeness/wording";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { countInSlices, eachInSlices, forEachInSlices, inParts, type Slices } from "../../workbook/slices";
import { findNearest } from "../nearness/nearest-rows";
import { indexRows } from "../nearness/word-index";
import { changedFields, contentKey, contentOf, namesKey, type RowContent } from "./row-content";

/** A row of a version, and where it stands among all of its rows, from 0. */
export interface VersionRow {
  readonly place: number;
  readonly row: ConvertedRow;
  readonly content: RowContent;
}

export interface RowPair {
  readonly old: VersionRow;
  readonly now: VersionRow;
}

export interface PairRowsOptions {
  readonly before: readonly ConvertedRow[];
  readonly after: readonly ConvertedRow[];
  readonly wording: Wording;
}

export interface PairedRows {
  /** In the order of the later version. */
  readonly pairs: readonly RowPair[];
  /** Left over, in their order. */
  readonly gone: readonly VersionRow[];
  readonly added: readonly VersionRow[];
}

/**
 * From here on two rows are one that was reworded. Between 0.4 and 0.6 stand, looked at on an approved catalogue, steps of
 * one task that share its words: the same code makes one of them, or nothing but words that came or went.
 */
const leastNearness = 0.6;
const leastWithReason = 0.4;
/** A row is asked for its five nearest; who loses them all to others asks again. */
const rounds = [1, 2, 3, 4];
const looksAtOnce = 20;

export function* pairRows({ before, after, wording }: PairRowsOptions): Slices<PairedRows> {
  const part = inParts({ same: 1, names: 1, near: 8 });
  let left: LeftRows = { old: versionRows(before), now: versionRows(after) };
  const pairs: RowPair[] = [];
  const take = (found: readonly RowPair[]): void => {
    pairs.push(...found);
    const taken = new Set<VersionRow>(found.flatMap(({ old, now }) => [old, now]));
    left = { old: left.old.filter((row) => !taken.has(row)), now: left.now.filter((row) => !taken.has(row)) };
  };
  take(yield* part("same", pairsByKey(left, contentKey)));
  take(yield* part("names", pairsByKey(left, namesKey)));
  let isOpen = true;
  const pairNearest = function* (): Slices<void> {
    if (!isOpen || left.old.length === 0 || left.now.length === 0) return;
    const found = chosen(yield* candidatesOf(left, wording));
    isOpen = found.length > 0;
    take(found);
  };
  yield* part("near", eachInSlices(rounds, pairNearest));
  const inOrder = pairs.sort((one, other) => one.now.place - other.now.place);
  return { pairs: inOrder, gone: left.old, added: left.now };
}

interface LeftRows {
  readonly old: readonly VersionRow[];
  readonly now: readonly VersionRow[];
}

function versionRows(rows: readonly ConvertedRow[]): readonly VersionRow[] {
  return rows.map((row, place) => ({ place, row, content: contentOf(row) }));
}

/** Of several rows with one key those that differ least are a pair, then those of one code, then the first. */
function* pairsByKey({ old, now }: LeftRows, keyOf: (content: RowContent) => string): Slices<readonly RowPair[]> {
  const part = inParts({ old: 1, now: 1 });
  const byKey = new Map<string, VersionRow[]>();
  const note = (row: VersionRow): void => {
    const key = keyOf(row.content);
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  };
  yield* part("old", forEachInSlices(old, note));
  const pairs: RowPair[] = [];
  const find = (row: VersionRow): void => {
    const rows = byKey.get(keyOf(row.content)) ?? [];
    const best = leastOf(rows, (each) => differenceOf(each, row));
    if (!best) return;
    pairs.push({ old: best, now: row });
    rows.splice(rows.indexOf(best), 1);
  };
  yield* part("now", forEachInSlices(now, find));
  return pairs;
}

/** Fields that differ, and less than one more where the codes do. */
function differenceOf(old: VersionRow, now: VersionRow): number {
  return changedFields(old.content, now.content).length + (haveOneCode(old, now) ? 0 : 0.5);
}

/** As printed in the sheets: codes that the software gave follow the order of the rows. */
function haveOneCode({ row: { row: old } }: VersionRow, { row: { row: now } }: VersionRow): boolean {
  return old.code !== null && old.code === now.code;
}

function leastOf<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  let best: { readonly item: Item; readonly value: number } | null = null;
  for (const item of items) {
    const value = measure(item);
    if (!best || value < best.value) best = { item, value };
  }
  return best?.item ?? null;
}

interface Candidate extends RowPair {
  /** Nearness, and a little more where something else makes them one. */
  readonly weight: number;
}

function* candidatesOf({ old, now }: LeftRows, wording: Wording): Slices<readonly Candidate[]> {
  const part = inParts({ index: 1, basis: 1, look: 4 });
  const named = old.map((version) => ({ version, ...textsOf(version) }));
  const index = yield* part("index", indexRows({ rows: named, reader: new WordReader(wording) }));
  const nearest = yield* part("basis", findNearest({ index, products: now.map(textsOf) }));
  const candidates: Candidate[] = [];
  const look = (place: number): void => {
    const row = now[place];
    if (!row) return;
    const words = wordsOfProduct(textsOf(row), index.reader);
    for (const { reference, score } of nearest.of(words)) {
      const { version } = reference;
      const hasReason = haveOneCode(version, row) || isOneWithMore(wordsOfProduct(reference, index.reader), words);
      if (score < (hasReason ? leastWithReason : leastNearness)) continue;
      candidates.push({ old: version, now: row, weight: score + (hasReason ? leastNearness - leastWithReason : 0) });
    }
  };
  yield* part("look", countInSlices(now.length, look, looksAtOnce));
  return candidates;
}

/** One field has words more, the others are the same. */
function isOneWithMore({ fields: old }: ProductWords, { fields: now }: ProductWords): boolean {
  const differing = old.flatMap((field, place) => {
    const other = now[place];
    return !other || field === other ? [] : [[new Set(field.bareUnits), new Set(other.bareUnits)] as const];
  });
  const [only] = differing;
  if (!only || differing.length > 1) return false;
  const [fewer, more] = only[0].size < only[1].size ? only : [only[1], only[0]];
  // One word in common says little; a field that was left blank says nothing against.
  return fewer.size !== 1 && [...fewer].every((unit) => more.has(unit));
}

function textsOf({ row: { row } }: VersionRow): { task: string; detail: string; output: string } {
  return { task: row.task, detail: row.detail, output: row.output };
}

/** The nearest first; each row once. */
function chosen(candidates: readonly Candidate[]): readonly RowPair[] {
  const taken = new Set<VersionRow>();
  const inOrder = [...candidates].sort(
    (one, other) => other.weight - one.weight || one.now.place - other.now.place || one.old.place - other.old.place,
  );
  return inOrder.filter(({ old, now }) => {
    if (taken.has(old) || taken.has(now)) return false;
    taken.add(old);
    taken.add(now);
    return true;
  });
}

/**
 * Codes for rows that print none. A code once given stays with its product: score sheets point at it. So rows
 * are recognised in the list of known codes, first by all they say, then by two of their three texts where
 * that leaves no doubt; only what is left gets a new number, and no number is ever given twice.
 */
import type { CatalogueRow } from "../catalogue/catalogue-row";
import { comparisonKey } from "../text/normalize";
import { searchKey } from "../text/search-key";
import { eachInSlices, forEachInSlices, inParts, mapInSlices, runAtOnce, type Slices } from "../workbook/slices";
import { codeKey } from "./choose-standard";

/** A product of an earlier conversion. */
export interface KnownCode {
  readonly code: string;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
}

export interface GiveCodesOptions {
  readonly rows: readonly CatalogueRow[];
  readonly knownCodes: readonly KnownCode[];
  /** "VP" for VP.001. */
  readonly prefix: string;
  /** Next free number, at least 1. */
  readonly nextCodeNumber: number;
}

export interface GivenCodes {
  /** One code a row, in the order of the rows. */
  readonly codes: readonly string[];
  readonly nextCodeNumber: number;
}

type Texts = Pick<CatalogueRow, "task" | "detail" | "output">;

type Key = (text: string) => string;

/** Pairs of texts that recognise a row where no other row shares them. */
const pairs: readonly (readonly [keyof Texts, keyof Texts])[] = [
  ["detail", "output"],
  ["task", "detail"],
  ["task", "output"],
];

export function giveCodes(options: GiveCodesOptions): GivenCodes {
  return runAtOnce(giveCodesInSlices(options));
}

export function* giveCodesInSlices(options: GiveCodesOptions): Slices<GivenCodes> {
  const { rows, knownCodes, prefix, nextCodeNumber } = options;
  const part = inParts({ own: 1, known: 1, claims: knownCodes.length > 0 ? 8 : 0, fresh: 1 });
  const codes = rows.map((row) => row.code);
  const ownKeys = yield* part(
    "own",
    mapInSlices(codes, (code) => (code === null ? null : codeKey(code))),
  );
  const knownKeys = yield* part(
    "known",
    mapInSlices(knownCodes, ({ code }) => codeKey(code)),
  );
  const ownCodes = new Set(ownKeys);
  const free = knownCodes.filter((_known, index) => !ownCodes.has(knownKeys[index] ?? null));
  yield* part("claims", claimKnown({ rows, codes, free }));

  const taken = new Set([...ownKeys, ...knownKeys]);
  taken.delete(null);
  let number = nextCodeNumber;
  const numbered = (code: string | null): string => {
    if (code !== null) return code;
    let fresh = formatCode(prefix, number++);
    while (taken.size > 0 && taken.has(codeKey(fresh))) fresh = formatCode(prefix, number++);
    return fresh;
  };
  const given = yield* part("fresh", mapInSlices(codes, numbered));
  return { codes: given, nextCodeNumber: number };
}

/** Keys cost far more than anything else here, so nobody asks for them where no code is free. */
function* claimKnown({ rows, codes, free }: Omit<Claim, "key">): Slices<void> {
  // The first claim leaves little for the others, mostly nothing.
  const part = inParts({ sameTexts: 18, sameWords: 1, pairs: 1 });
  const bareKey = remembered(searchKey);
  let left = free;
  if (left.length > 0) left = yield* part("sameTexts", claimInOrder({ rows, codes, free: left, key: comparisonKey }));
  if (left.length > 0) left = yield* part("sameWords", claimInOrder({ rows, codes, free: left, key: bareKey }));
  if (left.length > 0) yield* part("pairs", claimWithoutDoubt({ rows, codes, free: left, key: bareKey }));
}

/** "VP.001"; four digits and more once three do not suffice. */
function formatCode(prefix: string, number: number): string {
  return `${prefix}.${String(number).padStart(3, "0")}`;
}

interface Claim {
  readonly rows: readonly CatalogueRow[];
  /** Filled in by the claim. */
  readonly codes: (string | null)[];
  readonly free: readonly KnownCode[];
  readonly key: Key;
}

/** Rows that say the same take the codes of that identity one after another; returns the codes still free. */
function* claimInOrder({ rows, codes, free, key }: Claim): Slices<KnownCode[]> {
  const identity = ({ task, detail, output }: Texts) => JSON.stringify([key(task), key(detail), key(output)]);
  const part = inParts({ free: 1, rows: 1 });
  const waiting = yield* part("free", groupBy(free, identity));
  // By places: taking the first of a long list off it moves all the others.
  const next = new Map<string, number>();
  const claimed = new Set<KnownCode>();
  const claim = (row: CatalogueRow, index: number): void => {
    if (codes[index] !== null) return;
    const same = identity(row);
    const place = next.get(same) ?? 0;
    const known = waiting.get(same)?.[place];
    if (!known) return;
    next.set(same, place + 1);
    codes[index] = known.code;
    claimed.add(known);
  };
  yield* part("rows", mapInSlices(rows, claim));
  return free.filter((known) => !claimed.has(known));
}

/** A row and a known product that share two texts belong together when neither has another such partner. */
function* claimWithoutDoubt({ rows, codes, free, key }: Claim): Slices<void> {
  const open = rows.flatMap((row, index) => (codes[index] === null ? [{ index, row }] : []));
  const knownOf = new Map<number, Set<KnownCode>>();
  const rowsOf = new Map<KnownCode, Set<number>>();
  yield* eachInSlices(pairs, function* ([left, right]) {
    const part = inParts({ free: 2, open: 2, partners: 1 });
    const identity = (texts: Texts) => pairKey(key(texts[left]), key(texts[right]));
    const candidates = yield* part("free", groupBy(free, identity));
    const rivals = yield* part(
      "open",
      groupBy(open, ({ row }) => identity(row)),
    );
    const meet = ([pair, sharing]: [string, typeof open]): void => {
      const partners = candidates.get(pair);
      if (!partners || pair === "") return;
      // Two on each side already prove doubt, so that huge groups of equal texts stay cheap.
      for (const { index } of sharing) addAll(knownOf, index, partners.slice(0, 2));
      const indexes = sharing.slice(0, 2).map(({ index }) => index);
      for (const known of partners) addAll(rowsOf, known, indexes);
    };
    yield* part("partners", mapInSlices([...rivals], meet));
  });
  for (const [index, partners] of knownOf) {
    const [known, ...others] = partners;
    if (known && others.length === 0 && rowsOf.get(known)?.size === 1) codes[index] = known.code;
  }
}

function addAll<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, items: readonly Item[]): void {
  const set = sets.get(key) ?? new Set<Item>();
  for (const item of items) set.add(item);
  sets.set(key, set);
}

function* groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Slices<Map<string, Item[]>> {
  const groups = new Map<string, Item[]>();
  yield* forEachInSlices(items, (item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

/** Empty, which recognises nothing, when either text is blank. */
function pairKey(left: string, right: string): string {
  return left === "" || right === "" ? "" : JSON.stringify([left, right]);
}

/** Texts come back many times, in several pairs and rows, and their keys are costly. */
function remembered(key: Key): Key {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? key(text);
    known.set(text, found);
    return found;
  };
}

/** Which of the rows that differ are shown, and in which order. Pure. */
import type { CatalogueDifference } from "../../app/catalogue-differences";
import type { PaneText } from "../../strings/vi/pane";
import { foldText } from "../../text/search-key";

export type DifferenceFilter = keyof PaneText["differences"]["filters"];
export type DifferenceOrder = keyof PaneText["differences"]["orders"];

const isOf: Readonly<Record<DifferenceFilter, (row: CatalogueDifference) => boolean>> = {
  all: () => true,
  own: ({ cause, kind }) => cause === "own" && kind === "changed",
  follows: ({ cause }) => cause === "follows",
  added: ({ kind }) => kind === "added",
  removed: ({ kind }) => kind === "removed",
  up: ({ difference }) => difference !== null && difference > 0,
  down: ({ difference }) => difference !== null && difference < 0,
};

const last = Number.POSITIVE_INFINITY;

/** Smaller comes first; the order of the catalogue is the one in which they come. */
const placeIn: Readonly<Record<Exclude<DifferenceOrder, "sheet">, (row: CatalogueDifference) => number>> = {
  // What is new or gone has changed by all that it counts.
  size: ({ difference, old, now }) => -Math.abs(difference ?? now ?? old ?? 0),
  newRank: ({ newRank }) => newRank ?? last,
  oldRank: ({ oldRank }) => oldRank ?? last,
};

export interface ShownDifferencesOptions {
  readonly rows: readonly CatalogueDifference[];
  readonly filter: DifferenceFilter;
  /** Words in any order of letters with or without their marks. */
  readonly search: string;
  readonly order: DifferenceOrder;
}

export function shownDifferences({ rows, filter, search, order }: ShownDifferencesOptions): CatalogueDifference[] {
  const wanted = foldText(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  const shown = rows.filter((row) => isOf[filter](row) && wanted.every((word) => toldBy(row).includes(word)));
  if (order === "sheet") return shown;
  const placeOf = placeIn[order];
  return shown
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((left, right) => left.place - right.place)
    .map(({ row }) => row);
}

/** How many rows each filter would show; those without any are not offered. */
export function filterCounts(rows: readonly CatalogueDifference[]): ReadonlyMap<DifferenceFilter, number> {
  const counts = new Map<DifferenceFilter, number>();
  for (const filter of Object.keys(isOf).filter(isFilter)) counts.set(filter, rows.filter(isOf[filter]).length);
  return counts;
}

export function isFilter(text: string): text is DifferenceFilter {
  return Object.hasOwn(isOf, text);
}

export function isOrder(text: string): text is DifferenceOrder {
  return text === "sheet" || Object.hasOwn(placeIn, text);
}

/** A row that a person can take or take back by itself. */
export function isOwnChoice({ cause, kind }: CatalogueDifference): boolean {
  return cause === "own" && kind === "changed";
}

/** Folding is what costs in a search, and every letter that is typed asks for the same rows again. */
const told = new WeakMap<CatalogueDifference, string>();

function toldBy(row: CatalogueDifference): string {
  const before = told.get(row);
  if (before !== undefined) return before;
  const { code, task, detail, output } = row.product;
  const folded = foldText([code, task, detail, output, ...row.fields.flatMap(({ old, now }) => [old, now])].join(" "));
  told.set(row, folded);
  return folded;
}

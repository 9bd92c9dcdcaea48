/**
 * How many of its row moves a broken-off change has done in a sheet. Nothing in the document counts them — a request may
 * break off between any two actions — so the sheet is compared with what it may hold after each of them. Asked only where
 * it matters: the count that the sheet's height tells comes first, and another is given up as soon as it fits worse.
 */
import { lastRowOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { isBlankRow, mayBe, type ExpectedRow, type ExpectedSheet } from "./expected-rows";
import type { RowMoves } from "./row-moves";

export interface RowMatch {
  /** How many of the new rows' moves are done, counted from the bottom up. */
  readonly inserted: number;
  /** How many of the deletions are done, counted from the bottom up. */
  readonly deleted: number;
  /** Rows as they were before, which are there and hold nothing any more. */
  readonly blank: readonly number[];
}

interface State extends Pick<RowMatch, "inserted" | "deleted"> {
  /** 1-based: above it the sheet is as in `stage`, from it on as in the next one. */
  readonly row: number;
  readonly stage: 0 | 1;
  /** How many rows further down than in the next stage everything from `row` on stands. */
  readonly shift: number;
}

/** The most likely state: somebody else may have typed into the sheet in between. */
export function matchRows(expected: ExpectedSheet, moves: RowMoves, now: SheetSnapshot): RowMatch {
  const { stages, lastColumn } = expected;
  const height = Math.max(...stages.map(({ length }) => length));
  const fits = (row: ExpectedRow | undefined, place: number) => mayBe(row, { now, row: place, lastColumn });
  const unlike = [stages[0], stages[1]].map((rows) => countsUpTo(height, (place) => !fits(rows[place - 1], place)));
  const expectedAt = (state: State, place: number): ExpectedRow | undefined =>
    place < state.row ? stages[state.stage][place - 1] : nextStage(expected, state)[place - 1 - state.shift];

  let best: { readonly state: State; readonly unlike: number } | null = null;
  for (const state of likelyFirst(statesOf(moves, height), { expected, now })) {
    let count = unlike[state.stage]?.[Math.min(state.row - 1, height)] ?? 0;
    for (let place = state.row; place <= height && (best === null || count < best.unlike); place++) {
      if (!fits(expectedAt(state, place), place)) count += 1;
    }
    if (best === null || count < best.unlike) best = { state, unlike: count };
    if (count === 0) break;
  }
  const found = best?.state ?? { inserted: 0, deleted: 0, row: height + 1, stage: 0, shift: 0 };
  const blank: number[] = [];
  for (let place = 1; place <= height; place++) {
    const there = expectedAt(found, place);
    if (there?.isDeleted !== true || there.row === null || there.before.every((entry) => entry === "")) continue;
    if (isBlankRow({ now, row: place, lastColumn })) blank.push(there.row);
  }
  return { inserted: found.inserted, deleted: found.deleted, blank };
}

/** All states in the order in which the change goes through them. */
function statesOf({ insertions, deletions }: RowMoves, height: number): State[] {
  const allNew = insertions.reduce((sum, { count }) => sum + count, 0);
  const allGone = deletions.reduce((sum, { count }) => sum + count, 0);
  const states: State[] = [{ inserted: 0, deleted: 0, row: height + 1, stage: 0, shift: 0 }];
  let left = allNew;
  insertions.forEach(({ row, count }, index) => {
    left -= count;
    states.push({ inserted: index + 1, deleted: 0, row, stage: 0, shift: -left });
  });
  left = allGone;
  deletions.forEach(({ row, count }, index) => {
    left -= count;
    states.push({ inserted: insertions.length, deleted: index + 1, row, stage: 1, shift: left });
  });
  return states;
}

function nextStage({ stages }: ExpectedSheet, { stage }: State): readonly ExpectedRow[] {
  return stage === 0 ? stages[1] : stages[2];
}

interface Compared {
  readonly expected: ExpectedSheet;
  readonly now: SheetSnapshot;
}

/** A sheet is as much longer or shorter as rows came or went. */
function likelyFirst(states: readonly State[], { expected, now }: Compared): State[] {
  const filled = expected.stages.map(lastFilledUpTo);
  const heightOf = (state: State): number => {
    const below = (filled[state.stage + 1]?.at(-1) ?? 0) + state.shift;
    return below >= state.row ? below : (filled[state.stage]?.[state.row - 1] ?? filled[state.stage]?.at(-1) ?? 0);
  };
  const last = lastRowOf(now);
  const isLikely = (state: State): boolean => heightOf(state) === last;
  return [...states.filter(isLikely), ...states.filter((state) => !isLikely(state))];
}

/** `last[n]` is the last of the first n rows that holds something. */
function lastFilledUpTo(rows: readonly ExpectedRow[]): number[] {
  const last = [0];
  rows.forEach(({ before, after }, index) => {
    const isFilled = after.size > 0 || before.some((entry) => entry !== "");
    last.push(isFilled ? index + 1 : (last[index] ?? 0));
  });
  return last;
}

/** `counts[n]` is how many of the first n places the test holds for. */
function countsUpTo(height: number, test: (place: number) => boolean): number[] {
  const counts = [0];
  for (let place = 1; place <= height; place++) counts.push((counts[place - 1] ?? 0) + (test(place) ? 1 : 0));
  return counts;
}

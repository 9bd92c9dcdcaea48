/**
 * A shortlist for the standard unit, with its reasons as data. ST, TN and PL3 ask for regular, frequent work of
 * many people, representative and easy to compare; ST advises group 1. The user decides.
 */
import { inParts, mapInSlices, runAtOnce, type Slices } from "../workbook/slices";
import { sortInSlices } from "../workbook/sort-in-slices";
import type { Conversion } from "./conversion";
import type { ConvertedRow } from "./converted-catalogue";
import { type Frequency, readFrequency } from "../catalogue/frequency";
import { remember } from "../catalogue/remember";
import { isSudden } from "./sudden-work";

export interface StandardCandidate {
  readonly row: ConvertedRow;
  /** Times per year; `null` when the frequency says no count. */
  readonly perYear: number | null;
  /** True for "thường xuyên" without a count. */
  readonly isRegular: boolean;
  readonly people: number | null;
  readonly isGroup1: boolean;
  /** True when the catalogue prints the coefficient 1 beside it: it was the standard unit before. */
  readonly printsOne: boolean;
  /** Points ÷ the median of all points, weighted by frequency: 1 = in the middle. */
  readonly medianRatio: number;
  /** 0–1, for the order only. */
  readonly score: number;
}

const shortlistLength = 5;
/** How much each reason weighs in the order; ours, no source ranks them. */
const weights = { frequency: 0.5, people: 0.25, median: 0.25 };
/** "Thường xuyên" without a count ranks as weekly work. */
const regularPerYear = 52;

type Measured = Pick<Conversion, "rows">;
interface Weighed {
  readonly row: ConvertedRow;
  readonly points: number;
  readonly frequency: Frequency;
}

/** What scores are measured by. */
interface Yardstick {
  /** Of the points on each scale. */
  readonly medians: ReadonlyMap<ConvertedRow["basis"], number>;
  readonly mostOften: number;
  readonly mostPeople: number;
}

/**
 * At most five, best first: what the catalogue itself counts as 1, then group 1 before the others, then by frequency,
 * people and nearness to the median.
 *
 * @example
 * // Of two rows of group 1, both in the middle of all points, one done weekly by 2 people and one monthly by 20:
 * // 0.5 × 1 + 0.25 × ln 3 ÷ ln 21 + 0.25 = 0.84 against 0.5 × ln 13 ÷ ln 53 + 0.25 × 1 + 0.25 = 0.82.
 */
export function proposeStandard(measured: Measured): readonly StandardCandidate[] {
  return runAtOnce(proposeInSlices(measured));
}

export function* proposeInSlices({ rows }: Measured): Slices<readonly StandardCandidate[]> {
  const part = inParts({ weights: 4, median: 2, scores: 1, order: 1 });
  const frequencyOf = remember(readFrequency);
  const measured = yield* part(
    "weights",
    mapInSlices(rows, (row): (Weighed & { readonly isSuitable: boolean }) | null => {
      const { points } = row;
      if (points === null || points <= 0) return null;
      const frequency = frequencyOf(row.row.frequency);
      const isSuitable = (row.basis !== "levels" || row.level === 1) && !isSudden(row.row, frequency);
      return { row, points, frequency, isSuitable };
    }),
  );
  const weighed = measured.filter((one) => one !== null);
  const suitable = weighed.filter(({ isSuitable }) => isSuitable);
  const yardstick = {
    medians: yield* part("median", mediansByScale(weighed)),
    mostOften: largest(suitable, ({ frequency }) => countOf(frequency)),
    mostPeople: largest(suitable, ({ row }) => row.row.people ?? 0),
  };
  const candidates = yield* part(
    "scores",
    mapInSlices(suitable, (one) => candidateOf(one, yardstick)),
  );
  const ordered = yield* part(
    "order",
    sortInSlices(
      candidates,
      (left, right) =>
        Number(right.printsOne) - Number(left.printsOne) ||
        Number(right.isGroup1) - Number(left.isGroup1) ||
        right.score - left.score,
    ),
  );
  return ordered.slice(0, shortlistLength);
}

function candidateOf({ row, points, frequency }: Weighed, most: Yardstick): StandardCandidate {
  const medianRatio = points / (most.medians.get(row.basis) ?? 1);
  const score =
    weights.frequency * share(countOf(frequency), most.mostOften) +
    weights.people * share(row.row.people ?? 0, most.mostPeople) +
    weights.median / (1 + Math.abs(Math.log2(medianRatio)));
  return {
    row,
    perYear: frequency.perYear,
    isRegular: frequency.isRegular,
    people: row.row.people,
    isGroup1: row.group === "N1",
    printsOne: row.row.printedCoefficient === 1,
    medianRatio,
    score,
  };
}

function* mediansByScale(weighed: readonly Weighed[]): Slices<ReadonlyMap<ConvertedRow["basis"], number>> {
  const medians = new Map<ConvertedRow["basis"], number>();
  for (const basis of new Set(weighed.map(({ row }) => row.basis))) {
    medians.set(basis, yield* weightedMedian(weighed.filter(({ row }) => row.basis === basis)));
  }
  return medians;
}

/** Half of all work, counted by how often it is done, has no more points than this. */
function* weightedMedian(weighed: readonly Weighed[]): Slices<number> {
  const sorted = yield* sortInSlices(weighed, (left, right) => left.points - right.points);
  const half = sorted.reduce((sum, { frequency }) => sum + (countOf(frequency) || 1), 0) / 2;
  let passed = 0;
  for (const { points, frequency } of sorted) {
    passed += countOf(frequency) || 1;
    if (passed >= half) return points;
  }
  return 1;
}

function countOf({ perYear, isRegular }: Frequency): number {
  return perYear ?? (isRegular ? regularPerYear : 0);
}

function largest<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, valueOf(item)), 0);
}

/** 0–1 on a logarithmic scale: from 1 to 10 times a year matters as much as from 10 to 100. */
function share(value: number, most: number): number {
  return most > 0 ? Math.log1p(value) / Math.log1p(most) : 0;
}

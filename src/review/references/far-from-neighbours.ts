/**
 * Whether a row's group or time is far from what was approved for rows like it. A hint with its figures, no finding: the
 * neighbours are other offices' work, and a person judges whether it is the same.
 */
import { complexityGroups, type ComplexityGroup } from "../../catalogue/complexity-group";
import { timeBand, type TimeBandNumber } from "../../catalogue/time-band";
import type { NearApproved } from "./reference-catalogue";

export type FarHint = FarOf<"group", ComplexityGroup> | FarOf<"band", TimeBandNumber>;

interface FarOf<Measure, Choice> {
  readonly measure: Measure;
  readonly here: Choice;
  /** What most neighbours have; of several the one in the middle. */
  readonly there: Choice;
  /** How many of the neighbours have it, and how many say anything. */
  readonly count: number;
  readonly of: number;
  /** The least and the greatest of the neighbours. */
  readonly least: Choice;
  readonly greatest: Choice;
}

/** Neighbours below it are shown, and say nothing about a row's measures. */
const leastScore = 0.4;
/** Fewer neighbours are chance, unless one is the very product. */
const leastCount = 3;
const sameProduct = 0.85;
/** N2 beside N4. */
const leastGroups = 2;
/** The middle of one band against that of the other: "35 phút" beside "187 phút". */
const leastRatio = 4;

export interface RowMeasures {
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
}

/**
 * @example
 * // a row of N4 whose five nearest approved rows are N2, N2, N2, N2, N1:
 * [{ measure: "group", here: "N4", there: "N2", count: 4, of: 5, least: "N1", greatest: "N2" }]
 */
export function farFromNeighbours({ group, band }: RowMeasures, near: readonly NearApproved[]): readonly FarHint[] {
  const neighbours = near.filter(({ score }) => score >= leastScore);
  const isSpoken = neighbours.length >= leastCount || neighbours.some(({ score }) => score >= sameProduct);
  if (!isSpoken) return [];
  const groups = farOf(group, neighbours, {
    of: ({ reference }) => reference.group,
    order: (choice) => complexityGroups.indexOf(choice),
    isFar: (here, there) => Math.abs(complexityGroups.indexOf(here) - complexityGroups.indexOf(there)) >= leastGroups,
  });
  const bands = farOf(band, neighbours, {
    of: ({ reference }) => reference.band,
    order: (choice) => choice,
    isFar: (here, there) => ratioOf(middleOf(here), middleOf(there)) >= leastRatio,
  });
  return [
    ...(groups ? [{ measure: "group", ...groups } as const] : []),
    ...(bands ? [{ measure: "band", ...bands } as const] : []),
  ];
}

interface MeasureOf<Choice> {
  readonly of: (near: NearApproved) => Choice | null;
  readonly order: (choice: Choice) => number;
  readonly isFar: (here: Choice, there: Choice) => boolean;
}

function farOf<Choice>(here: Choice | null, near: readonly NearApproved[], { of, order, isFar }: MeasureOf<Choice>) {
  const said = near.flatMap((each) => {
    const choice = of(each);
    return choice === null ? [] : [{ choice, score: each.score }];
  });
  const sorted = said.map(({ choice }) => choice).sort((one, other) => order(one) - order(other));
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (here === null || least === undefined || greatest === undefined) return null;
  if (said.length < leastCount && !said.some(({ score }) => score >= sameProduct)) return null;
  const counts = new Map<Choice, number>();
  for (const choice of sorted) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const middle = sorted[(sorted.length - 1) >> 1] ?? least;
  const there = counts.get(middle) === most ? middle : (sorted.find((choice) => counts.get(choice) === most) ?? middle);
  // Between what neighbours have nothing is far.
  const isOutside = order(here) < order(least) || order(here) > order(greatest);
  if (!isOutside || !isFar(here, there) || !isFar(here, middle)) return null;
  return { here, there, count: counts.get(there) ?? 0, of: said.length, least, greatest };
}

function middleOf(number: TimeBandNumber): number {
  const { fromMinutes, toMinutes } = timeBand(number);
  return toMinutes === Infinity ? fromMinutes : (fromMinutes + toMinutes) / 2;
}

function ratioOf(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}

/**
 * A year's score of one person: quarters, half-years and the year are the mean of the months scored. What was not scored
 * is left out and shown as such; with fewer than six months there is no yearly level.
 */
import type { Settings } from "../profiles/profile";
import { partsOf, type Period } from "../text/period";
import type { Person } from "./assignment";
import { levelOf } from "./level";
import type { Level, MonthlyScore } from "./monthly-score";

/** Why a month does not count for somebody although others have a score of it. */
export const absences = ["leave", "sick", "maternity", "study", "seconded", "movedIn", "movedOut"] as const;
export type Absence = (typeof absences)[number];

/** ND: who worked fewer months of the year gets no yearly level. */
export const leastMonths = 6;
const monthsOfQuarter = 3;

/** `null` where nothing was scored, or the month was left out. */
type Figure = number | null;

export type YearlyReason = "nothingScored" | "fewerThanSixMonths";

export interface YearScore {
  readonly work: { readonly person: Person };
  /** January to December. */
  readonly months: readonly Figure[];
  /** Reason of each month that is left out; `null` for the others. */
  readonly absences: readonly (Absence | null)[];
  /** A quarter that was scored in one piece has its own score. */
  readonly quarters: readonly Figure[];
  /** How many months stand behind each quarter. */
  readonly weights: readonly number[];
  /** True for a quarter that was scored in one piece. */
  readonly isWhole: readonly boolean[];
  readonly halves: readonly Figure[];
  readonly monthsScored: number;
  /** Mean of the months scored; `null` with too few of them. */
  readonly total: Figure;
  readonly level: Level | null;
  readonly rated: boolean;
  /** `null` for rated people. */
  readonly reason: YearlyReason | null;
}

export interface YearScoreOptions {
  readonly person: Person;
  /** Of the person, of months and quarters of the year in any order; of one period the first counts. */
  readonly scores: readonly Pick<MonthlyScore, "period" | "total">[];
  /** Reasons by 0-based month. */
  readonly absences?: ReadonlyMap<number, Absence>;
  readonly settings: Pick<Settings, "levels">;
}

/** Months of 80 and 90 and a quarter of 70 scored in one piece: (80 + 90 + 3 × 70) : 5 = 76. */
export function yearScore({ person, scores, absences: left = new Map(), settings }: YearScoreOptions): YearScore {
  const totalOf = new Map<Period, Figure>();
  for (const { period, total } of scores) if (!totalOf.has(period)) totalOf.set(period, total);
  const byPlace = (kind: "month" | "quarter", count: number): Figure[] => {
    const figures = new Array<Figure>(count).fill(null);
    for (const [period, total] of totalOf) {
      const parts = partsOf(period);
      if (parts.kind === kind) figures[parts.number - 1] = total;
    }
    return figures;
  };
  const months = byPlace("month", 12).map((total, month) => (left.has(month) ? null : total));
  const whole = byPlace("quarter", 4);
  const quarters = whole.map((own, quarter) => own ?? meanOf(monthsIn(months, quarter)));
  const weights = whole.map((own, quarter) =>
    own === null ? scoredOf(monthsIn(months, quarter)).length : monthsOfQuarter,
  );
  const halves = [0, 1].map((half) => weighted(quarters, weights, [2 * half, 2 * half + 1]));
  const monthsScored = weights.reduce((sum, weight) => sum + weight, 0);
  const rated = monthsScored >= leastMonths;
  const total = rated ? weighted(quarters, weights, [0, 1, 2, 3]) : null;
  return {
    work: { person },
    months,
    absences: months.map((_total, month) => left.get(month) ?? null),
    ...{ quarters, weights, halves, monthsScored, total, rated },
    isWhole: whole.map((own) => own !== null),
    level: total === null ? null : levelOf(total, settings.levels),
    reason: rated ? null : monthsScored === 0 ? "nothingScored" : "fewerThanSixMonths",
  };
}

function monthsIn(months: readonly Figure[], quarter: number): readonly Figure[] {
  return months.slice(quarter * monthsOfQuarter, (quarter + 1) * monthsOfQuarter);
}

function scoredOf(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap((figure) => figure ?? []);
}

function meanOf(figures: readonly Figure[]): Figure {
  const scored = scoredOf(figures);
  return scored.length === 0 ? null : scored.reduce((sum, figure) => sum + figure, 0) / scored.length;
}

/** The mean of months, told by their quarters. */
function weighted(quarters: readonly Figure[], weights: readonly number[], places: readonly number[]): Figure {
  const months = places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const points = places.reduce((sum, place) => sum + (quarters[place] ?? 0) * (weights[place] ?? 0), 0);
  return months === 0 ? null : points / months;
}

/**
 * The ratios of quantity, quality and progress (ND Điều 12–17). All three divide by the assigned quantity A.
 */
import type { Settings } from "../profiles/profile";
import type { Ratios, ScoredLine } from "./monthly-score";

export interface LineTotals {
  /** A. */
  readonly assigned: number;
  /** `null` when nothing was assigned: there is no ratio of nothing. */
  readonly ratios: Ratios | null;
}

/** Uncapped ratios; with k·h = 12.5 of A = 10, a is 1.25. */
export function totalLines(lines: readonly ScoredLine[]): LineTotals {
  const assigned = sumOf(lines, "assigned");
  if (assigned <= 0) return { assigned, ratios: null };
  return {
    assigned,
    ratios: {
      a: sumOf(lines, "done") / assigned,
      b: sumOf(lines, "good") / assigned,
      c: sumOf(lines, "onTime") / assigned,
    },
  };
}

/** Each ratio at most 1 where the settings cap ratios; `block` caps only the points of the block. */
export function capRatios({ a, b, c }: Ratios, cap: Settings["cap"]): Ratios {
  return cap === "ratio" ? { a: Math.min(1, a), b: Math.min(1, b), c: Math.min(1, c) } : { a, b, c };
}

/** R, the mean of the ratios: three for staff (leaders' d, đ and e make it six). */
export function meanOf(ratios: readonly number[]): number {
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

function sumOf(lines: readonly ScoredLine[], quantity: "assigned" | "done" | "good" | "onTime"): number {
  return lines.reduce((sum, line) => sum + line[quantity], 0);
}

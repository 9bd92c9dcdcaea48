/** Scores that rest on an assumption ("tạm tính"): they are shown as such wherever they stand, and their level as not final. */
import type { MonthlyScore } from "./monthly-score";

/**
 * General criteria that nobody marked count with full marks; a leader's đ and e that nobody chose count as 100 %; lines and
 * marks that cannot be read count nowhere, so that there is no total.
 */
export const assumptions = ["criteriaMissing", "linesLeftOut", "ratiosAssumed"] as const;
export type Assumption = (typeof assumptions)[number];

/** What a score rests on without knowing it, or lacks; empty for a final one, and for people who are not rated. */
export function assumptionsOf(score: MonthlyScore): readonly Assumption[] {
  const { rated, generalMissing, assumedRatios, unratedReason } = score;
  if (unratedReason === "notEnough") return ["linesLeftOut"];
  if (!rated) return [];
  return [
    ...(generalMissing > 0 ? (["criteriaMissing"] as const) : []),
    ...(assumedRatios.length > 0 ? (["ratiosAssumed"] as const) : []),
  ];
}

export function isProvisional(score: MonthlyScore): boolean {
  return assumptionsOf(score).length > 0;
}

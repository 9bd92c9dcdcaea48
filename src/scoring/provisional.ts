/** Scores that rest on an assumption ("tạm tính"): they are shown as such wherever they stand, and their level as not final. */
import type { MonthlyScore } from "./monthly-score";

/** General criteria that nobody marked count with full marks; lines and marks that cannot be read count nowhere, so that there is no total. */
export const assumptions = ["criteriaMissing", "linesLeftOut"] as const;
export type Assumption = (typeof assumptions)[number];

/** What a score rests on without knowing it, or lacks; empty for a final one, and for people who are not rated. */
export function assumptionsOf({ rated, generalMissing, unratedReason }: MonthlyScore): readonly Assumption[] {
  if (unratedReason === "notEnough") return ["linesLeftOut"];
  return rated && generalMissing > 0 ? ["criteriaMissing"] : [];
}

export function isProvisional(score: MonthlyScore): boolean {
  return assumptionsOf(score).length > 0;
}

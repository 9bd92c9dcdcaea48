/** Scores that rest on an assumption ("tạm tính"): they are shown as such wherever they stand, and their level as not final. */
import type { MonthlyScore } from "./monthly-score";

/** General criteria that nobody marked count with full marks; lines that cannot be read count nowhere; a leader's đ and e that nobody chose count as 100 %. */
export const assumptions = ["criteriaMissing", "linesLeftOut", "ratiosAssumed"] as const;
export type Assumption = (typeof assumptions)[number];

/** What a score rests on without knowing it; empty for a final one, and for people without a score. */
export function assumptionsOf({ rated, generalMissing, assumedRatios, work }: MonthlyScore): readonly Assumption[] {
  if (!rated) return [];
  return [
    ...(generalMissing > 0 ? (["criteriaMissing"] as const) : []),
    ...((work.leftOut ?? 0) > 0 ? (["linesLeftOut"] as const) : []),
    ...(assumedRatios.length > 0 ? (["ratiosAssumed"] as const) : []),
  ];
}

export function isProvisional(score: MonthlyScore): boolean {
  return assumptionsOf(score).length > 0;
}

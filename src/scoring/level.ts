/** Levels of completion (ND Điều 20): 90 excellent, 70 good, 50 complete, below that incomplete. */
import { roundAsExcel } from "../conversion/round-as-excel";
import type { Settings } from "../profiles/profile";
import { levels, type Level } from "./monthly-score";

/**
 * Decimals at which a total is held against a threshold. The total stays unrounded; this only takes away
 * binary noise, so that 89.99999999999999 for an exact 90 is excellent, here and in the sheet's formula.
 */
export const levelDigits = 9;

export function levelOf(total: number, thresholds: Settings["levels"]): Level {
  const seen = roundAsExcel(total, levelDigits);
  if (seen >= thresholds.excellent) return "excellent";
  if (seen >= thresholds.good) return "good";
  return seen >= thresholds.complete ? "complete" : "incomplete";
}

/** The lower of two levels: "good" of excellent and good. */
export function lowerLevel(one: Level, other: Level): Level {
  return levels.indexOf(one) > levels.indexOf(other) ? one : other;
}

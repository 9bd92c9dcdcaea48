/**
 * G, the points for general criteria (Mẫu số 01, at most 30): for each criterion the authority's mark, else
 * the person's own, else full marks.
 */
import type { GeneralCriterion } from "../profiles/profile";
import type { CriterionMark } from "./assignment";

export interface GeneralScore {
  /** G, 0–30. */
  readonly points: number;
  /** True when nobody gave any mark. */
  readonly assumed: boolean;
  /** How many criteria nobody marked: full marks are assumed for them. */
  readonly missing: number;
}

export function scoreGeneral(criteria: readonly GeneralCriterion[], marks: readonly CriterionMark[]): GeneralScore {
  const given = new Map(marks.map((mark) => [mark.criterion, mark.authority ?? mark.self]));
  const scored = criteria.filter(({ isHeading }) => !isHeading);
  const points = scored.reduce((sum, { number, max }) => sum + within(given.get(number) ?? max, max), 0);
  const missing = scored.filter(({ number }) => (given.get(number) ?? null) === null).length;
  return { points, assumed: missing === scored.length, missing };
}

/** Marks out of range are refused where they are entered; here they must not push G out of its bounds. */
function within(mark: number, max: number): number {
  return Math.min(Math.max(mark, 0), max);
}

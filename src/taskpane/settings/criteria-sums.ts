/** Sums of the general criteria: of all that are scored, and of those under each heading (Mẫu số 01). */
import type { GeneralCriterion } from "../../profiles/profile";

/** Points, without those of the headings: 30 in Mẫu số 01. */
export function sumOfCriteria(criteria: readonly GeneralCriterion[]): number {
  return criteria.reduce((sum, { isHeading, max }) => (isHeading ? sum : sum + max), 0);
}

/** A heading carries the sum of the criteria up to the next one. */
export function withHeadingSums(criteria: readonly GeneralCriterion[]): GeneralCriterion[] {
  return criteria.map((criterion, index) => {
    if (!criterion.isHeading) return criterion;
    const next = criteria.findIndex(({ isHeading }, place) => isHeading && place > index);
    const own = criteria.slice(index + 1, next < 0 ? criteria.length : next);
    return { ...criterion, max: own.length > 0 ? sumOfCriteria(own) : criterion.max };
  });
}

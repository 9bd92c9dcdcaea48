/** When a score rests on an assumption, as live formulas; `scoring/provisional.ts` says the same of what the software reads. */
import type { GeneralCriterion } from "../../profiles/profile";

export interface CriteriaCells {
  /** Ranges of the same size, or names of such. */
  readonly self: string;
  readonly authority: string;
  readonly criteria: readonly GeneralCriterion[];
}

/** True while some criterion has neither the person's mark nor the authority's, so that full marks are assumed. */
export function lacksMarks({ self, authority, criteria }: CriteriaCells): string {
  const count = criteria.filter(({ isHeading }) => !isHeading).length;
  const both = `COUNTIFS(${self},">=0",${authority},">=0")`;
  return `COUNT(${self})+COUNT(${authority})-${both}<${count}`;
}

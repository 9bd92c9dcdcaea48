/** When a score rests on an assumption, as live formulas; `scoring/provisional.ts` says the same of what the software reads. */
import type { GeneralCriterion } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { choiceFormula, leaderFormulaChoices } from "../form/choices";
import { settingCells } from "../names";

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

/** True while the cells of column (7) hold a line that could not be counted. */
export function leavesLinesOut(units: string): string {
  return `COUNTIF(${units},"${forms.score.lines.notCounted}")>0`;
}

export function restsOnAssumption({ units, ...cells }: CriteriaCells & { readonly units: string }): string {
  return `OR(${lacksMarks(cells)},${leavesLinesOut(units)})`;
}

/** True while nobody chose a leader's đ or e, which the decree's formula then takes for 100 %. `own` = the cells `TyLe`. */
export function lacksChoices(own: string): string {
  const isBlank = (place: number) => `TRIM(INDEX(${own},${place}))=""`;
  const isDecree = `${settingCells.leaderFormula}=${choiceFormula(leaderFormulaChoices, "decree")}`;
  return `AND(${isDecree},OR(${isBlank(2)},${isBlank(3)}))`;
}

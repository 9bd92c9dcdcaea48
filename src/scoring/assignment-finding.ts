/** Findings of the scoring rules (E601–W608): facts for `strings/` to put into words. */
import type { AssignmentRuleCode, Finding, FindingParams, Severity } from "../findings/finding";
import type { CellRef } from "../workbook/address";

/** The rules with their severity; what each looks at is in `finding.ts`. */
export const assignmentRules: Readonly<Record<AssignmentRuleCode, Severity>> = {
  E601: "error",
  E602: "error",
  E603: "error",
  W604: "warning",
  W605: "warning",
  W606: "warning",
  W607: "warning",
  W608: "hint",
};

export interface AssignmentRemark {
  readonly code: AssignmentRuleCode;
  readonly at: CellRef;
  readonly params?: FindingParams;
  readonly related?: readonly CellRef[];
}

export function assignmentFinding({ code, at, params = {}, related = [] }: AssignmentRemark): Finding {
  return { code, severity: assignmentRules[code], at, params, fix: null, related, score: null };
}

/** W607: columns whose headings nothing reads, said once a table; a misspelt heading must not become a silent zero. */
export function remarkOnHeadings(headings: readonly string[], at: CellRef): readonly Finding[] {
  if (headings.length === 0) return [];
  const columns = headings.map((heading) => `“${heading}”`).join(", ");
  return [assignmentFinding({ code: "W607", at, params: { reason: "ignored", columns } })];
}

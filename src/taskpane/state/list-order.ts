/** The order in which the review lists findings: the gravest first, rule by rule, then as the workbook reads. Pure. */
import { severities } from "../../findings/severities";
import type { Finding } from "../../rulebook/rulebook";

type Told = Pick<Finding, "severity" | "code">;

export function compareInList(left: Told, right: Told): number {
  const bySeverity = severities.indexOf(left.severity) - severities.indexOf(right.severity);
  return bySeverity || (left.code < right.code ? -1 : left.code > right.code ? 1 : 0);
}

/** `findings` in reading order, which those of one rule keep. */
export function inListOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareInList);
}

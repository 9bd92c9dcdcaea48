import type { Severity } from "../findings/finding";
import type { Finding } from "../rulebook/rulebook";
import type { AssessmentSummary } from "./assessment";

/** Counts of findings, and whether the catalogue may be submitted. `rows` is the number of products. */
export function summarise(rows: number, findings: readonly Finding[]): AssessmentSummary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  return { rows, errors, warnings: count("warning"), hints: count("hint"), ready: rows > 0 && errors === 0 };
}

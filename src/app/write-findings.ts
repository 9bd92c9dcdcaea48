/**
 * `Kết quả rà soát`: the findings as a sheet of their own, for handing on or printing.
 */
import type { Finding } from "../rulebook/rulebook";
import type { Confirmation } from "../sheets/findings/confirmation";
import { findingsSheet, type FindingWords } from "../sheets/findings/findings-sheet";
import { resolveSheetNames } from "../sheets/our-sheets";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { Assessment } from "./assessment";
import { officeOf } from "./office-of";

export interface WriteFindingsRequest {
  readonly assessment: Assessment;
  /** A finding in the language of the caller. */
  readonly wordsOf: (finding: Finding) => FindingWords;
  /** Of the team lead, for the catalogue as it is. */
  readonly confirmation?: Confirmation | null;
}

/** Throws what the host throws; nothing is written then. */
export function writeFindings(
  host: WorkbookHost,
  { assessment, wordsOf, confirmation = null }: WriteFindingsRequest,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const { workbook, findings, silent, summary } = assessment;
  const names = resolveSheetNames(workbook, ["findings"]);
  const plan = findingsSheet({
    findings,
    silent,
    wordsOf,
    productCount: summary.rows,
    names,
    workbook,
    details: officeOf(assessment),
    confirmation,
  });
  return host.apply({ ...noChange, sheets: [plan] }, work);
}

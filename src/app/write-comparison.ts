/** `Đối chiếu hệ số`: what differs from what was written, as a sheet for the appraisal. */
import { comparisonSheet, type ComparedSetting } from "../sheets/comparison/comparison-sheet";
import { resolveSheetNames } from "../sheets/our-sheets";
import { noChange, type AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { Assessment } from "./assessment";
import type { CatalogueDifference } from "./catalogue-differences";

export interface WriteComparisonRequest {
  readonly assessment: Pick<Assessment, "workbook">;
  readonly rows: readonly CatalogueDifference[];
  /** Settings that are tried, in words. */
  readonly settings: readonly ComparedSetting[];
}

/** Throws what the host throws; nothing is written then. */
export function writeComparison(
  host: WorkbookHost,
  { assessment: { workbook }, rows, settings }: WriteComparisonRequest,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const names = resolveSheetNames(workbook, ["comparison"]);
  return host.apply({ ...noChange, sheets: [comparisonSheet({ rows, settings, names, workbook })] }, work);
}

/**
 * Scoring a month: one score sheet a person and the office's summary.
 */
import type { AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import { broughtEarlier } from "./import-record";
import { phaseOf } from "./phase";
import { planScores, type ScorePlan } from "./plan-scores";
import type { ScoreOptions, ScoreReport } from "./score-report";

export interface ScoreResult {
  readonly report: ScoreReport;
  /** `null` when findings of severity error kept everything from being written. */
  readonly applied: AppliedChange | null;
}

/**
 * What was brought is to be remembered by the caller once it is written (`rememberBrought`).
 *
 * @throws UserError `noConvertedCatalogue`, `noAssignments`, `settingsUnreadable`, and what the host throws.
 */
export async function scoreMonthly(
  host: WorkbookHost,
  options: ScoreOptions & {
    /** Write although a line could not be read; it is left out of the score and named in the findings. */
    readonly force?: boolean;
  },
  work: WorkOptions = {},
): Promise<ScoreResult> {
  const workbook = await host.read(phaseOf(work, { from: 0, to: 0.15, isCounted: false }));
  const planning = phaseOf(work, { from: 0.15, to: 0.45, isCounted: false });
  const { decisions = { ours: await broughtEarlier(host), taken: {} } } = options;
  const plan = await planScores(workbook, { ...options, decisions }, planning);
  const applied = await writeScores(
    host,
    { plan, force: options.force ?? false },
    phaseOf(work, { from: 0.45, to: 1 }),
  );
  return { report: plan.report, applied };
}

export interface WriteScoresRequest {
  /** What is written; a host that finds that its sheets were changed since throws `sourceChanged`. */
  readonly plan: ScorePlan;
  readonly force: boolean;
}

/** `null` when findings of severity error kept everything from being written. Throws what the host throws. */
export async function writeScores(
  host: WorkbookHost,
  { plan: { report, change }, force }: WriteScoresRequest,
  work: WorkOptions = {},
): Promise<AppliedChange | null> {
  const hasErrors = report.findings.some(({ severity }) => severity === "error");
  return hasErrors && !force ? null : host.apply(change, work);
}

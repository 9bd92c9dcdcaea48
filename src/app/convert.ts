/**
 * Converting: coefficients against the standard unit, written as `Danh mục quy đổi` and `Cấu hình KPI`.
 */
import type { AppliedChange } from "../workbook/workbook-change";
import type { WorkOptions, WorkbookHost } from "../workbook/workbook-host";
import type { Slices } from "../workbook/slices";
import { withCells } from "../workbook/with-cells";
import { assess, assessInSlices } from "./assess";
import type { AssessOptions, Assessment } from "./assessment";
import type { CatalogueDifference } from "./catalogue-differences";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";
import { planConversionInSlices } from "./plan-conversion";
import { takeBack } from "./take-back";

export interface ConvertResult {
  readonly assessment: Assessment;
  /** `null` when findings of severity error kept everything from being written. */
  readonly applied: AppliedChange | null;
}

export interface ConvertOptions extends AssessOptions {
  /** Write although there are findings of severity error; rows that cannot be computed stay blank. */
  readonly force?: boolean;
}

/** Reads, assesses and writes. Throws what `assess` and the host throw; nothing is written then. */
export async function convertCatalogue(
  host: WorkbookHost,
  { force = false, ...options }: ConvertOptions = {},
  work: WorkOptions = {},
): Promise<ConvertResult> {
  const workbook = await host.read(phaseOf(work, { from: 0, to: 0.15, isCounted: false }));
  const assessment = await assess(workbook, options, phaseOf(work, { from: 0.15, to: 0.45, isCounted: false }));
  const applied = await writeConversion(host, { assessment, force }, phaseOf(work, { from: 0.45, to: 1 }));
  return { assessment, applied };
}

export interface WriteConversionRequest {
  /** What is written; a host that finds that its sheets were changed since throws `sourceChanged`. */
  readonly assessment: Assessment;
  readonly force: boolean;
  /** Rows whose sheet keeps what it says although their sources say something else; none when absent. */
  readonly held?: readonly CatalogueDifference[];
}

/** `null` when findings of severity error kept everything from being written. Throws what the host throws. */
export async function writeConversion(
  host: WorkbookHost,
  { assessment, force, held = [] }: WriteConversionRequest,
  work: WorkOptions = {},
): Promise<AppliedChange | null> {
  if (assessment.summary.errors > 0 && !force) return null;
  const pacer = createPacer(phaseOf(work, { from: 0, to: 0.1 }));
  const wanted = held.length === 0 ? assessment : await pacer.run(withoutEdits(assessment, held));
  const change = await pacer.run(planConversionInSlices(wanted, assessment));
  return host.apply(change, phaseOf(work, { from: 0.1, to: 1 }));
}

/** The same workbook judged as if the edits of some rows had not been made. */
function withoutEdits(assessment: Assessment, held: readonly CatalogueDifference[]): Slices<Assessment> {
  const { edits } = takeBack({ assessment, rows: held });
  const { reading, tried } = assessment.basis;
  return assessInSlices(withCells(assessment.workbook, edits), { reading, tried, earlier: assessment });
}

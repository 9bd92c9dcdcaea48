/**
 * What one line counts for (ND Điều 12–17, ST chương VI): which kinds are assigned, which are results, and
 * what delays and failed assessments take off.
 */
import type { Settings } from "../profiles/profile";
import type { AssignmentKind, AssignmentLine } from "./assignment";
import { rawDelays } from "./delays";
import type { LineResults, ScoredLine } from "./monthly-score";

/** Whether a kind of line stands in the assigned quantity A, and in the three numerators. */
export const countsOfKind: Readonly<Record<AssignmentKind, { readonly assigned: boolean; readonly result: boolean }>> =
  {
    planned: { assigned: true, result: true },
    returned: { assigned: true, result: false },
    takenOver: { assigned: false, result: true },
    sudden: { assigned: false, result: true },
  };

export function scoreLine(line: AssignmentLine, settings: Settings): ScoredLine {
  const counts = countsOfKind[line.kind];
  const coefficient = line.coefficient * line.share;
  const raw = rawDelays(line, settings);
  const faults = {
    delays: line.delaysObjective ? 0 : raw,
    failed: line.failedObjective ? 0 : line.failed,
  };
  const done = counts.result ? line.done : 0;
  const results = resultsOf({ coefficient, done, ...faults }, settings);
  const most = settings.cap === "eachLine" ? limitOf(line) : Infinity;
  return {
    line,
    coefficient,
    delays: faults.delays,
    rawDelays: raw,
    assigned: counts.assigned ? coefficient * line.assigned : 0,
    ...results,
    counted: done > most ? resultsOf({ coefficient, done: most, ...faults }, settings) : results,
  };
}

/**
 * h of a line is at most its g where no task makes up for another one (practice: KTC). Sudden or taken-over work without
 * a quantity counts as it was done: it stands in no A.
 */
function limitOf({ kind, assigned }: AssignmentLine): number {
  return countsOfKind[kind].assigned || assigned > 0 ? assigned : Infinity;
}

interface Work {
  /** Of the product, times the share. */
  readonly coefficient: number;
  /** h. */
  readonly done: number;
  readonly delays: number;
  readonly failed: number;
}

/**
 * Of 10 products done with one failed: by `line` the failure takes 25 % of all ten, 7.5 are left; by `product` a quarter
 * of one, 9.75 are left.
 */
function resultsOf({ coefficient, done, delays, failed }: Work, settings: Settings): LineResults {
  const less = (penalty: number, count: number) =>
    settings.deduction === "line"
      ? coefficient * done * Math.max(0, 1 - penalty * count)
      : coefficient * Math.max(0, done - penalty * count);
  return {
    done: coefficient * done,
    onTime: less(settings.delayPenalty, delays),
    good: less(settings.failurePenalty, failed),
  };
}

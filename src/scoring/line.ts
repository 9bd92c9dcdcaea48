/**
 * What one line counts for (ND Điều 12–17, ST chương VI): which kinds are assigned, which are results, and
 * what delays and failed assessments take off.
 */
import type { Settings } from "../profiles/profile";
import type { AssignmentKind, AssignmentLine } from "./assignment";
import { rawDelays } from "./delays";
import type { ScoredLine } from "./monthly-score";

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
  const done = counts.result ? coefficient * line.done : 0;
  const raw = rawDelays(line, settings.delayUnit);
  const delays = line.delaysObjective ? 0 : raw;
  const failed = line.failedObjective ? 0 : line.failed;
  return {
    line,
    coefficient,
    delays,
    rawDelays: raw,
    assigned: counts.assigned ? coefficient * line.assigned : 0,
    done,
    onTime: done * Math.max(0, 1 - settings.delayPenalty * delays),
    good: done * Math.max(0, 1 - settings.failurePenalty * failed),
  };
}

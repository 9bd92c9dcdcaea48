/**
 * Keeps long core work from freezing the page: between slices it lets the event loop run, reports
 * progress and honours a cancel. Excel restarts an add-in that is unresponsive for five seconds.
 */
import { runWithPauses, startSliceClock } from "../workbook/slice-clock";
import type { Slices } from "../workbook/slices";
import type { Progress, ProgressUnit, WorkOptions } from "../workbook/workbook-host";

/** What people are told: so many of these in the whole work, be they gone over once or five times. */
export interface Counted {
  readonly total: number;
  readonly unit: ProgressUnit;
}

export interface Pacer {
  /**
   * Runs work to its end, with a pause and a report of progress wherever it has lasted long enough, and a report at
   * the end; half of the work done is half of what is counted. Throws the signal's reason when the work was cancelled.
   */
  readonly run: <Result>(slices: Slices<Result>, counted?: Counted) => Promise<Result>;
}

export function createPacer({ signal, onProgress }: WorkOptions = {}): Pacer {
  const clock = startSliceClock();
  return {
    async run(slices, counted) {
      const onShare = (overall: number): void => onProgress?.({ ...countOf(overall, counted), overall });
      const result = await runWithPauses(slices, { clock, signal, onShare });
      onShare(1);
      return result;
    },
  };
}

/** Without a unit the count is one of stages, which says nothing to people. */
function countOf(share: number, counted: Counted | undefined): Omit<Progress, "overall"> {
  if (!counted) return { done: share, total: 1 };
  return { done: Math.round(counted.total * share), ...counted };
}

/**
 * Keeps long core work from freezing the page: between slices it lets the event loop run, reports
 * progress and honours a cancel. Excel restarts an add-in that is unresponsive for five seconds.
 */
import { runWithPauses, startSliceClock } from "../workbook/slice-clock";
import type { Slices } from "../workbook/slices";
import type { Progress, WorkOptions } from "../workbook/workbook-host";

export interface Pacer {
  /** Call between slices. Throws the signal's reason when the work was cancelled. */
  readonly step: (progress: Progress) => Promise<void>;
  /**
   * Runs work to its end, with a pause wherever it has lasted long enough; `onItems` hears before each pause how many
   * items were passed since the last one. Throws as `step` does.
   */
  readonly run: <Result>(slices: Slices<Result>, onItems?: (items: number) => void) => Promise<Result>;
}

export function createPacer({ signal, onProgress }: WorkOptions = {}): Pacer {
  const clock = startSliceClock();
  return {
    async step(progress) {
      signal?.throwIfAborted();
      onProgress?.(progress);
      if (!clock.isDue()) return;
      await clock.pause();
      signal?.throwIfAborted();
    },
    run: (slices, onItems) => runWithPauses(slices, { clock, signal, onItems }),
  };
}

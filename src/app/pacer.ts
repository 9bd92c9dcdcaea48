/**
 * Keeps long core work from freezing the page: between slices it lets the event loop run, reports
 * progress and honours a cancel. Excel restarts an add-in that is unresponsive for five seconds.
 */
import type { WorkOptions } from "../workbook/workbook-host";

/** Longest stretch of work without a pause, in milliseconds. */
const sliceMilliseconds = 50;

export interface Pacer {
  /** Call between slices. Throws the signal's reason when the work was cancelled. */
  readonly step: (done: number, total: number) => Promise<void>;
}

export function createPacer({ signal, onProgress }: WorkOptions = {}): Pacer {
  let sliceStart = performance.now();
  return {
    async step(done, total) {
      signal?.throwIfAborted();
      onProgress?.({ done, total });
      if (performance.now() - sliceStart < sliceMilliseconds) return;
      // A timer, not a microtask: the page can paint and hear the cancel button.
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      sliceStart = performance.now();
    },
  };
}

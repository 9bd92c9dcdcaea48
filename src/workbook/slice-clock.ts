/** When long work must let the page paint and hear a cancel. For whoever runs the work; the work itself keeps no time. */
import type { Slices } from "./slices";

/** Longest stretch of work without a pause, in milliseconds. */
const sliceMilliseconds = 30;

export interface SliceClock {
  /** True once work has lasted long enough since the start or the latest pause. */
  readonly isDue: () => boolean;
  readonly pause: () => Promise<void>;
}

export function startSliceClock(): SliceClock {
  let start = performance.now();
  return {
    isDue: () => performance.now() - start >= sliceMilliseconds,
    async pause() {
      // A timer, not a microtask: only then can the page paint.
      await new Promise((resolve) => setTimeout(resolve, 0));
      start = performance.now();
    },
  };
}

export interface PausingOptions {
  readonly clock: SliceClock;
  readonly signal?: AbortSignal | undefined;
  /** Called after each slice but the last, with how many there were. */
  readonly onSlice?: (slices: number) => void;
}

/** Runs work to its end, with a pause wherever it is due; throws the signal's reason when the work was cancelled. */
export async function runWithPauses<Result>(slices: Slices<Result>, options: PausingOptions): Promise<Result> {
  const { clock, signal, onSlice } = options;
  signal?.throwIfAborted();
  for (let count = 1; ; count++) {
    const { done, value } = slices.next();
    if (done) return value;
    onSlice?.(count);
    if (!clock.isDue()) continue;
    await clock.pause();
    signal?.throwIfAborted();
  }
}

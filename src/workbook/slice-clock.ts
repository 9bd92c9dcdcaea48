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
  /** Hears before each pause how much of the work is done, 0–1. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/** Runs work to its end, with a pause wherever it is due; throws the signal's reason when the work was cancelled. */
export async function runWithPauses<Result>(slices: Slices<Result>, options: PausingOptions): Promise<Result> {
  const { clock, signal, onShare } = options;
  signal?.throwIfAborted();
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    if (!clock.isDue()) continue;
    onShare?.(value);
    await clock.pause();
    signal?.throwIfAborted();
  }
}

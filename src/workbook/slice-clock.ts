/** When long work must let the page paint and hear a cancel. For whoever runs the work; the work itself keeps no time. */

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

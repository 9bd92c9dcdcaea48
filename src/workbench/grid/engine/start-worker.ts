/**
 * The worker that calculates. A page that was opened from a folder may not start one; the engine then calculates on the
 * page itself.
 */
export function startWorker(): Worker | null {
  try {
    // Its name begins like the page's, so that what keeps the page for offline answers for it too (webpack.config.js).
    return new Worker(
      /* webpackChunkName: "workbench-calculation" */ new URL("./calculation-worker.ts", import.meta.url),
    );
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

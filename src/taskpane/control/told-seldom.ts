/** Progress as often as people can follow it: work stops every 30 ms, and each telling draws the pane anew. */
import type { Progress } from "../../workbook/workbook-host";

/** Milliseconds. */
const apart = 120;

/** Passes on the first, then one in a while, and whatever is the end of a count. */
export function toldSeldom(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (progress.done < progress.total && now - last < apart) return;
    last = now;
    tell(progress);
  };
}

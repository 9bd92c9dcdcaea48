/** Progress of work that has parts: the bar of the whole only rises, whatever each part counts. */
import type { WorkOptions } from "../workbook/workbook-host";

export interface PhaseOptions {
  /** Where the part begins and ends in the whole, 0–1. */
  readonly from: number;
  readonly to: number;
  /** False where the count of a part would be taken for that of the whole, as rows read before a write. */
  readonly isCounted?: boolean;
}

/** The options for one part of `work`; parts may have parts of their own. */
export function phaseOf(work: WorkOptions, { from, to, isCounted = true }: PhaseOptions): WorkOptions {
  const { onProgress, ...others } = work;
  return {
    ...others,
    ...(onProgress
      ? {
          onProgress: ({ unit, ...progress }) => {
            const share = progress.overall ?? (progress.total > 0 ? progress.done / progress.total : 0);
            const overall = from + (to - from) * share;
            onProgress({ ...progress, overall, ...(unit && isCounted ? { unit } : {}) });
          },
        }
      : {}),
  };
}

/** Progress of work that has parts: the bar of the whole only rises, whatever each part counts. */
import type { ProgressUnit, WorkOptions } from "../workbook/workbook-host";

export interface PhaseOptions {
  /** Where the part begins and ends in the whole, 0–1. */
  readonly from: number;
  readonly to: number;
  /** False where the count of a part would be taken for that of the whole, as rows read before a write. */
  readonly isCounted?: boolean;
}

/** The options for one part of `work`; parts may have parts of their own. */
export function phaseOf(work: WorkOptions, { from, to, isCounted = true }: PhaseOptions): WorkOptions {
  const { onProgress, signal } = work;
  return {
    ...(signal ? { signal } : {}),
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

export interface StageOptions {
  readonly from: number;
  readonly to: number;
  /** How many items the stage goes over, repeated passes included; an estimate will do. */
  readonly items: number;
  /** What people are told: so many of these in the whole work. */
  readonly total: number;
  readonly unit: ProgressUnit;
}

/**
 * Work that goes over the same rows several times counts them once: half of the work done is half of the rows.
 * Returns what to call with the items passed since the last call.
 */
export function countStage({ onProgress }: WorkOptions, { from, to, items, total, unit }: StageOptions) {
  let passed = 0;
  return (more: number): void => {
    passed += more;
    const overall = from + (to - from) * Math.min(1, items > 0 ? passed / items : 1);
    onProgress?.({ done: Math.round(total * overall), total, unit, overall });
  };
}

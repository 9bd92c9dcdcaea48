/** A line of an earlier merge's `Trùng lặp`: which row it was, and what a person decided of it. */
import type { Decision } from "./decision";
import type { Fate } from "./merged-catalogue";

export interface EarlierLine {
  /** Number of its cluster; `null` for a decision that had been left over then already. */
  readonly cluster: number | null;
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  /** Likeness to the wording of its cluster, 0–1. */
  readonly score: number;
  /** What had become of it; `null` where nobody knows. */
  readonly fate: Fate | null;
  readonly decision: Decision;
  /** What stands in the cell of the decision and is none; `null` where that can be read. */
  readonly unread: string | null;
}

/** Several catalogues as one, with the fate of every row. Made by `merge-rows.ts`. */
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import type { TimeBandNumber } from "../../catalogue/time-band";
import type { Decision } from "./decision";
import type { SourceRow } from "./source-row";

/** LCP 2.3: A leaders' work, B.I professional work of several units, B.II each unit's own. */
export const mergedParts = ["A", "B.I", "B.II"] as const;
export type MergedPart = (typeof mergedParts)[number];

export type SharedMeasure = "group" | "band" | "points";

export interface MergedProduct {
  readonly part: MergedPart;
  /** Place of the row that stands for all of them. */
  readonly kept: number;
  /** Places of all rows that it stands for, itself included; rising. */
  readonly members: readonly number[];
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  /** What most members say. */
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  readonly points: number | null;
  /** Measures of which two values are said equally often. */
  readonly ties: readonly SharedMeasure[];
  /** The least likeness of a member to the wording of most. */
  readonly score: number;
  readonly isExact: boolean;
}

export type Fate = "kept" | "merged" | "split" | "rejected";

export interface ClusterMember {
  /** Place among the rows. */
  readonly place: number;
  readonly score: number;
  readonly fate: Fate;
  readonly decision: Decision;
}

/** Rows that look like one product, whatever was decided of them. */
export interface MergedCluster {
  /** Two or more, in the order of the rows. */
  readonly members: readonly ClusterMember[];
  readonly isExact: boolean;
  readonly inconsistencies: readonly Inconsistency[];
  readonly ties: readonly SharedMeasure[];
}

/** One product that units measure differently. */
export interface Inconsistency {
  readonly field: SharedMeasure;
  readonly values: readonly { readonly place: number; readonly value: string | number }[];
}

export interface MergeAccount {
  readonly source: number;
  readonly kept: number;
  readonly merged: number;
  readonly rejected: number;
}

export interface MergedCatalogue {
  readonly rows: readonly SourceRow[];
  /** By part, and inside of it in the order of their rows. */
  readonly products: readonly MergedProduct[];
  readonly clusters: readonly MergedCluster[];
  /** source = kept + merged + rejected. */
  readonly account: MergeAccount;
}

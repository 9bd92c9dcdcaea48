/** What a scale answers for one row: its points, or what the row lacks for them. */
import type { PointFrame } from "../../catalogue/catalogue-row";

export type MissingPart = "group" | "band" | "points" | "level";

export interface Measure {
  /** Unrounded; `null` when something is missing. */
  readonly points: number | null;
  readonly missing: MissingPart | null;
  /** Level that the points come from (scale levels). */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** Frame that the points must keep to (scale frames). */
  readonly frame: PointFrame | null;
}

export function measured({ points = null, missing = null, level = null, frame = null }: Partial<Measure>): Measure {
  return { points, missing, level, frame };
}

/**
 * What counts as 1 on each scale, where tables of one workbook have different ones. There is one standard unit (ST, TN,
 * PL3); points of a matrix and points of frames are no multiples of one another, so each scale is divided by what that unit
 * has on this very scale: by what the settings say, else by the one product that its own tables mark, else by the unit's own
 * group, time, level or printed points. Where nothing tells it, rows of the scale get no coefficient (E515).
 */
import type { Scale, Settings } from "../profiles/profile";
import { measureOn } from "./scales/measure-row";
import type { CandidateRow, StandardUse } from "./use-standard";

/** Scales whose coefficients are a ratio of points. */
export type PointScale = Exclude<Scale, "given">;
export const pointScales: readonly PointScale[] = ["matrix", "frames", "levels"];

export interface StandardOnScale {
  /** Above 0. */
  readonly points: number;
  /** The unit itself, the settings' own figure, or the product that the scale's own tables mark. */
  readonly origin: "standard" | "setting" | "mark";
  /** Code of that product. */
  readonly code: string;
}

export type StandardPoints = Readonly<Partial<Record<PointScale, StandardOnScale>>>;

export interface StandardPointsOptions {
  readonly use: StandardUse;
  readonly rows: readonly CandidateRow[];
  /** Each scale that a table has. */
  readonly scales: readonly Scale[];
  readonly settings: Settings;
}

/** For a standard N1 of 25–45 minutes that prints 5 points, in a workbook of both scales: matrix 35, frames 5. */
export function standardPoints({ use, rows, scales, settings }: StandardPointsOptions): StandardPoints {
  if (use.kind !== "used") return {};
  const known: Partial<Record<PointScale, StandardOnScale>> = {};
  for (const scale of scales) {
    if (scale === "given") continue;
    const found = pointsOn(scale, { use, rows, settings });
    if (found) known[scale] = found;
  }
  return known;
}

type UsedStandard = Extract<StandardUse, { kind: "used" }>;

function pointsOn(
  scale: PointScale,
  { use, rows, settings }: { readonly use: UsedStandard } & Pick<StandardPointsOptions, "rows" | "settings">,
): StandardOnScale | null {
  const { row, points } = use;
  if (row.basis === scale) return { points, origin: "standard", code: row.code };
  const said = settings.standardPoints[scale];
  if (said !== null) return { points: said, origin: "setting", code: row.code };
  const [marked, ...others] = rows.filter((each) => each.basis === scale && each.row.isMarkedStandard);
  if (marked && others.length === 0 && isFit(scale, marked)) {
    return { points: marked.points ?? 0, origin: "mark", code: marked.code };
  }
  const measured = measureOn(scale, row.row, settings, row.typed);
  return isFit(scale, measured) ? { points: measured.points ?? 0, origin: "standard", code: row.code } : null;
}

/** Points above 0, and on the scale of PL3 the level that counts 100. */
function isFit(scale: PointScale, { points, level }: Pick<CandidateRow, "points" | "level">): boolean {
  return points !== null && points > 0 && (scale !== "levels" || level === 1);
}

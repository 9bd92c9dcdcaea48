/**
 * Scale `frames`: experts enter the points, within the frame of the row's group (ST). A frame printed in the
 * row itself, as local tables have it, comes before that of the settings.
 */
import { groupIndex } from "../../catalogue/complexity-group";
import type { Settings } from "../../profiles/profile";
import type { RowValues } from "../row-values";
import { type Measure, measured } from "./measure";

export function measureByFrames({ group, points, frame: printed }: RowValues, settings: Settings): Measure {
  const frame = printed ?? (group && settings.frames[groupIndex(group)]) ?? null;
  return points === null ? measured({ missing: "points", frame }) : measured({ points, frame });
}

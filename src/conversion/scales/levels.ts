/**
 * Scale `levels`: four levels of 100, 120, 150 and 200 points (PL3). A row without a level takes that of its
 * group.
 */
import { groupIndex } from "../../catalogue/complexity-group";
import type { Settings } from "../../profiles/profile";
import type { RowValues } from "../row-values";
import { type Measure, measured } from "./measure";

export type Difficulty = 1 | 2 | 3 | 4;

const levels: readonly Difficulty[] = [1, 2, 3, 4];

export function measureByLevels(values: RowValues, settings: Settings): Measure {
  const level = difficultyOf(values, settings);
  const points = level && settings.levelPoints[level - 1];
  return points ? measured({ points, level }) : measured({ missing: "level" });
}

function difficultyOf({ level: own, group }: RowValues, settings: Settings): Difficulty | null {
  if (own !== null) return own;
  const byGroup = group && settings.groupLevels[groupIndex(group)];
  return levels.find((level) => level === byGroup) ?? null;
}

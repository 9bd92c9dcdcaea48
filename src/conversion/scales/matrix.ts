/**
 * Scale `matrix`: points = weight of the group × minutes of the band (LC gives group and band; the figures
 * are proposals, no source publishes a matrix).
 */
import { groupIndex } from "../../catalogue/complexity-group";
import type { Settings } from "../../profiles/profile";
import type { RowValues } from "../row-values";
import { type Measure, measured } from "./measure";

/** N3 in band 9 with the default settings: 1.5 × 360 = 540 points. */
export function measureByMatrix({ group, minutes }: RowValues, settings: Settings): Measure {
  const weight = group && settings.groupWeights[groupIndex(group)];
  if (weight === null || weight === undefined) return measured({ missing: "group" });
  if (minutes === null) return measured({ missing: "band" });
  return measured({ points: weight * minutes });
}

/** The fix of W202: a row in the steps of a model. */
import type { Fix } from "../../findings/finding";
import type { PlacedRow } from "../placed-row";
import { splitRow } from "./split-row";
import type { StepModelId } from "./step-models";
import { stepsOfWork } from "./steps-of-work";

/**
 * The row's task in the steps of a model. The row becomes the first step and keeps its number and code; its group and
 * time were those of the whole, so they are asked for in each step. `null` where the row's cells are shared with others.
 */
export function stepsFix(place: PlacedRow, model: StepModelId): Fix | null {
  const parts = stepsOfWork(model, place.row);
  const edits = splitRow({ place, parts, measures: "asked" });
  return edits && { kind: "insertSteps", value: parts.map(({ output }) => output).join(" | "), isSafe: false, edits };
}

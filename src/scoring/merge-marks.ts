import type { CriterionMark } from "./assignment";
import type { Ratio } from "./ratio-keys";

/** Marks brought along replace those of the same criterion. */
export function mergeMarks(stored: readonly CriterionMark[], brought: readonly CriterionMark[]): CriterionMark[] {
  const replaced = new Set(brought.map(({ criterion }) => criterion));
  return [...stored.filter(({ criterion }) => !replaced.has(criterion)), ...brought];
}

/** Ratios brought along replace those of the same key. */
export function mergeRatios(stored: readonly Ratio[], brought: readonly Ratio[]): Ratio[] {
  const replaced = new Set(brought.map(({ key }) => key));
  return [...stored.filter(({ key }) => !replaced.has(key)), ...brought];
}

import type { CriterionMark } from "./assignment";

/** Marks brought along replace those of the same criterion. */
export function mergeMarks(stored: readonly CriterionMark[], brought: readonly CriterionMark[]): CriterionMark[] {
  const replaced = new Set(brought.map(({ criterion }) => criterion));
  return [...stored.filter(({ criterion }) => !replaced.has(criterion)), ...brought];
}

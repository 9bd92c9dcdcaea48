import type { ReferencesState } from "../state/references-state";

/** Files of the last time that are not open now: the workbook knows only what they are called. */
export function namesToOpen({ names, opened }: Pick<ReferencesState, "names" | "opened">): readonly string[] {
  return names.filter((name) => opened.every(({ file }) => file !== name));
}

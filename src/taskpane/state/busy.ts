import type { Work } from "./pane-state";

/** True while nothing that would change the workbook begins: a change is made or taken back, or looked at once it was made. */
export function isHeld(work: Work | null): boolean {
  return work !== null && (work.kind === "write" || work.follows === true || !work.canStop);
}

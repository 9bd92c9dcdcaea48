import { useEffect } from "react";
import { usePane } from "../shared/pane-context";
import type { PaneState } from "../state/pane-state";

/** True while the month is to be computed by itself. */
export function isMonthWanted({ score, work, catalogue }: Pick<PaneState, "score" | "work" | "catalogue">): boolean {
  return score.isStale && !score.isStopped && work === null && catalogue.kind !== "loading";
}

/** Keeps the month's scores in step with the workbook and the choices while a view shows them. */
export function useMonth(): void {
  const { state, controller } = usePane();
  const isWanted = isMonthWanted(state);
  useEffect(() => {
    if (isWanted) void controller.planScores();
  }, [isWanted, controller]);
}

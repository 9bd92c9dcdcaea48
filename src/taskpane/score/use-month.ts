import { useEffect } from "react";
import { usePane } from "../shared/pane-context";

/** Keeps the month's scores in step with the workbook and the choices while a view shows them. */
export function useMonth(): void {
  const { state, controller } = usePane();
  const isWanted = state.score.isStale && state.work === null && state.catalogue.kind !== "loading";
  useEffect(() => {
    if (isWanted) void controller.planScores();
  }, [isWanted, controller]);
}

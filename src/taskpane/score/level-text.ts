import type { MonthlyScore } from "../../scoring/monthly-score";
import type { PaneText } from "../../strings/vi/pane";

/** "Tốt", or why there is no level: "chưa giao nhiệm vụ". */
export function levelText({ level, unratedReason }: MonthlyScore, text: PaneText["score"]): string {
  if (level !== null) return text.levels[level];
  return unratedReason === null ? "" : text.unrated[unratedReason];
}

/**
 * Delays l of a line: days late (ST's example: day done − day due) or one for each late delivery (ND's
 * wording), by the setting. A number that people give goes before the dates; an objective cause that the
 * authority confirmed makes it 0.
 */
import type { Settings } from "../profiles/profile";
import type { AssignmentLine } from "./assignment";
import { countedDue } from "./rest-days";

type DelayLine = Pick<AssignmentLine, "due" | "doneDate" | "delays">;
type DelaySettings = Pick<Settings, "delayUnit" | "restDays" | "holidays">;

/** Delays before objective causes; 0 where a date is missing. Due on the 10th and done on the 13th: 3 days, or 1 time. */
export function rawDelays(line: DelayLine, settings: DelaySettings): number {
  if (line.delays !== null) return line.delays;
  if (line.due === null || line.doneDate === null) return 0;
  const daysLate = Math.max(0, Math.floor(line.doneDate) - countedDue(line.due, settings));
  return settings.delayUnit === "day" ? daysLate : Math.min(1, daysLate);
}

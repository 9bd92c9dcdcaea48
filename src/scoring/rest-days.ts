/** Rest days (setting `restDays`): a due date on a weekend or a holiday may move to the next working day. */
import type { Settings } from "../profiles/profile";

/** Days of a week as Excel serials leave them when divided by 7: serial 1 is its Sunday, 1 January 1900. */
const [saturday, sunday] = [0, 1];

/**
 * The due date that counts. Saturday 9 May 2026 stays that under "counted", as ST's own example has it; under "rolled" it
 * is Monday the 11th, and Tuesday where the 11th is a holiday.
 *
 * @param due Excel serial; a time of day is cut off
 */
export function countedDue(due: number, { restDays, holidays }: Pick<Settings, "restDays" | "holidays">): number {
  let day = Math.floor(due);
  if (restDays === "counted") return day;
  while (day % 7 === saturday || day % 7 === sunday || holidays.includes(day)) day++;
  return day;
}

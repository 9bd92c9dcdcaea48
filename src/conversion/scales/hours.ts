/**
 * Support work that has no product of its own counts by its hours against those of the standard unit (TN
 * 3.2.d, ST), inside any scale.
 */
import type { Settings } from "../../profiles/profile";
import { roundAsExcel } from "../round-as-excel";

export interface StandardHoursSources {
  readonly settings: Settings;
  /** Hours printed in the standard unit's own row. */
  readonly rowHours: number | null;
  /** Representative minutes of the standard unit. */
  readonly minutes: number | null;
}

/**
 * Hours of the standard unit: the settings', else its row's, else its minutes (90 are 1.5 hours); `null` when nothing
 * tells them.
 */
export function standardHours({ settings, rowHours, minutes }: StandardHoursSources): number | null {
  const byTime = rowHours ?? (minutes === null ? null : minutes / 60);
  const hours = settings.standardHours ?? byTime;
  return hours !== null && hours > 0 ? hours : null;
}

export interface HoursOptions {
  readonly hours: number;
  /** Hours of the standard unit, above 0. */
  readonly standardHours: number;
  readonly digits: number;
}

/** 3 hours against a standard unit of 2 hours: 1.5. */
export function coefficientOfHours({ hours, standardHours, digits }: HoursOptions): number {
  return roundAsExcel(hours / standardHours, digits);
}

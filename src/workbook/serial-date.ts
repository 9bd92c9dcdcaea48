/**
 * Excel's day numbers in the 1900 system, in which a 29 February 1900 that never was counts as day 60.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Days between the two date systems of Excel: a serial of a 1904 workbook is so much smaller. */
export const days1904 = 1462;

const millisecondsOfDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const falseLeapDay = 60;

/** The day of a serial; the time of day is left out. */
export function dayOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  const days = whole < falseLeapDay ? whole + 1 : whole;
  const date = new Date(dayZero + days * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "15/05/2026". */
export function readableDay(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/**
 * The serial of a day from 1 March 1900 on, 46157 for 15/05/2026; `null` for a day that no calendar has, such as 31
 * April.
 */
export function serialOfDay({ year, month, day }: CalendarDay): number | null {
  const serial = serialOfTime(Date.UTC(year, month - 1, day));
  const read = dayOfSerial(serial);
  return serial > falseLeapDay && read.month === month && read.day === day && read.year === year ? serial : null;
}

/** The serial of a moment from 1 March 1900 on, in milliseconds as `Date.UTC` gives them: 46157.5 is noon of 15/05/2026. */
export function serialOfTime(time: number): number {
  return (time - dayZero) / millisecondsOfDay;
}

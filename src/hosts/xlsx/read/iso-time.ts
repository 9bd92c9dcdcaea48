/**
 * Dates, times of day and durations as Strict Open XML writes them (`t="d"`, ECMA-376 part 1, 18.18.11 and 18.17.4.1;
 * the forms are those of ISO 8601). A zone is left out: a cell knows none, and what counts is what the writer saw.
 */
import type { CellValue } from "../../../workbook/cell-value";
import { serialOfTime } from "../../../workbook/serial-date";

const zone = String.raw`(?:Z|[+-]\d{2}:?\d{2})?`;
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?`;
const dateTime = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[T ]${time})?${zone}$`);
const timeOfDay = new RegExp(String.raw`^T?${time}${zone}$`);
const duration =
  /^(-?)P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

const secondsOfDay = 86_400;
/** 1 March 1900: Excel counts a day before it that never was. */
const firstRightSerial = 61;

/**
 * A day is a date, a time of day and a duration are numbers of days: "12:00:00.000" and "PT12H" are 0.5, "2013-01-05" is
 * the date 41279, also with "+07:00" behind it. `null` for anything else, such as durations in months.
 */
export function readIsoTime(text: string): CellValue {
  const trimmed = text.trim();
  const day = dateTime.exec(trimmed);
  if (day) return dateOf(day);
  const clock = timeOfDay.exec(trimmed);
  if (clock) return secondsOf(clock[1], clock[2], clock[3]) / secondsOfDay;
  const span = duration.exec(trimmed);
  const [, sign, days, ...rest] = span ?? [];
  if (!span || [days, ...rest].every((part) => part === undefined)) return null;
  const total = numberOf(days) + secondsOf(...rest) / secondsOfDay;
  return sign === "-" ? -total : total;
}

function dateOf([, year, month, day, ...clock]: readonly (string | undefined)[]): CellValue {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const days = serialOfTime(date.getTime());
  const moment = serialOfTime(date.getTime() + secondsOf(...clock) * 1000);
  const serial = days <= 0 ? moment - days : days < firstRightSerial ? moment - 1 : moment;
  // Day 0 is where a time without a day stands.
  return serial < 1 ? serial : { kind: "date", serial };
}

function secondsOf(hours?: string, minutes?: string, seconds?: string): number {
  return numberOf(hours) * 3600 + numberOf(minutes) * 60 + numberOf(seconds);
}

function numberOf(text = "0"): number {
  return Number(text.replace(",", "."));
}

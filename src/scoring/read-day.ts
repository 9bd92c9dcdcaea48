/**
 * The day that a cell says, however officials write it, and why a text that looks like one is none: June has 30 days, a
 * year has 12 months.
 */
import { lineOf } from "../catalogue/cell-text";
import { type CellValue, isCellDate } from "../workbook/cell-value";
import { serialOfDay } from "../workbook/serial-date";

/** Serial days of 1 January 2000 and 31 December 2099: numbers outside are no dates of this work. */
const firstDay = 36_526;
const lastDay = 73_050;

/**
 * A day as an Excel serial: a date cell, "31/05/2026", "31-5-26", "31.05.2026", "2026/05/31", ISO with or without a time,
 * "14:30 31/05/2026", "ngày 31 tháng 5 năm 2026", "Trước 31/5/2026".
 */
export function readDay(value: CellValue): number | null {
  if (isCellDate(value) || typeof value === "number") {
    const day = Math.floor(typeof value === "number" ? value : value.serial);
    return isInRange(day) ? day : null;
  }
  const written = partsOfDay(lineOf(value));
  const day = written && serialOfDay(written);
  return day !== null && isInRange(day) ? day : null;
}

function isInRange(day: number): boolean {
  return day >= firstDay && day <= lastDay;
}

/** What keeps a text that is written like a date from being one. */
export type DayTrouble =
  /** The month has only `last` days. */
  | { readonly kind: "shortMonth"; readonly month: number; readonly last: number }
  /** There is no such month; most such dates have the month first. */
  | { readonly kind: "noMonth"; readonly month: number };

/** `null` for a text that is not written like a date, and for one that is a day of the calendar. */
export function troubleOfDay(value: CellValue): DayTrouble | null {
  const written = typeof value === "string" ? partsOfDay(lineOf(value)) : null;
  if (!written || serialOfDay(written) !== null) return null;
  const { year, month } = written;
  if (month < 1 || month > 12) return { kind: "noMonth", month };
  return { kind: "shortMonth", month, last: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Words and times around a day: "Ngày 16/5/2026", "Trước ngày 15/5/2026", "14:30 16/05/2026", "16h30 ngày 15/5/2026". */
const beforeDay =
  /^(?:(?:trước|xong trước|hạn|chậm nhất|đến|đến hết|hết)(?= ))? ?(?:(?:lúc )?\d{1,2}(?:[:h]\d{2}(?::\d{2})?| ?giờ(?: ?\d{1,2} ?(?:phút|')?)?|h)[,;]? )?(?:(?:thứ \p{L}+|chủ nhật),? )?(?:ngày )?/iu;
const inWords = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?:\D.*)?$/i;
const inDigits = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[ ,;].*)?$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ,].*)?$/;

function partsOfDay(written: string): WrittenDay | null {
  const text = written.normalize("NFC").replace(beforeDay, "");
  const local = inWords.exec(text);
  if (local) return { year: Number(local[3]), month: Number(local[2]), day: Number(local[1]) };
  const digits = inDigits.exec(text);
  if (digits) {
    const year = Number(digits[4]);
    return { year: year < 100 ? 2000 + year : year, month: Number(digits[3]), day: Number(digits[1]) };
  }
  const turned = yearFirst.exec(text);
  return turned ? { year: Number(turned[1]), month: Number(turned[2]), day: Number(turned[3]) } : null;
}

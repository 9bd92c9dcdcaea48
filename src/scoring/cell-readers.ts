/**
 * What single cells of an assignments or criteria table say. Each reader gives `null` for what it cannot read;
 * blank cells are the caller's matter.
 */
import { lineOf } from "../catalogue/cell-text";
import { parseNumber } from "../text/parse-number";
import { searchKey } from "../text/search-key";
import { type CellValue, isCellDate } from "../workbook/cell-value";
import { serialOfDay } from "../workbook/serial-date";
import { type AssignmentKind, assignmentKinds } from "./assignment";

/** A number of 0 or more, with a decimal comma or point: "1,5" and "1.125" are 1.5 and 1.125, "-3" is `null`. */
export function readAmount(value: CellValue): number | null {
  const amount = typeof value === "number" ? value : typeof value === "string" ? readDecimal(value) : null;
  return amount !== null && Number.isFinite(amount) && amount >= 0 ? amount : null;
}

/** In these tables one point is a decimal point: a quantity of "1.125" is no thousand. */
function readDecimal(text: string): number | null {
  return /^\s*\d+\.\d+\s*$/.test(text) ? Number(text) : parseNumber(text);
}

/** A share above 0 and at most 1: "50%", 0.5 and 50 are one half; 1 is the whole. */
export function readShare(value: CellValue): number | null {
  const text = typeof value === "string" ? value.trim() : null;
  const isPercent = text?.endsWith("%") ?? false;
  const amount = readAmount(isPercent && text !== null ? text.slice(0, -1) : value);
  if (amount === null) return null;
  const share = isPercent || amount > 1 ? amount / 100 : amount;
  return share > 0 && share <= 1 ? share : null;
}

/** Serial days of 1 January 2000 and 31 December 2099: numbers outside are no dates of this work. */
const firstDay = 36_526;
const lastDay = 73_050;

/** A day as an Excel serial: a date cell, "31/05/2026", "31-5-2026", "31.05.2026", ISO with or without a time. */
export function readDay(value: CellValue): number | null {
  const serial = isCellDate(value) ? value.serial : typeof value === "number" ? value : readDayText(lineOf(value));
  if (serial === null) return null;
  const day = Math.floor(serial);
  return day >= firstDay && day <= lastDay ? day : null;
}

/** Words and times that officials write around a day: "Ngày 16/5/2026", "Trước 15/5/2026", "14:30 16/05/2026". */
const aroundDay = /^(?:(?:trước|trước ngày|ngày) |\d{1,2}[:h]\d{2}(?::\d{2})?,? )/i;
const dayInWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

function readDayText(written: string): number | null {
  const inWords = dayInWords.exec(written);
  if (inWords) return serialOfDay({ year: Number(inWords[3]), month: Number(inWords[2]), day: Number(inWords[1]) });
  const text = written.replace(aroundDay, "").replace(aroundDay, "");
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: .*)?$/.exec(text);
  if (local) {
    const year = Number(local[4]);
    return serialOfDay({ year: year < 100 ? 2000 + year : year, month: Number(local[3]), day: Number(local[1]) });
  }
  const iso = /^(\d{4})[/-](\d{2})[/-](\d{2})(?:[T ].*)?$/.exec(text);
  return iso ? serialOfDay({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }) : null;
}

const yesWords = new Set(["x", "1", "true", "co", "yes", "y", "v", "dung"]);
const noWords = new Set(["", "0", "false", "khong", "k", "ko", "no", "n", "sai"]);
const tickMarks = /^[✓✔☑●√]$/u;

/** A tick: x, 1, true, có, ✓ or their contrary. */
export function readTick(value: CellValue): boolean | null {
  const text = lineOf(value);
  if (tickMarks.test(text)) return true;
  const key = searchKey(text);
  if (yesWords.has(key)) return true;
  return noWords.has(key) ? false : null;
}

/** Other names of work that was planned. */
const plannedWords = [
  ...["dinh ky", "trong tam", "theo chuong trinh", "theo chuong trinh cong tac", "chuong trinh cong tac"],
  ...["chuyen tiep", "chuyen tiep tu thang truoc", "chuyen tiep tu ky truoc"],
];

/** Words for each kind, without diacritics, case and punctuation. */
const kindWords: Readonly<Record<AssignmentKind, readonly string[]>> = {
  planned: [
    "planned",
    "plan",
    "ke hoach",
    "theo ke hoach",
    "trong ke hoach",
    "giao theo ke hoach",
    "thuong xuyen",
    ...plannedWords,
  ],
  returned: ["returned", "handed back", "handedback", "chuyen tra", "tra lai", "chuyen tra lai"],
  takenOver: ["takenover", "taken over", "nhan them", "nhan chuyen giao", "tiep nhan", "giao them"],
  sudden: [
    "sudden",
    "unplanned",
    "dot xuat",
    "phat sinh",
    "phat sinh dot xuat",
    "phat sinh ngoai ke hoach",
    "ngoai ke hoach",
  ],
};

export function readKind(value: CellValue): AssignmentKind | null {
  const key = searchKey(lineOf(value));
  return assignmentKinds.find((kind) => kindWords[kind].includes(key)) ?? null;
}

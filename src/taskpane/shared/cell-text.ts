import type { Language } from "../../strings/language";
import { isCellDate, isCellError, type CellValue } from "../../workbook/cell-value";

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };
const millisecondsOfDay = 86_400_000;
/** Day 0 of Excel's 1900 system as a time; from March 1900 on, Excel's false leap day is counted in. */
const dayZero = Date.UTC(1899, 11, 30);

/** A cell as a spreadsheet would show it, without its number format: 1240,5 · 29/05/2026 · #REF!. */
export function cellText(value: CellValue, language: Language): string {
  if (value === null) return "";
  if (isCellDate(value)) return dateText(value.serial);
  if (isCellError(value)) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    return new Intl.NumberFormat(locales[language], { useGrouping: false, maximumFractionDigits: 4 }).format(value);
  }
  return value;
}

function dateText(serial: number): string {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsOfDay);
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(date.getUTCDate())}/${twoDigits(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

import type { Language } from "../../strings/language";
import { isCellDate, isCellError, type CellValue } from "../../workbook/cell-value";
import { readableDay } from "../../workbook/serial-date";

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** A cell as a spreadsheet would show it, without its number format: 1240,5 · 29/05/2026 · #REF!. */
export function readableCell(value: CellValue, language: Language): string {
  if (value === null) return "";
  if (isCellDate(value)) return readableDay(value.serial);
  if (isCellError(value)) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    return new Intl.NumberFormat(locales[language], { useGrouping: false, maximumFractionDigits: 4 }).format(value);
  }
  return value;
}

/**
 * Numbers, days and texts as people of a language type and read them. In Vietnamese 0,5 is a half, 1.240 is one
 * thousand two hundred and forty, 15/5/2026 is a day — and 5-15 stays the text that it is, where spreadsheets would
 * make a date of it.
 */
import type { Language } from "../../../strings/language";
import { serialOfDay } from "../../../workbook/serial-date";

export type TypedValue =
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string };

const dayFormat = "dd/mm/yyyy";
const wholePercent = "0%";
const finePercent = "0.00%";
const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** No thousands begin with 0: 0.125 is an eighth in every language. */
const grouped: Readonly<Record<Language, RegExp>> = {
  vi: /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
};
const thousandsMark: Readonly<Record<Language, string>> = { vi: ".", en: "," };
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
/** Beyond this many digits a number is a code (a card, an account) and would lose its end. */
const mostDigits = 15;
/** As many digits as Excel shows in a cell without a number format. */
const usuallyShown = 11;

/** `text` without the leading "=" of a formula; an apostrophe in front makes text of anything, as in Excel. */
export function readTyped(text: string, language: Language): TypedValue {
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  const trimmed = text.trim();
  const percent = trimmed.endsWith("%") ? readNumber(trimmed.slice(0, -1).trimEnd(), language) : null;
  if (percent !== null) {
    const numberFormat = Number.isInteger(percent) ? wholePercent : finePercent;
    return { kind: "number", value: rounded(percent / 100), numberFormat };
  }
  const number = readNumber(trimmed, language);
  if (number !== null) return { kind: "number", value: number };
  const serial = readDay(trimmed);
  if (serial !== null) return { kind: "number", value: serial, numberFormat: dayFormat };
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  return { kind: "text", value: text };
}

/** As `readTyped` reads it back: 2,345 in Vietnamese. Without marks between thousands, with as many digits as Excel keeps. */
export function typedNumber(value: number, language: Language): string {
  const kept = rounded(value);
  // Written out, so long a number would be read as a code.
  const text = Math.abs(kept) < 10 ** mostDigits ? String(kept) : kept.toExponential();
  return withDecimalMark(text, language);
}

/** As a cell without a number format shows it: 2,345 in Vietnamese. Digits before the mark are never rounded away. */
export function shownNumber(value: number, language: Language): string {
  const whole = Math.min(mostDigits, String(Math.trunc(Math.abs(value))).length);
  return withDecimalMark(String(Number(value.toPrecision(Math.max(usuallyShown, whole)))), language);
}

/** "12.5%" with the language's mark: "12,5%". */
export function withDecimalMark(text: string, language: Language): string {
  return language === "vi" ? text.replace(".", ",") : text;
}

function rounded(value: number): number {
  return Number(value.toPrecision(mostDigits));
}

function readNumber(text: string, language: Language): number | null {
  const isGrouped = grouped[language].test(text);
  if (!isGrouped && !plain.test(text)) return null;
  const [digits = ""] = text.toLowerCase().split("e");
  // 0123 is a code; so is what has more digits than a number can keep.
  if (/^[+-]?0\d/.test(text) || digits.replace(/\D/g, "").replace(/^0+/, "").length > mostDigits) return null;
  const number = Number((isGrouped ? text.replaceAll(thousandsMark[language], "") : text).replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

function readDay(text: string): number | null {
  const [, dayOfMonth, month, year] = day.exec(text) ?? [];
  if (dayOfMonth === undefined) return null;
  return serialOfDay({ year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}

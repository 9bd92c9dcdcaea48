/**
 * What a person means by what they typed, the Vietnamese way: 0,5 is a half, 1.240 is one thousand two hundred and
 * forty, 15/5/2026 is a day — and 5-15 stays the text that it is, where spreadsheets would make a date of it.
 */
import { serialOfDay } from "../../workbook/serial-date";

export type TypedValue =
  | { readonly kind: "number"; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string };

const dayFormat = "dd/mm/yyyy";
const wholePercent = "0%";
const finePercent = "0.00%";
const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const grouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** Beyond this many digits a number is a code (a card, an account) and would lose its end. */
const mostDigits = 15;

/** `text` without the leading "=" of a formula. */
export function readTyped(text: string): TypedValue {
  const trimmed = text.trim();
  const percent = trimmed.endsWith("%") ? readNumber(trimmed.slice(0, -1).trimEnd()) : null;
  if (percent !== null) {
    const numberFormat = Number.isInteger(percent) ? wholePercent : finePercent;
    return { kind: "number", value: percent / 100, numberFormat };
  }
  const number = readNumber(trimmed);
  if (number !== null) return { kind: "number", value: number };
  const serial = readDay(trimmed);
  if (serial !== null) return { kind: "number", value: serial, numberFormat: dayFormat };
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  return { kind: "text", value: text };
}

function readNumber(text: string): number | null {
  const isGrouped = grouped.test(text);
  if (!isGrouped && !plain.test(text)) return null;
  // 0123 is a code; so is what has more digits than a number can keep.
  if (/^[+-]?0\d/.test(text) || text.replace(/\D/g, "").length > mostDigits) return null;
  return Number((isGrouped ? text.replaceAll(".", "") : text).replace(",", "."));
}

function readDay(text: string): number | null {
  const [, dayOfMonth, month, year] = day.exec(text) ?? [];
  if (dayOfMonth === undefined) return null;
  return serialOfDay({ year: Number(year), month: Number(month), day: Number(dayOfMonth) });
}

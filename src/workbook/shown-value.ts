/** A planned value as a sheet shows it, with the figures of Vietnamese: "0,29", "98,6%", "15/05/2026", "30 phút". */
import { isCellDate } from "./cell-value";
import { readableDay } from "./serial-date";
import type { PlannedValue } from "./sheet-plan";

/** @param format as in a `CellStyle`; only the forms that our sheets use */
export function shownValue(value: PlannedValue, format = "General"): string {
  if (value === null) return "";
  if (isCellDate(value)) return readableDay(value.serial);
  if (typeof value !== "number") return String(value);
  const decimals = /0(?:\.(0+))?%?$/.exec(format);
  if (!decimals) return `${new Intl.NumberFormat("vi", { maximumFractionDigits: 9 }).format(value)}${unitOf(format)}`;
  const digits = decimals[1]?.length ?? 0;
  const shown = new Intl.NumberFormat("vi", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.endsWith("%") ? `${shown.format(value * 100)}%` : shown.format(value);
}

/** " phút" of `General" phút"`. */
function unitOf(format: string): string {
  return /^General"(.*)"$/.exec(format)?.[1] ?? "";
}

/**
 * What is evaluated: a month or a quarter (ND: "hằng tháng hoặc quý"), and the half-years and years that roll them up.
 * A period is its own text, checked by the compiler and made and taken apart here alone: "2026-05", "2026-Q2",
 * "2026-H1", "2026".
 */
const monthDigits = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

export type Month = `${number}-${(typeof monthDigits)[number]}`;
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;
export type HalfYear = `${number}-H${1 | 2}`;
export type Year = `${number}`;
export type Period = Month | Quarter | HalfYear | Year;

/** A period taken apart; `number` is the month 1–12, the quarter 1–4, the half 1–2, and 1 for a year. */
export interface PeriodParts {
  readonly kind: "month" | "quarter" | "half" | "year";
  readonly year: number;
  readonly number: number;
}

const monthText = /^(\d{4})-(0[1-9]|1[0-2])$/;
const quarterText = /^(\d{4})-Q([1-4])$/;
const halfText = /^(\d{4})-H([12])$/;
const yearText = /^(\d{4})$/;

const forms = { month: monthText, quarter: quarterText, half: halfText, year: yearText } as const;
const monthsOfKind: Readonly<Record<PeriodParts["kind"], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** True for "2026-05"; "2026-13" and "5/2026" are no months. */
export function isMonth(text: unknown): text is Month {
  return typeof text === "string" && monthText.test(text);
}

/** What is scored in one piece: a month or a quarter (ND: "hằng tháng hoặc quý"). */
export type ScoredPeriod = Month | Quarter;

/** True for "2026-05" and "2026-Q2", not for a half-year or a year. */
export function isScoredPeriod(text: unknown): text is ScoredPeriod {
  return typeof text === "string" && (monthText.test(text) || quarterText.test(text));
}

/** True for "2026". */
export function isYear(text: unknown): text is Year {
  return typeof text === "string" && yearText.test(text);
}

/** True for a month, quarter, half-year or year as they are written here. */
export function isPeriod(text: unknown): text is Period {
  return typeof text === "string" && readParts(text) !== null;
}

/** "2026-Q2" → quarter 2 of 2026. */
export function partsOf(period: Period): PeriodParts {
  const parts = readParts(period);
  if (!parts) throw new RangeError(`"${period}" is no period`);
  return parts;
}

function readParts(text: string): PeriodParts | null {
  for (const kind of ["month", "quarter", "half", "year"] as const) {
    const [, year, number = "1"] = forms[kind].exec(text) ?? [];
    if (year !== undefined) return { kind, year: Number(year), number: Number(number) };
  }
  return null;
}

/** The months of a period in their order: "2026-Q2" → "2026-04", "2026-05", "2026-06". */
export function monthsOf(period: Period): readonly Month[] {
  const { kind, year, number } = partsOf(period);
  const count = monthsOfKind[kind];
  return Array.from({ length: count }, (_month, index) => monthAt(year, (number - 1) * count + index));
}

/** The month whose rules hold for the whole period: its first, so that nobody is measured by a rule that came later. */
export function firstMonthOf(period: Period): Month {
  const { kind, year, number } = partsOf(period);
  return monthAt(year, (number - 1) * monthsOfKind[kind]);
}

/** True when every month of `inner` is one of `outer`: "2026-H1" contains "2026-Q2", "2026-05" and itself. */
export function contains(outer: Period, inner: Period): boolean {
  const months = monthsOf(outer);
  return monthsOf(inner).every((month) => months.includes(month));
}

/** The month so many months before: one before "2026-01" is "2025-12". */
export function monthBefore(month: Month, back: number): Month {
  const { year, number } = partsOf(month);
  return monthAt(year, number - 1 - back);
}

/** The month of a day, by the clock of the place. */
export function monthOfDate(date: Date): Month {
  return monthAt(date.getFullYear(), date.getMonth());
}

/** @param index months after January of the year; may be negative or beyond December */
function monthAt(year: number, index: number): Month {
  const digits = monthDigits[((index % 12) + 12) % 12] ?? "01";
  return `${year + Math.floor(index / 12)}-${digits}`;
}

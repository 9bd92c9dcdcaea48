/** Numbers, months and row lists as people of the pane's language write them: 76,7 · 1.240 · 05/2026. */
import type { Language } from "../../strings/language";
import { parseNumber } from "../../text/parse-number";
import { partsOf, type Period } from "../../text/period";

export interface NumberFormat {
  /** Whole numbers and, where needed, up to `digits` decimals (2 when absent): 1.240 · 4,5. */
  readonly number: (value: number, digits?: number) => string;
  /** Always with `digits` decimals: 15,40. */
  readonly fixed: (value: number, digits: number) => string;
  /** Without marks between thousands, as people type it: 1200 · 187,5. */
  readonly typed: (value: number) => string;
  /** What a person typed; `null` when it is no number. In English a point is always a decimal point. */
  readonly read: (text: string) => number | null;
  /** A 0–1 ratio: 89,6 %. */
  readonly percent: (ratio: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };
const formats = new Map<Language, NumberFormat>();

export function numberFormatOf(language: Language): NumberFormat {
  const known = formats.get(language) ?? createFormat(locales[language]);
  formats.set(language, known);
  return known;
}

function createFormat(locale: string): NumberFormat {
  const cache = new Map<string, Intl.NumberFormat>();
  const formatter = (least: number, most: number) => {
    const key = `${least} ${most}`;
    const known =
      cache.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    cache.set(key, known);
    return known;
  };
  const isPointDecimal = locale === locales.en;
  const ungrouped = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  return {
    typed: (value) => ungrouped.format(value),
    read: (text) => (isPointDecimal && /^\d*\.\d+$/.test(text.trim()) ? Number(text) : parseNumber(text)),
    number: (value, digits = 2) => formatter(0, digits).format(value),
    fixed: (value, digits) => formatter(digits, digits).format(value),
    percent: (ratio) => `${formatter(1, 1).format(ratio * 100)} %`,
    list: (items) => items.join(", "),
  };
}

/** "05/2026" for "2026-05", "Q2/2026" for "2026-Q2". */
export function periodLabel(period: Period): string {
  const { kind, year, number } = partsOf(period);
  const part = { month: String(number).padStart(2, "0"), quarter: `Q${number}`, half: `H${number}`, year: null }[kind];
  return part === null ? `${year}` : `${part}/${year}`;
}

/** Of more runs nobody reads the end, and a page with thousands of them stands still. */
const mostRuns = 60;

/** "1–5, 9, 20–21" for sorted row numbers; "…" stands for what is too long to be read. */
export function rowList(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const shown = runs.slice(0, mostRuns).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return [...shown, ...(runs.length > mostRuns ? ["…"] : [])].join(", ");
}

/** How the written sheets name a month, a quarter, a half-year and a year; `number` is 1–12, 1–4 or 1–2. */
import type { PeriodParts } from "../../text/period";

type PeriodWords = Readonly<Record<PeriodParts["kind"], (number: number, year: number) => string>>;

const roman = ["I", "II", "III", "IV"];

export const periodForm: { readonly short: PeriodWords; readonly title: PeriodWords } = {
  /** In names of sheets. */
  short: {
    month: (month, year) => `T${String(month).padStart(2, "0")}-${year}`,
    quarter: (quarter, year) => `Q${quarter}-${year}`,
    half: (half, year) => `6T${half === 1 ? "đầu" : "cuối"}-${year}`,
    year: (_, year) => `${year}`,
  },
  /** Under the title of a form; a month below 3 takes a zero before it (Nghị định 30/2020). */
  title: {
    month: (month, year) => `Tháng ${month < 3 ? `0${month}` : month} năm ${year}`,
    quarter: (quarter, year) => `Quý ${roman[quarter - 1] ?? quarter} năm ${year}`,
    half: (half, year) => `6 tháng ${half === 1 ? "đầu" : "cuối"} năm ${year}`,
    year: (_, year) => `Năm ${year}`,
  },
};

/** Numbers inside sentences: decimal comma in Vietnamese, point in English; texts pass through. */
import type { Language } from "./language";

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }),
};

export function numberText(language: Language, value: string | number | undefined): string {
  return typeof value === "number" ? formats[language].format(value) : (value ?? "");
}

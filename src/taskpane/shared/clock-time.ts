import type { Language } from "../../strings/language";

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** "10:32" for a moment in milliseconds since 1970, by the machine's clock. */
export function clockTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: "2-digit", minute: "2-digit" }).format(at);
}

import type { Language } from "./language";
import { cli as en } from "./en/cli";
import { cli as vi, type CliText } from "./vi/cli";

const byLanguage: Readonly<Record<Language, CliText>> = { vi, en };

export function cliTextOf(language: Language): CliText {
  return byLanguage[language];
}

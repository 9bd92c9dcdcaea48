/** The language that a person chose, kept on this machine. */
import { languages, type Language } from "../../strings/language";
import { machineText, type TextStorage } from "./machine-text";

const key = "danh-muc-kpi.language";

export interface LanguageChoice {
  /** `null` while nobody has chosen. */
  readonly chosen: () => Language | null;
  readonly keep: (language: Language) => void;
}

/** `storage` may be refused, or be missing in a web view: the choice then holds as long as the page is open. */
export function languageChoice(storage?: TextStorage): LanguageChoice {
  const kept = machineText(key, storage);
  return {
    chosen: () => languages.find((language) => language === kept.load()) ?? null,
    keep: (language) => kept.keep(language),
  };
}

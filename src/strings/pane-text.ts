import { pane as en } from "./en/pane";
import type { Language } from "./language";
import { pane as vi, type PaneText } from "./vi/pane";

const byLanguage: Readonly<Record<Language, PaneText>> = { vi, en };

export function paneTextOf(language: Language): PaneText {
  return byLanguage[language];
}

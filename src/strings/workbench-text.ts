import { workbench as en } from "./en/workbench";
import type { Language } from "./language";
import { workbench as vi, type WorkbenchText } from "./vi/workbench";

const byLanguage: Readonly<Record<Language, WorkbenchText>> = { vi, en };

export function workbenchTextOf(language: Language): WorkbenchText {
  return byLanguage[language];
}

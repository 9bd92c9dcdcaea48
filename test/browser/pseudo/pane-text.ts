/** Stands in for src/strings/pane-text.ts in the pseudo-localised build: same words, longer. */
import { pane as en } from "../../../src/strings/en/pane";
import type { Language } from "../../../src/strings/language";
import { pane as vi, type PaneText } from "../../../src/strings/vi/pane";
import { lengthenAll } from "./lengthen";

const byLanguage: Readonly<Record<Language, PaneText>> = { vi: lengthenAll(vi), en: lengthenAll(en) };

export function paneTextOf(language: Language): PaneText {
  return byLanguage[language];
}

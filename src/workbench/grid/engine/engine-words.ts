/**
 * The engine's words, a part of the page for each language: most of them describe the functions of formulas, and nobody
 * needs them in two languages at once.
 */
import type { ILanguagePack } from "@univerjs/core";
import type { Language } from "../../../strings/language";
import { pagePart, type PagePart } from "../../../taskpane/page-part";

export const engineWords: Readonly<Record<Language, PagePart<ILanguagePack>>> = {
  vi: pagePart(() => import(/* webpackChunkName: "words-vi" */ "./words-vi").then(({ words }) => words)),
  en: pagePart(() => import(/* webpackChunkName: "words-en" */ "./words-en").then(({ words }) => words)),
};

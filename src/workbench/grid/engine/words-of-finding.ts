/** The words of the engine's search, as this page calls things; the engine's own stay where it says them as well. */
import type { ILanguagePack } from "@univerjs/core";
import type { Language } from "../../../strings/language";
import { workbenchTextOf } from "../../../strings/workbench-text";

/** All words of the engine, with those of its search in place of its own. */
export function withWordsOfFinding(words: ILanguagePack, language: Language): ILanguagePack {
  const { finding } = workbenchTextOf(language).grid;
  const dialog = {
    title: finding.title,
    find: finding.title,
    "find-placeholder": finding.placeholder,
    "advanced-finding": finding.advanced,
    replace: finding.replace,
    "replace-all": finding.replaceAll,
    "replace-placeholder": finding.replacement,
    "match-the-whole-cell": finding.wholeCell,
    "find-direction": { row: finding.byRow },
    "find-scope": { workbook: finding.workbook },
    "no-match": finding.noMatch,
    "no-result": finding.noResult,
  };
  return laidOver(words, { "find-replace": { dialog } });
}

function laidOver(words: ILanguagePack, others: ILanguagePack): ILanguagePack {
  const all: ILanguagePack = { ...words };
  for (const [key, other] of Object.entries(others)) {
    const before = all[key];
    all[key] = isPack(before) && isPack(other) ? laidOver(before, other) : other;
  }
  return all;
}

function isPack(words: unknown): words is ILanguagePack {
  return typeof words === "object" && words !== null && !Array.isArray(words);
}

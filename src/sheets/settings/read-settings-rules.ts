/**
 * Reads the rules' part of `Cấu hình KPI` back. A rule that this version does not have, or that its sheet did not, keeps
 * the profile's level; a level that the rule cannot have is named, because somebody counts on it.
 */
import { ruleWordCells, wrongEntryOf, type RuleWordKind } from "../../catalogue/rules/word-tables";
import type { RuleLevel, Settings } from "../../profiles/profile";
import { checkedRules, levelsOf } from "../../rulebook/rule-levels";
import { normalizeText } from "../../text/normalize";
import { isNothing } from "../../scoring/line-trouble";
import { isCellError } from "../../workbook/cell-value";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { ruleCells, wordCells } from "../names";
import { choiceIn } from "./settings-checks";
import { textOf, unreadable, valueOf, wrongWords } from "./settings-cells";
import { listOf } from "./settings-rules";

/** `null` where the sheet has no such table: an earlier version wrote it. */
export function readRuleLevels(workbook: WorkbookSnapshot): Settings["ruleLevels"] | null {
  const count = valuesOfName(workbook, ruleCells.code)?.length;
  if (count === undefined) return null;
  const levels: Record<string, RuleLevel> = {};
  for (let index = 0; index < count; index++) {
    const code = textOf(valueOf(workbook, { name: ruleCells.code, index }));
    const rule = checkedRules.find((each) => each.code === code);
    const cell = { name: ruleCells.level, index };
    const value = valueOf(workbook, cell);
    if (!rule || levelsOf(rule).length === 0 || isNothing(value)) continue;
    const chosen = choiceIn(listOf(rule), value);
    const level = levelsOf(rule).find((each) => each === chosen);
    if (level === undefined && chosen !== rule.severity) throw unreadable(workbook, cell, value);
    if (level !== undefined) levels[rule.code] = level;
  }
  return levels;
}

/** `null` where the sheet has no such cells; tables that it lacks are missing. A blank cell is an empty table. */
export function readRuleWords(workbook: WorkbookSnapshot): Partial<Settings["ruleWords"]> | null {
  const count = valuesOfName(workbook, wordCells.phrases)?.length;
  if (count === undefined) return null;
  const words: Partial<Record<RuleWordKind, string[]>> = {};
  ruleWordCells.slice(0, count).forEach((kind, index) => {
    const cell = { name: wordCells.phrases, index };
    const value = valueOf(workbook, cell);
    if (isCellError(value)) throw unreadable(workbook, cell, value);
    const entries = [...new Set([...(words[kind] ?? []), ...entriesOf(textOf(value) ?? "")])];
    const wrong = wrongEntryOf(kind, entries);
    if (wrong) throw wrongWords(workbook, cell, wrong);
    words[kind] = entries;
  });
  return words;
}

function entriesOf(text: string): string[] {
  const entries = text.split(/[;\n]/).map((entry) => normalizeText(entry));
  return entries.filter((entry) => entry !== "");
}

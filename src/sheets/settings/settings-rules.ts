/**
 * The part of `Cấu hình KPI` about the check: what each rule is turned to, and the words that rules look for. The rules
 * are those of this version; words are a table that an office may change and lengthen.
 */
import type { Profile, Settings } from "../../profiles/profile";
import { rulesOfWords, ruleWordCells, ruleWordKinds, type RuleWordKind } from "../../catalogue/rules/word-tables";
import { checkedRules, levelOf, levelsOf } from "../../rulebook/rule-levels";
import { sourceOf } from "../../rulebook/rule-sources";
import { messagesOf } from "../../strings/messages";
import { forms } from "../../strings/vi/forms";
import { entryForms, wordKinds } from "../../strings/vi/word-tables";
import { labelOf, ruleLevelChoices, silentErrorChoices } from "../form/choices";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { ruleCells, wordCells } from "../names";
import { putChoiceCheck, putTextCheck } from "./settings-checks";
import { putLine, settingsColumns, settingsTable } from "./settings-line";

const { rules: titles, refused } = forms.settings;
const { findings: ruleWords } = messagesOf("vi");
const { ordinal, label, value, initial, note } = settingsColumns;

/** Returns the next free row. */
export function putRules(plan: PlanBuilder, firstRow: number, settings: Settings): number {
  putHeader(plan, firstRow, titles.columns);
  const top = firstRow + 1;
  checkedRules.forEach((rule, index) => {
    const { code, severity } = rule;
    const row = top + index;
    const levels = levelsOf(rule);
    const own = forms.findings.severities[severity];
    putLine(plan, row, { label: ruleWords[code].title, source: sourceOf(code) });
    plan.put(row, ordinal, code, "code");
    plan.put(row, initial, own, "muted");
    plan.put(row, note, levels.length === 0 ? titles.fixed : severity === "error" ? titles.told : null, "text");
    if (levels.length === 0) {
      plan.put(row, value, own, "text");
      return;
    }
    plan.put(row, value, labelOf(listOf(rule), levelOf(rule, settings) ?? severity), "textInput");
    putChoiceCheck(plan, row, listOf(rule), allowedOf(rule));
  });
  validateLevels(plan, top);
  const bottom = top + checkedRules.length - 1;
  plan.name(ruleCells.code, rangeOf(top, ordinal, bottom));
  plan.name(ruleCells.level, rangeOf(top, value, bottom));
  return bottom + 1;
}

/** Rules of one list that follow one another share one validation. */
function validateLevels(plan: PlanBuilder, top: number): void {
  const lists = checkedRules.map((rule) => (levelsOf(rule).length === 0 ? null : listOf(rule)));
  lists.forEach((list, index) => {
    if (!list || lists[index - 1] === list) return;
    const length = lists.slice(index).findIndex((other) => other !== list);
    const last = length < 0 ? lists.length - 1 : index + length - 1;
    const range = rangeOf(top + index, value, top + last);
    plan.validate({ kind: "list", range, source: `=${list.name}`, message: refused.list });
  });
}

/** What the list has for it: its own severity, and what it may be turned to. */
export function allowedOf(rule: (typeof checkedRules)[number]): readonly (string | boolean)[] {
  const allowed = new Set<string | boolean>([rule.severity, ...levelsOf(rule)]);
  return listOf(rule).choices.flatMap(({ value: level }) => (allowed.has(level) ? [level] : []));
}

export function listOf({ severity }: (typeof checkedRules)[number]) {
  return severity === "error" ? silentErrorChoices : ruleLevelChoices;
}

/** Between the phrases of a table: a phrase may well have a comma. */
export const phraseMark = ";";

/** A wide cell for each table of words, several for a long one. Returns the next free row. */
export function putRuleWords(plan: PlanBuilder, firstRow: number, settings: Settings, profile: Profile): number {
  putLine(plan, firstRow, { label: titles.words, isHeading: true });
  plan.put(firstRow, value, profile.parameters.ruleWords.source, "text", { toColumn: note });
  const top = firstRow + 1;
  const cells = ruleWordKinds.flatMap((kind) => {
    const count = ruleWordCells.filter((each) => each === kind).length;
    return inEqualParts(settings.ruleWords[kind], count).map((entries, index) => ({ kind, entries, index }));
  });
  cells.forEach(({ kind, entries, index }, place) => {
    const row = top + place;
    plan.put(row, ordinal, null, "text");
    plan.put(row, label, index === 0 ? titleOfWords(kind) : titles.wordsGoOn, "text");
    plan.put(row, value, entries.join(`${phraseMark} `), "textInput", { toColumn: note });
    putTextCheck(plan, row);
  });
  const bottom = top + cells.length - 1;
  plan.name(wordCells.phrases, rangeOf(top, value, bottom));
  return bottom + 1;
}

function titleOfWords(kind: RuleWordKind): string {
  const form = entryForms[kind];
  return `${wordKinds[kind]} (${rulesOfWords[kind]})${form === undefined ? "" : `. ${form}`}`;
}

function inEqualParts<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_part, index) => items.slice(index * size, (index + 1) * size));
}

function putHeader(plan: PlanBuilder, row: number, words: Readonly<Record<string, string>>): void {
  for (const column of settingsTable.fields) plan.put(row, settingsColumns[column], words[column] ?? null, "header");
}

/** How people's scores are shown on a terminal: a table, and what it rests on. */
import type { MonthlyScore } from "../scoring/monthly-score";
import { assumptions, assumptionsOf, isProvisional } from "../scoring/provisional";
import { lineRatioKeys, ratioKeys } from "../scoring/ratio-keys";
import { ratioOf } from "../scoring/ratios";
import { textTable } from "./text-table";
import type { Words } from "./words";

/** A line a person: ratios, total, level. */
export function peopleLines(people: readonly MonthlyScore[], words: Words): string[] {
  const { text, number } = words;
  const percent = (ratio: number | null) => (ratio === null ? "–" : `${number(round(ratio * 100, 1))}%`);
  const hasLeaders = people.some(({ managed }) => managed !== null);
  const keys = hasLeaders ? ratioKeys : lineRatioKeys;
  const rows = people.map((score) => [
    score.work.person.name,
    ...keys.map((key) => percent(ratioOf(score.ratios, key))),
    score.total === null ? "–" : number(round(score.total, 2)),
    levelOf(score, words),
  ]);
  return textTable(
    [[text.columns.name, ...keys, text.columns.total, text.columns.level], ...rows],
    [30, ...keys.map(() => 8), 8, 60],
  );
}

/** A level that rests on an assumption is not shown as final. */
function levelOf(score: MonthlyScore, { text, messages }: Words): string {
  if (score.level === null) return text.notRated;
  const level = messages.terms.level[score.level];
  return isProvisional(score) ? text.provisional({ level }) : level;
}

/** Whose scores rest on an assumption, and on which. */
export function assumptionLines(people: readonly MonthlyScore[], { text }: Words): string[] {
  const lines = assumptions.flatMap((assumption) => {
    const count = people.filter((score) => assumptionsOf(score).includes(assumption)).length;
    return count === 0 ? [] : [text.assumptions[assumption]({ count })];
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

/** For display only. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Under the people of a year: how many have which level, with bars, and how many may be excellent by both readings. */
import { excellentCap } from "../../scoring/excellent-cap";
import type { Level } from "../../scoring/monthly-score";
import type { YearScore } from "../../scoring/year-score";
import type { Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { choiceFormula, levelChoices } from "../form/choices";
import { columns, putTitles } from "../form/columns";
import { formColors } from "../form/form-styles";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { yearTable } from "./year-columns";

const { counts, cap } = forms.summary;
const titles = forms.year;

const levelTable = columns({
  level: { title: counts.columns.level, span: 3 },
  people: { title: counts.columns.people, span: 2 },
});

export interface YearLevelsOptions {
  readonly people: readonly YearScore[];
  readonly settings: Settings;
  /** First and last row of the people. */
  readonly top: number;
  readonly bottom: number;
}

/** Returns the next free row. */
export function putYearLevels(plan: PlanBuilder, firstRow: number, options: YearLevelsOptions): number {
  const { people, settings, top, bottom } = options;
  plan.put(firstRow, 1, counts.heading, "heading");
  putTitles(plan, firstRow + 1, levelTable);
  const first = firstRow + 2;
  const levels = yearTable.fixedRange("level", top, bottom);
  const put = (row: number, words: string, value: number, formula: string) => {
    plan.put(row, levelTable.number.level, words, "text", { toColumn: levelTable.lastOf("level") });
    plan.put(row, levelTable.number.people, value, "integer", { formula, toColumn: levelTable.lastOf("people") });
  };
  const count = (level: Level | null) => people.filter((score) => score.level === level).length;
  levelChoices.choices.forEach(({ value, label }, index) => {
    put(first + index, label, count(value), `=COUNTIF(${levels},${choiceFormula(levelChoices, value)})`);
  });
  const unrated = first + levelChoices.choices.length;
  put(unrated, titles.unrated, count(null), `=COUNTIF(${levels},"${titles.unrated}")`);
  plan.conditional({
    kind: "dataBar",
    range: levelTable.range("people", first, unrated),
    color: formColors.bar,
    from: 0,
  });
  const { rated, literal, inclusive, over } = excellentCap(people, settings);
  const atLeastGood = `(${levelTable.at("people", first)}+${levelTable.at("people", first + 1)})`;
  const share = settingCells.excellentShare;
  put(unrated + 1, cap.columns.rated, rated, `=${atLeastGood}`);
  put(unrated + 2, cap.columns.literal, literal, `=INT(ROUND(${atLeastGood}*${share}/(1+${share}),9))`);
  put(unrated + 3, cap.columns.inclusive, inclusive, `=INT(ROUND(${atLeastGood}*${share},9))`);
  if (over.length > 0) {
    const words = titles.over(over.join(", "));
    plan.put(unrated + 4, 1, words, "hint", { toColumn: yearTable.number.note });
  }
  plan.together(firstRow, unrated + 4);
  return unrated + 5;
}

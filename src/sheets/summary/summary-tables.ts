/**
 * The two tables under the people of a monthly summary: how many have which level, and how many may be
 * excellent (ND Điều 20), by both readings of the rule.
 */
import type { Settings } from "../../profiles/profile";
import type { ExcellentCap, ExcellentCaps, Level, MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { choiceFormula, excellentReadingChoices, levelChoices } from "../form/choices";
import { formColors } from "../form/form-styles";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";

/** Addresses in the summary that formulas need, all absolute. */
export interface CapTable {
  readonly levels: string;
  readonly totals: string;
  /** Whole numbers that put people in order, lowest total first. */
  readonly orders: string;
  readonly groups: string;
  readonly officeExcess: string;
  /** Names and excess of the groups of similar tasks; `null` when nobody is in a group. */
  readonly groupNames: string | null;
  readonly groupExcess: string | null;
  readonly groupList: readonly string[];
}

export interface CapTableOptions {
  /** First and last row of the people. */
  readonly top: number;
  readonly bottom: number;
  /** Row of the heading over the caps. */
  readonly capRow: number;
  readonly groups: readonly string[];
}

/** Columns of the tables: words over A–E, figures from F on. */
const wordColumns = [1, 5] as const;
const figureColumn = 6;
const titles = forms.summary;

export function capTableOf({ top, bottom, capRow, groups }: CapTableOptions): CapTable {
  const officeRow = capRow + 2;
  const people = (letters: string) => `$${letters}$${top}:$${letters}$${bottom}`;
  const ofGroups = (letters: string) =>
    groups.length === 0 ? null : `$${letters}$${officeRow + 1}:$${letters}$${officeRow + groups.length}`;
  return {
    levels: people("J"),
    totals: people("I"),
    orders: people("N"),
    groups: people("F"),
    officeExcess: `$K$${officeRow}`,
    groupNames: ofGroups("A"),
    groupExcess: ofGroups("K"),
    groupList: groups,
  };
}

export interface LevelCountOptions {
  readonly scores: readonly MonthlyScore[];
  readonly table: CapTable;
}

/** Levels, people without one, and all; a bar shows the distribution. */
export function putLevelCounts(plan: PlanBuilder, firstRow: number, { scores, table }: LevelCountOptions): void {
  plan.put(firstRow, 1, titles.counts.heading, "heading");
  putRow(plan, firstRow + 1, titles.counts.columns, ["header", "header", "header"]);
  const top = firstRow + 2;
  const count = (level: Level) => scores.filter((score) => score.level === level).length;
  const unratedRow = top + levelChoices.choices.length;
  const totalRow = unratedRow + 1;
  const share = (row: number, people: number) => {
    const value = scores.length === 0 ? 0 : people / scores.length;
    plan.put(row, figureColumn + 1, value, "ratio", { formula: `=IF($F$${totalRow}>0,F${row}/$F$${totalRow},0)` });
  };
  levelChoices.choices.forEach(({ value, label }, index) => {
    const row = top + index;
    plan.put(row, 1, label, "text", { formula: `=${choiceFormula(levelChoices, value)}`, toColumn: wordColumns[1] });
    plan.put(row, figureColumn, count(value), "integer", { formula: `=COUNTIF(${table.levels},$A${row})` });
    share(row, count(value));
  });
  const unrated = scores.filter(({ level }) => level === null).length;
  plan.put(unratedRow, 1, titles.counts.unrated, "text", { toColumn: wordColumns[1] });
  plan.put(unratedRow, figureColumn, unrated, "integer", {
    formula: `=F${totalRow}-SUM(F${top}:F${unratedRow - 1})`,
  });
  share(unratedRow, unrated);
  plan.put(totalRow, 1, titles.counts.total, "textBold", { toColumn: wordColumns[1] });
  plan.put(totalRow, figureColumn, scores.length, "integerBold", { formula: `=COUNTIF(${table.levels},"?*")` });
  // From zero, so that twice the number is twice the bar.
  plan.conditional({ kind: "dataBar", range: rangeOf(top, figureColumn, unratedRow), color: formColors.bar, from: 0 });
}

export interface PutCapsOptions {
  readonly caps: ExcellentCaps;
  readonly settings: Settings;
  readonly scores: readonly MonthlyScore[];
  readonly table: CapTable;
}

/** Returns the next free row. */
export function putCaps(plan: PlanBuilder, firstRow: number, options: PutCapsOptions): number {
  const { caps, settings, scores, table } = options;
  plan.put(firstRow, 1, titles.cap.heading, "heading");
  putRow(
    plan,
    firstRow + 1,
    titles.cap.columns,
    titles.cap.columns.map(() => "header"),
  );
  const excellentOf = (people: readonly MonthlyScore[]) => people.filter(({ level }) => level === "excellent").length;
  const bodies = [
    { label: titles.cap.office, cap: caps.office, excellent: excellentOf(scores), isGroup: false },
    ...[...caps.groups].map(([label, cap]) => ({
      label,
      cap,
      excellent: excellentOf(scores.filter(({ work }) => work.person.similarTasks === label)),
      isGroup: true,
    })),
  ];
  bodies.forEach(({ label, cap, excellent, isGroup }, index) => {
    const row = firstRow + 2 + index;
    plan.put(row, 1, label, isGroup ? "text" : "textBold", { toColumn: wordColumns[1] });
    capFigures({ row, cap, excellent, isGroup, table, settings }).forEach(({ value, formula }, place) => {
      plan.put(row, figureColumn + place, value, "integer", { formula });
    });
  });
  return firstRow + 2 + bodies.length;
}

interface CapFigures {
  readonly row: number;
  readonly cap: ExcellentCap;
  readonly excellent: number;
  readonly isGroup: boolean;
  readonly table: CapTable;
  readonly settings: Settings;
}

/** Decimals that take binary noise away before the fraction is cut, as in `scoring/excellent-cap.ts`. */
const noiseDigits = 9;

/** Columns F–K: rated, excellent, both limits, the one that holds, how many are too many. */
function capFigures({
  row,
  cap,
  excellent,
  isGroup,
  table,
  settings,
}: CapFigures): { value: PlannedValue; formula: string }[] {
  const inBody = isGroup ? `${table.groups},"="&$A${row},` : "";
  const countOf = (level: Level) => `COUNTIFS(${inBody}${table.levels},${choiceFormula(levelChoices, level)})`;
  const limit = cap[settings.excellentReading];
  const isLiteral = `KPI_CachTinhXuatSac=${choiceFormula(excellentReadingChoices, "literal")}`;
  return [
    { value: cap.rated, formula: `=${countOf("excellent")}+${countOf("good")}` },
    { value: excellent, formula: `=${countOf("excellent")}` },
    { value: cap.literal, formula: `=INT(ROUND($F${row}*KPI_TyLeXuatSac/(1+KPI_TyLeXuatSac),${noiseDigits}))` },
    { value: cap.inclusive, formula: `=INT(ROUND($F${row}*KPI_TyLeXuatSac,${noiseDigits}))` },
    { value: limit, formula: `=IF(${isLiteral},$H${row},$I${row})` },
    { value: Math.max(0, excellent - limit), formula: `=MAX(0,$G${row}-$J${row})` },
  ];
}

/** Words over the first columns, then one cell a figure. */
function putRow(plan: PlanBuilder, row: number, words: readonly string[], styles: readonly string[]): void {
  words.forEach((word, index) => {
    const style = styles[index] ?? "text";
    if (index === 0) plan.put(row, 1, word, style, { toColumn: wordColumns[1] });
    else plan.put(row, figureColumn + index - 1, word, style);
  });
}

/**
 * The two tables under the people of a monthly summary: how many have which level, and how many may be
 * excellent (ND Điều 20), by both readings of the rule.
 */
import type { Settings } from "../../profiles/profile";
import { groupKey } from "../../scoring/excellent-cap";
import type { ExcellentCap, ExcellentCaps, Level, MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { choiceFormula, excellentReadingChoices, levelChoices } from "../form/choices";
import { formColors } from "../form/form-styles";
import { putTitles } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { capTable, levelTable, peopleTable } from "./summary-columns";

/** Addresses in the summary that formulas need, all absolute. */
export interface CapAddresses {
  readonly levels: string;
  /** Without binary noise. */
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

export interface CapAddressesOptions {
  /** First and last row of the people. */
  readonly top: number;
  readonly bottom: number;
  /** Row of the heading over the caps. */
  readonly capRow: number;
  readonly groups: readonly string[];
}

const titles = forms.summary;

export function capAddressesOf({ top, bottom, capRow, groups }: CapAddressesOptions): CapAddresses {
  const officeRow = capRow + 2;
  const people = (column: (typeof peopleTable.fields)[number]) => peopleTable.fixedRange(column, top, bottom);
  const ofGroups = (column: "body" | "excess") =>
    groups.length === 0 ? null : capTable.fixedRange(column, officeRow + 1, officeRow + groups.length);
  return {
    levels: people("level"),
    totals: people("seen"),
    orders: people("order"),
    groups: people("similarTasks"),
    officeExcess: capTable.fixed("excess", officeRow),
    groupNames: ofGroups("body"),
    groupExcess: ofGroups("excess"),
    groupList: groups,
  };
}

export interface LevelCountOptions {
  readonly scores: readonly MonthlyScore[];
  readonly table: CapAddresses;
}

/** Levels, people without one, and all; a bar shows the distribution. */
export function putLevelCounts(plan: PlanBuilder, firstRow: number, { scores, table }: LevelCountOptions): void {
  plan.put(firstRow, 1, titles.counts.heading, "heading");
  putTitles(plan, firstRow + 1, levelTable);
  const top = firstRow + 2;
  const count = (level: Level) => scores.filter((score) => score.level === level).length;
  const unratedRow = top + levelChoices.choices.length;
  const totalRow = unratedRow + 1;
  const putLevel = (row: number, words: string, style: string, formula?: string) => {
    const toColumn = levelTable.lastOf("level");
    plan.put(row, levelTable.number.level, words, style, { toColumn, ...(formula === undefined ? {} : { formula }) });
  };
  const putPeople = (row: number, people: number, style: string, formula: string) => {
    plan.put(row, levelTable.number.people, people, style, { formula });
  };
  const share = (row: number, people: number) => {
    const value = scores.length === 0 ? 0 : people / scores.length;
    const all = levelTable.fixed("people", totalRow);
    const formula = `=IF(${all}>0,${levelTable.at("people", row)}/${all},0)`;
    plan.put(row, levelTable.number.share, value, "ratio", { formula });
  };
  levelChoices.choices.forEach(({ value, label }, index) => {
    const row = top + index;
    putLevel(row, label, "text", `=${choiceFormula(levelChoices, value)}`);
    putPeople(row, count(value), "integer", `=COUNTIF(${table.levels},${levelTable.inColumn("level", row)})`);
    share(row, count(value));
  });
  const unrated = scores.filter(({ level }) => level === null).length;
  putLevel(unratedRow, titles.counts.unrated, "text");
  const [all, first, last] = [totalRow, top, unratedRow - 1].map((row) => levelTable.at("people", row));
  putPeople(unratedRow, unrated, "integer", `=${all}-SUM(${first}:${last})`);
  share(unratedRow, unrated);
  putLevel(totalRow, titles.counts.total, "textBold");
  putPeople(totalRow, scores.length, "integerBold", `=COUNTIF(${table.levels},"?*")`);
  const bars = levelTable.range("people", top, unratedRow);
  // From zero, so that twice the number is twice the bar.
  plan.conditional({ kind: "dataBar", range: bars, color: formColors.bar, from: 0 });
}

export interface PutCapsOptions {
  readonly caps: ExcellentCaps;
  readonly settings: Settings;
  readonly scores: readonly MonthlyScore[];
  readonly table: CapAddresses;
}

/** Returns the next free row. */
export function putCaps(plan: PlanBuilder, firstRow: number, options: PutCapsOptions): number {
  const { caps, settings, scores, table } = options;
  plan.put(firstRow, 1, titles.cap.heading, "heading");
  putTitles(plan, firstRow + 1, capTable);
  const excellent = scores.filter(({ level }) => level === "excellent");
  const excellentOf = new Map<string, number>();
  for (const { work } of excellent) {
    const group = groupKey(work.person.similarTasks);
    excellentOf.set(group, (excellentOf.get(group) ?? 0) + 1);
  }
  const bodies = [
    { label: titles.cap.office, cap: caps.office, excellent: excellent.length, isGroup: false },
    ...[...caps.groups].map(([label, cap]) => ({
      label,
      cap,
      excellent: excellentOf.get(groupKey(label)) ?? 0,
      isGroup: true,
    })),
  ];
  bodies.forEach(({ label, cap, excellent, isGroup }, index) => {
    const row = firstRow + 2 + index;
    const { number, lastOf } = capTable;
    plan.put(row, number.body, label, isGroup ? "text" : "textBold", { toColumn: lastOf("body") });
    for (const { column, value, formula } of capFigures({ row, cap, excellent, isGroup, table, settings })) {
      plan.put(row, number[column], value, "integer", { formula });
    }
  });
  return firstRow + 2 + bodies.length;
}

interface CapFigures {
  readonly row: number;
  readonly cap: ExcellentCap;
  readonly excellent: number;
  readonly isGroup: boolean;
  readonly table: CapAddresses;
  readonly settings: Settings;
}

/** Decimals that take binary noise away before the fraction is cut, as in `scoring/excellent-cap.ts`. */
const noiseDigits = 9;

interface CapFigure {
  readonly column: Exclude<(typeof capTable.fields)[number], "body">;
  readonly value: PlannedValue;
  readonly formula: string;
}

/** Rated, excellent, both limits, the one that holds, how many are too many. */
function capFigures({ row, cap, excellent, isGroup, table, settings }: CapFigures): readonly CapFigure[] {
  const { inColumn } = capTable;
  const inBody = isGroup ? `${table.groups},"="&${inColumn("body", row)},` : "";
  const countOf = (level: Level) => `COUNTIFS(${inBody}${table.levels},${choiceFormula(levelChoices, level)})`;
  const limit = cap[settings.excellentReading];
  const isLiteral = `${settingCells.excellentReading}=${choiceFormula(excellentReadingChoices, "literal")}`;
  const [rated, share] = [inColumn("rated", row), settingCells.excellentShare];
  const whole = (formula: string) => `=INT(ROUND(${formula},${noiseDigits}))`;
  return [
    { column: "rated", value: cap.rated, formula: `=${countOf("excellent")}+${countOf("good")}` },
    { column: "excellent", value: excellent, formula: `=${countOf("excellent")}` },
    { column: "literal", value: cap.literal, formula: whole(`${rated}*${share}/(1+${share})`) },
    { column: "inclusive", value: cap.inclusive, formula: whole(`${rated}*${share}`) },
    {
      column: "limit",
      value: limit,
      formula: `=IF(${isLiteral},${inColumn("literal", row)},${inColumn("inclusive", row)})`,
    },
    {
      column: "excess",
      value: Math.max(0, excellent - limit),
      formula: `=MAX(0,${inColumn("excellent", row)}-${inColumn("limit", row)})`,
    },
  ];
}

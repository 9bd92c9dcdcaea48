/**
 * The live check beside each value of `Cấu hình KPI`: what cannot be used says so, and score sheets then give no total.
 * Whatever a check refuses the readers refuse as well, and the other way round.
 */
import { generalPointsMax } from "../../profiles/profile";
import { isSameWord } from "../../scoring/line-trouble";
import { forms } from "../../strings/vi/forms";
import { absoluteAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";
import { choiceFormula, criterionKindChoices, type ChoiceList } from "../form/choices";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { checkCells, criteriaCells, settingCells, standardCells } from "../names";
import type { SettingField } from "./settings-fields";
import { settingsColumns } from "./settings-line";

const { check: words } = forms.settings;
const { check, note, value, ordinal, label, initial } = settingsColumns;

/** What a number of a setting may be. */
export interface NumberBounds {
  readonly from: number;
  /** True where `from` itself is none. */
  readonly isAbove: boolean;
  readonly to: number;
  readonly isWhole: boolean;
}

/** More than any figure of a setting. */
export const greatestNumber = 1_000_000;
const numbers: NumberBounds = { from: 0, isAbove: true, to: greatestNumber, isWhole: false };

/** The settings whose numbers are not just above 0. */
const boundsOf: Readonly<Record<string, NumberBounds>> = {
  [settingCells.frameMin]: { ...numbers, isAbove: false },
  [settingCells.overload]: { ...numbers, from: 1, isAbove: false },
  // The criteria sum to 30 and both to 100: the first may be shared out otherwise, this one stands.
  [settingCells.resultMax]: { ...numbers, from: 100 - generalPointsMax, isAbove: false, to: 100 - generalPointsMax },
};

export function boundsOfField({ name, input }: SettingField): NumberBounds | null {
  switch (input.kind) {
    case "number":
      return boundsOf[name] ?? numbers;
    case "percent":
      return { ...numbers, isAbove: false, to: 1 };
    case "whole":
      return { from: input.min, isAbove: false, to: input.max, isWhole: true };
    case "choice":
    case "text":
      return null;
  }
}

export function isWithin(number: number, { from, isAbove, to, isWhole }: NumberBounds): boolean {
  return (isAbove ? number > from : number >= from) && number <= to && (!isWhole || Number.isInteger(number));
}

function withinFormula(cell: string, { from, isAbove, to, isWhole }: NumberBounds): string {
  const whole = isWhole ? `,${cell}=INT(${cell})` : "";
  return `IF(ISNUMBER(${cell}),AND(${cell}${isAbove ? ">" : ">="}${from},${cell}<=${to}${whole}),FALSE)`;
}

/** The value of a list that a cell says in its own words, whatever their case. */
export function choiceIn<Value>(list: ChoiceList<Value>, cell: CellValue): Value | null {
  return list.choices.find((choice) => isSameWord(cell, choice.label))?.value ?? null;
}

export function isOneOf<Value>(list: ChoiceList<Value>, cell: string, values: readonly Value[]): string {
  return `OR(${values.map((each) => `${cell}=${choiceFormula(list, each)}`).join(",")})`;
}

/** One check: `isRight` is a formula that an error makes wrong. */
export function putCheck(plan: PlanBuilder, row: number, isRight: string, wrong: string): void {
  plan.put(row, check, "", "text", { formula: `=IFERROR(IF(${isRight},"","${wrong}"),"${wrong}")` });
}

const valueAt = (row: number) => absoluteAddress(row, value);

export function putFieldCheck(plan: PlanBuilder, row: number, field: SettingField, index: number): void {
  const cell = valueAt(row);
  const { input } = field;
  const bounds = boundsOfField(field);
  if (bounds) {
    const more = relationOf(field.name, index, cell);
    const isNumber = withinFormula(cell, bounds);
    putCheck(plan, row, more ? `AND(${isNumber},${more.isRight})` : isNumber, more?.words ?? words.number);
  } else if (input.kind === "choice") {
    const values = input.list.choices.map((choice) => choice.value);
    putCheck(plan, row, isOneOf(input.list, cell, values), words.choice);
  } else putCheck(plan, row, isPrefix(cell), words.prefix);
}

/** Numbers that must not be more than others. */
function relationOf(name: string, index: number, cell: string) {
  if (name === settingCells.frameMin) {
    return { isRight: `${cell}<=INDEX(${settingCells.frameMax},${index + 1})`, words: words.frame };
  }
  const lower: Readonly<Record<string, string>> = {
    [settingCells.excellent]: settingCells.good,
    [settingCells.good]: settingCells.complete,
  };
  const next = lower[name];
  return next === undefined ? null : { isRight: `${cell}>${next}`, words: words.order };
}

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZĐ";
const longestPrefix = 12;

/** As the schema has it: a capital, then capitals, digits, points and hyphens. */
function isPrefix(cell: string): string {
  const signs = `${capitals}0123456789.-`;
  const each = Array.from(
    { length: longestPrefix - 1 },
    (_, place) => `FIND(MID(${cell}&"AAAAAAAAAAA",${place + 2},1),"${signs}")`,
  );
  const first = `FIND(LEFT(${cell},1),"${capitals}")`;
  return `AND(ISTEXT(${cell}),LEN(${cell})>0,LEN(${cell})<=${longestPrefix},${first}>0,${each.join("+")}>0)`;
}

export function putCriterionCheck(plan: PlanBuilder, row: number): void {
  const at = (column: number) => absoluteAddress(row, column);
  const [number, title, max, kind] = [at(ordinal), at(label), at(value), at(initial)];
  const isSpare = `AND(${[number, title, max, kind].map((cell) => `${cell}=""`).join(",")})`;
  const isKind = isOneOf(
    criterionKindChoices,
    kind,
    criterionKindChoices.choices.map((choice) => choice.value),
  );
  const isFull = `AND(TRIM(${number}&"")<>"",TRIM(${title}&"")<>"",${withinFormula(max, numbers)},${isKind})`;
  putCheck(plan, row, `OR(${isSpare},${isFull})`, words.criterion);
}

export const criterionBounds = numbers;

export function putCriteriaSumCheck(plan: PlanBuilder, row: number): void {
  putCheck(plan, row, `ABS(${criteriaCells.sum}-${generalPointsMax})<0.000000001`, words.sum);
}

export const partBounds: NumberBounds = { from: 1, isAbove: false, to: greatestNumber, isWhole: true };

export function putPartCheck(plan: PlanBuilder, row: number): void {
  const [id, most] = [absoluteAddress(row, ordinal), absoluteAddress(row, value)];
  putCheck(plan, row, `OR(TRIM(${id}&"")="",${most}="",${withinFormula(most, partBounds)})`, words.number);
}

export const hoursBounds = numbers;
export const nextCodeBounds: NumberBounds = { from: 1, isAbove: false, to: greatestNumber, isWhole: true };

/** The standard's code and hours, and the number of the next code; for the row of each. */
export function putStandardCheck(plan: PlanBuilder, row: number, name: string): void {
  const cell = valueAt(row);
  if (name === standardCells.hours) {
    putCheck(plan, row, `OR(${cell}="",${withinFormula(cell, hoursBounds)})`, words.number);
  }
  if (name === standardCells.nextCode) putCheck(plan, row, withinFormula(cell, nextCodeBounds), words.number);
}

/** Points of the standard unit on one scale, or nothing; for their row. */
export function putPointsCheck(plan: PlanBuilder, row: number): void {
  const cell = valueAt(row);
  putCheck(plan, row, `OR(${cell}="",${withinFormula(cell, hoursBounds)})`, words.number);
}

/** A text or nothing: only an error cannot be read. */
export function putTextCheck(plan: PlanBuilder, row: number): void {
  putCheck(plan, row, `LEN(${valueAt(row)})>=0`, words.words);
}

export function putChoiceCheck<Value>(
  plan: PlanBuilder,
  row: number,
  list: ChoiceList<Value>,
  values: readonly Value[],
): void {
  const cell = valueAt(row);
  putCheck(plan, row, `OR(${cell}="",${isOneOf(list, cell, values)})`, words.choice);
}

/** How many are open, beside the title. */
export function putOpenSettings(plan: PlanBuilder, row: number, top: number, bottom: number): void {
  const checks = `${absoluteAddress(top, check)}:${absoluteAddress(bottom, check)}`;
  plan.put(row - 1, check, forms.settings.open, "plain");
  plan.put(row, check, 0, "plainBold", { formula: `=COUNTIF(${checks},"?*")` });
  plan.name(checkCells.settings, rangeOf(row, check));
}

/** The columns of the form on paper. */
export const printedSettings = [1, note] as const;

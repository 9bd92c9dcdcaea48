/**
 * Closed lists that people choose from in our sheets: the words they see, and the value each stands for.
 * The words live in named ranges of `Cấu hình KPI`; formulas compare with a place in that range.
 */
import { settingsSchema, type Scale } from "../../profiles/profile";
import { assignmentKinds, roles, type AssignmentKind, type Role } from "../../scoring/assignment";
import { isSameWord } from "../../scoring/line-trouble";
import { absences, type Absence } from "../../scoring/year-score";
import { levels, type Level } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { CellValue } from "../../workbook/cell-value";
import { listCells } from "../names";

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceList<Value = string | boolean> {
  /** Defined name of the cells that hold the labels. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
}

/** 100 % or 50 %. */
export type LeaderRatioChoice = "full" | "half";

const { choices, lists, criteria } = forms.settings;

interface ListWords<Value extends string> {
  readonly name: string;
  readonly title: string;
  /** In the order in which people choose among them. */
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
}

function listOf<Value extends string>({ name, title, values, labels }: ListWords<Value>): ChoiceList<Value> {
  return { name, title, choices: values.map((value) => ({ value, label: labels[value] })) };
}

const { scale, delayUnit, cap, deduction, restDays, leaderFormula, excellentReading } = settingsSchema.shape;

export const scaleChoices: ChoiceList = listOf({
  name: listCells.scale,
  title: lists.scale,
  values: scale.options,
  labels: choices.scale,
});

/** The scale that a cell names in the words of the list, whatever their case; else `null`. */
export function scaleOfLabel(cell: CellValue): Scale | null {
  return scale.options.find((each) => isSameWord(cell, choices.scale[each])) ?? null;
}

export const delayUnitChoices: ChoiceList = listOf({
  name: listCells.delayUnit,
  title: lists.delayUnit,
  values: delayUnit.options,
  labels: choices.delayUnit,
});

export const capChoices: ChoiceList = listOf({
  name: listCells.cap,
  title: lists.cap,
  values: cap.options,
  labels: choices.cap,
});

export const deductionChoices: ChoiceList = listOf({
  name: listCells.deduction,
  title: lists.deduction,
  values: deduction.options,
  labels: choices.deduction,
});

export const restDaysChoices: ChoiceList = listOf({
  name: listCells.restDays,
  title: lists.restDays,
  values: restDays.options,
  labels: choices.restDays,
});

export const leaderFormulaChoices: ChoiceList = listOf({
  name: listCells.leaderFormula,
  title: lists.leaderFormula,
  values: leaderFormula.options,
  labels: choices.leaderFormula,
});

/** What a leader's d, đ and e may be (ND Điều 16–17). */
export const leaderRatioChoices: ChoiceList<LeaderRatioChoice> = listOf({
  name: listCells.leaderRatio,
  title: lists.leaderRatio,
  values: ["full", "half"],
  labels: choices.leaderRatio,
});

export const absenceChoices: ChoiceList<Absence> = listOf({
  name: listCells.absence,
  title: lists.absence,
  values: absences,
  labels: choices.absence,
});

export const excellentReadingChoices: ChoiceList = listOf({
  name: listCells.excellentReading,
  title: lists.excellentReading,
  values: excellentReading.options,
  labels: choices.excellentReading,
});

export const kindChoices: ChoiceList<AssignmentKind> = listOf({
  name: listCells.kind,
  title: lists.kind,
  values: assignmentKinds,
  labels: forms.kinds,
});

export const roleChoices: ChoiceList<Role> = listOf({
  name: listCells.role,
  title: lists.role,
  values: roles,
  labels: forms.roles,
});

/** From the best to the worst, as ND Điều 20 lists them. */
export const levelChoices: ChoiceList<Level> = listOf({
  name: listCells.level,
  title: lists.level,
  values: levels,
  labels: forms.levels,
});

export const criterionKindChoices: ChoiceList<boolean> = {
  name: listCells.criterionKind,
  title: lists.criterionKind,
  choices: [
    { value: true, label: criteria.kinds.heading },
    { value: false, label: criteria.kinds.criterion },
  ],
};

export const tickChoices: ChoiceList<boolean> = {
  name: listCells.tick,
  title: lists.tick,
  choices: [{ value: true, label: forms.tick }],
};

/** What a warning or a hint may be turned to. */
export const ruleLevelChoices: ChoiceList = listOf({
  name: listCells.ruleLevel,
  title: lists.ruleLevel,
  values: ["warning", "hint", "off"],
  labels: choices.ruleLevel,
});

/** What an error may be turned to, where it may be turned off at all. */
export const silentErrorChoices: ChoiceList = listOf({
  name: listCells.silentError,
  title: lists.silentError,
  values: ["error", "off"],
  labels: choices.silentError,
});

/** All lists that `Cấu hình KPI` carries. */
export const choiceLists: readonly ChoiceList[] = [
  scaleChoices,
  delayUnitChoices,
  capChoices,
  excellentReadingChoices,
  deductionChoices,
  restDaysChoices,
  leaderFormulaChoices,
  leaderRatioChoices,
  absenceChoices,
  kindChoices,
  roleChoices,
  levelChoices,
  criterionKindChoices,
  tickChoices,
  ruleLevelChoices,
  silentErrorChoices,
];

/** The words for a value; the value itself, written out, when the list has none. */
export function labelOf<Value>(list: ChoiceList<Value>, value: Value): string {
  return list.choices.find((choice) => choice.value === value)?.label ?? String(value);
}

/** The value that a cell's words stand for, whatever their spacing and case; `null` when they are no choice. */
export function choiceOf<Value>(list: ChoiceList<Value>, cell: CellValue): Value | null {
  if (typeof cell !== "string") return null;
  const wanted = comparable(cell);
  const found = list.choices.find(
    ({ label, value }) => comparable(label) === wanted || comparable(String(value)) === wanted,
  );
  return found ? found.value : null;
}

/** A formula for the label of one value: `INDEX(…,1)` with the name of the list. */
export function choiceFormula<Value>(list: ChoiceList<Value>, value: Value): string {
  return `INDEX(${list.name},${list.choices.findIndex((choice) => choice.value === value) + 1})`;
}

function comparable(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Closed lists that people choose from in our sheets: the words they see, and the value each stands for.
 * The words live in named ranges of `Cấu hình KPI`; formulas compare with a place in that range.
 */
import type { AssignmentKind, Role } from "../../scoring/assignment";
import type { Level } from "../../scoring/monthly-score";
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

const { choices, lists, criteria } = forms.settings;

export const scaleChoices: ChoiceList = {
  name: listCells.scale,
  title: lists.scale,
  choices: [
    { value: "matrix", label: choices.scale.matrix },
    { value: "frames", label: choices.scale.frames },
    { value: "levels", label: choices.scale.levels },
  ],
};

export const delayUnitChoices: ChoiceList = {
  name: listCells.delayUnit,
  title: lists.delayUnit,
  choices: [
    { value: "day", label: choices.delayUnit.day },
    { value: "occurrence", label: choices.delayUnit.occurrence },
  ],
};

export const capChoices: ChoiceList = {
  name: listCells.cap,
  title: lists.cap,
  choices: [
    { value: "ratio", label: choices.cap.ratio },
    { value: "block", label: choices.cap.block },
  ],
};

export const excellentReadingChoices: ChoiceList = {
  name: listCells.excellentReading,
  title: lists.excellentReading,
  choices: [
    { value: "literal", label: choices.excellentReading.literal },
    { value: "inclusive", label: choices.excellentReading.inclusive },
  ],
};

export const kindChoices: ChoiceList<AssignmentKind> = {
  name: listCells.kind,
  title: lists.kind,
  choices: [
    { value: "planned", label: forms.kinds.planned },
    { value: "returned", label: forms.kinds.returned },
    { value: "takenOver", label: forms.kinds.takenOver },
    { value: "sudden", label: forms.kinds.sudden },
  ],
};

export const roleChoices: ChoiceList<Role> = {
  name: listCells.role,
  title: lists.role,
  choices: [
    { value: "staff", label: forms.roles.staff },
    { value: "head", label: forms.roles.head },
    { value: "deputy", label: forms.roles.deputy },
    { value: "support", label: forms.roles.support },
  ],
};

/** From the best to the worst, as ND Điều 20 lists them. */
export const levelChoices: ChoiceList<Level> = {
  name: listCells.level,
  title: lists.level,
  choices: [
    { value: "excellent", label: forms.levels.excellent },
    { value: "good", label: forms.levels.good },
    { value: "complete", label: forms.levels.complete },
    { value: "incomplete", label: forms.levels.incomplete },
  ],
};

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

/** All lists that `Cấu hình KPI` carries. */
export const choiceLists: readonly ChoiceList[] = [
  scaleChoices,
  delayUnitChoices,
  capChoices,
  excellentReadingChoices,
  kindChoices,
  roleChoices,
  levelChoices,
  criterionKindChoices,
  tickChoices,
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

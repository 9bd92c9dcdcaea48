/**
 * Which cells of `Cấu hình KPI` hold which setting: one list for writing and for reading back.
 */
import { complexityGroups } from "../../catalogue/complexity-group";
import { timeBands } from "../../catalogue/time-band";
import type { CheckingKey, ConversionKey, ParameterKey, ScoringKey } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import {
  capChoices,
  deductionChoices,
  delayUnitChoices,
  excellentReadingChoices,
  leaderFormulaChoices,
  restDaysChoices,
  labelOf,
  scaleChoices,
  type ChoiceList,
} from "../form/choices";
import { labelCells, settingCells } from "../names";

/** How a setting is typed: a drop-down, text, or a number of a kind. */
export type SettingInput =
  | { readonly kind: "choice"; readonly list: ChoiceList }
  | { readonly kind: "text" }
  | { readonly kind: "number" | "percent" }
  | { readonly kind: "whole"; readonly min: number; readonly max: number };

/** Cells under one name: a single value, or one value for each group, band or level. */
export interface SettingField {
  readonly name: string;
  readonly parameter: ParameterKey;
  readonly title: string;
  readonly input: SettingInput;
  /** One entry a cell; `path` leads to its value in `Settings`, `label` is what stands before it. */
  readonly items: readonly { readonly label: string; readonly path: readonly (string | number)[] }[];
  /** Name of the label cells, where formulas look something up in them. */
  readonly labelsName?: string;
  readonly note?: string;
}

const titles = forms.settings.parameters;
const number = { kind: "number" } as const;
const percent = { kind: "percent" } as const;

function single(
  name: string,
  path: readonly [ParameterKey, ...string[]],
  title: string,
  input: SettingInput,
  note?: string,
): SettingField {
  return { name, parameter: path[0], title, input, items: [{ label: title, path }], ...(note ? { note } : {}) };
}

function perGroup(
  name: string,
  parameter: ParameterKey,
  title: string,
  input: SettingInput,
  part?: string,
): SettingField {
  const items = complexityGroups.map((label, index) => ({
    label,
    path: part === undefined ? [parameter, index] : [parameter, index, part],
  }));
  return { name, parameter, title, input, items };
}

/** Parameters with a place of their own in the sheet: among the standard unit's cells, and in tables. */
type PlacedApart =
  | "sheetScales"
  | "standardPoints"
  | "standardHours"
  | "holidays"
  | "parts"
  | "generalCriteria"
  | "ruleLevels"
  | "ruleWords";

const ofConversion: Readonly<Record<Exclude<ConversionKey, PlacedApart>, readonly SettingField[]>> = {
  scale: [
    single(
      settingCells.scale,
      ["scale"],
      titles.scale,
      { kind: "choice", list: scaleChoices },
      forms.settings.standardNotes.scale,
    ),
  ],
  digits: [single(settingCells.digits, ["digits"], titles.digits, { kind: "whole", min: 0, max: 6 })],
  codePrefix: [single(settingCells.codePrefix, ["codePrefix"], titles.codePrefix, { kind: "text" })],
  groupWeights: [
    {
      ...perGroup(settingCells.groupWeights, "groupWeights", titles.groupWeights, number),
      labelsName: labelCells.groups,
    },
  ],
  bandMinutes: [
    {
      name: settingCells.bandMinutes,
      parameter: "bandMinutes",
      title: titles.bandMinutes,
      input: number,
      items: timeBands.map(({ label }, index) => ({ label, path: ["bandMinutes", index] })),
      labelsName: labelCells.bands,
    },
  ],
  frames: [
    perGroup(settingCells.frameMin, "frames", titles.frameMin, number, "min"),
    perGroup(settingCells.frameMax, "frames", titles.frameMax, number, "max"),
  ],
  levelPoints: [
    {
      name: settingCells.levelPoints,
      parameter: "levelPoints",
      title: titles.levelPoints,
      input: number,
      items: [0, 1, 2, 3].map((index) => ({
        label: `${forms.settings.level} ${index + 1}`,
        path: ["levelPoints", index],
      })),
      labelsName: labelCells.levels,
    },
  ],
  groupLevels: [
    perGroup(settingCells.groupLevels, "groupLevels", titles.groupLevels, { kind: "whole", min: 1, max: 4 }),
  ],
};

const ofScoring: Readonly<Record<Exclude<ScoringKey, PlacedApart>, readonly SettingField[]>> = {
  delayUnit: [
    single(settingCells.delayUnit, ["delayUnit"], titles.delayUnit, { kind: "choice", list: delayUnitChoices }),
  ],
  delayPenalty: [single(settingCells.delayPenalty, ["delayPenalty"], titles.delayPenalty, percent)],
  failurePenalty: [single(settingCells.failurePenalty, ["failurePenalty"], titles.failurePenalty, percent)],
  cap: [single(settingCells.cap, ["cap"], titles.cap, { kind: "choice", list: capChoices })],
  deduction: [
    single(settingCells.deduction, ["deduction"], titles.deduction, { kind: "choice", list: deductionChoices }),
  ],
  restDays: [single(settingCells.restDays, ["restDays"], titles.restDays, { kind: "choice", list: restDaysChoices })],
  leaderFormula: [
    single(settingCells.leaderFormula, ["leaderFormula"], titles.leaderFormula, {
      kind: "choice",
      list: leaderFormulaChoices,
    }),
  ],
  resultMax: [single(settingCells.resultMax, ["resultMax"], titles.resultMax, number)],
  levels: [
    single(settingCells.excellent, ["levels", "excellent"], titles.excellent, number),
    single(settingCells.good, ["levels", "good"], titles.good, number),
    single(settingCells.complete, ["levels", "complete"], titles.complete, number),
  ],
  excellentShare: [single(settingCells.excellentShare, ["excellentShare"], titles.excellentShare, percent)],
  excellentReading: [
    single(settingCells.excellentReading, ["excellentReading"], titles.excellentReading, {
      kind: "choice",
      list: excellentReadingChoices,
    }),
  ],
};

const minutes = { kind: "whole", min: 1, max: 100_000 } as const;

const ofChecking: Readonly<Record<Exclude<CheckingKey, PlacedApart>, readonly SettingField[]>> = {
  splitFromMinutes: [single(settingCells.splitFromMinutes, ["splitFromMinutes"], titles.splitFromMinutes, minutes)],
  demandingFromMinutes: [
    single(settingCells.demandingFromMinutes, ["demandingFromMinutes"], titles.demandingFromMinutes, minutes),
  ],
  simpleBelowMinutes: [
    single(settingCells.simpleBelowMinutes, ["simpleBelowMinutes"], titles.simpleBelowMinutes, minutes),
  ],
  yearlyHours: [single(settingCells.yearlyHours, ["yearlyHours"], titles.yearlyHours, number)],
  overload: [single(settingCells.overload, ["overload"], titles.overload, number)],
  underload: [single(settingCells.underload, ["underload"], titles.underload, number)],
};

/** In the order of the sheet. */
export const conversionFields: readonly SettingField[] = Object.values(ofConversion).flat();
export const scoringFields: readonly SettingField[] = Object.values(ofScoring).flat();

export const checkingFields: readonly SettingField[] = Object.values(ofChecking).flat();
export const settingFields: readonly SettingField[] = [...conversionFields, ...scoringFields, ...checkingFields];

/** Follows a path into plain data; `undefined` where it leads nowhere. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** What the cell of a setting holds for a value of it. */
export function shownValue(input: SettingInput, value: unknown): string | number | null {
  if (input.kind === "choice") return typeof value === "string" ? labelOf(input.list, value) : null;
  return typeof value === "number" || typeof value === "string" ? value : null;
}

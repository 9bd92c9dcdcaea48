import type { ConversionRuleCode } from "../../conversion/rules/conversion-rules";
import type { FindingParams } from "../../findings/finding";
import { numberText } from "../number-text";
import { scaleFindings } from "./findings-scales";

type Param = FindingParams[string] | undefined;
const shown = (value: Param) => numberText("en", value);

/** E501 by its reason. */
const noStandard: Readonly<Record<string, (params: FindingParams) => string>> = {
  none: () => "No standard unit is chosen, so no coefficient can be computed. Choose one product of the catalogue.",
  unknown: ({ choice }) => `The catalogue has no product “${shown(choice)}” to be the standard unit. Choose another.`,
  level: ({ code, level }) =>
    `Standard unit ${shown(code)} is of level ${shown(level)}; Appendix 3 wants level 1 (100 points). Choose another.`,
  given: ({ code, printed }) =>
    `The standard unit ${shown(code)} ${printed === "" ? "prints no coefficient" : `prints the coefficient ${shown(printed)}`}; where coefficients are given, the standard unit has 1. Choose another product.`,
};

/** W503 by its reason. */
const unsuitableStandard: Readonly<Record<string, (params: FindingParams) => string>> = {
  rare: ({ code, perYear }) =>
    `Standard unit ${shown(code)} is done only about ${shown(perYear)} times a year; regular, frequent work serves better.`,
  sudden: ({ code }) => `Standard unit ${shown(code)} is sudden work; regular work serves better.`,
  group: ({ code, group }) =>
    `Standard unit ${shown(code)} is in group ${shown(group)}; the handbook advises a product of group N1.`,
};

/** E511 by its reason. */
const pointsMissing: Readonly<Record<string, (params: FindingParams) => string>> = {
  points: ({ row }) => `Row ${row} has no points. Enter points within the frame of the group.`,
  hours: ({ row }) =>
    `Row ${row} counts by hours, but the hours of the standard unit are not known. Enter them in the sheet “Cấu hình KPI”.`,
  standard: ({ code }) =>
    `Standard unit ${shown(code)} needs points above 0, because every coefficient is divided by them. Complete it or choose another.`,
};

/** How a cell of the converted catalogue is called and how its value reads, by field (W509). */
const typedCells: Readonly<Record<string, { readonly name: string; readonly read: (value: Param) => string }>> = {
  group: { name: "group", read: shown },
  band: { name: "time", read: inMinutes },
  minutes: { name: "time", read: inMinutes },
  hours: { name: "number of hours", read: shown },
  points: { name: "points", read: shown },
  level: { name: "level", read: shown },
};

/** E314 by its reason. */
const nothingMeasures: Readonly<Record<string, (params: FindingParams) => string>> = {
  group: ({ row }) =>
    `Row ${row} has a level and no group, so the matrix gives it no points. Add a group, or choose the scale of four levels.`,
  coefficient: ({ row }) =>
    `Row ${row} prints no coefficient, and has no points or time to compute one. Write the coefficient of this product.`,
  hours: ({ row }) =>
    `Row ${row} counts by hours, but no product tells the hours of a standard unit. Write them in “Cấu hình KPI”.`,
};

/** A number stands for minutes, words for a band. */
function inMinutes(value: Param): string {
  return typeof value === "number" ? `${shown(value)} minutes` : shown(value);
}

/** W509 by its reason. */
function typedOver({ reason, field, source, typed }: FindingParams): string {
  const { name, read } = typedCells[String(field)] ?? { name: String(field), read: shown };
  const printed = source === "" ? "is blank" : `says ${read(source)}`;
  return reason === "unused"
    ? `The ${name} typed into “Danh mục quy đổi”, “${shown(typed)}”, cannot be used here, so the source counts (it ${printed}).`
    : `What counts is the ${name} typed into “Danh mục quy đổi”: ${read(typed)}; the source ${printed}. If that is right, correct the source too; otherwise empty the typed cell and convert again.`;
}

function byReason(sentences: Readonly<Record<string, (params: FindingParams) => string>>) {
  return (params: FindingParams) => sentences[String(params["reason"])]?.(params) ?? "";
}

export const conversionFindings: Record<
  ConversionRuleCode,
  { readonly title: string; readonly message: (params: FindingParams) => string }
> = {
  E501: { title: "No standard unit", message: byReason(noStandard) },
  E502: {
    title: "Several standard units",
    message: ({ count }) => `${shown(count)} rows are the standard unit at once. Keep one.`,
  },
  W503: { title: "Standard unit not typical", message: byReason(unsuitableStandard) },
  E504: {
    title: "Points outside the frame",
    message: ({ row, points, min, max, group }) =>
      `The ${shown(points)} points of row ${row} lie outside the frame ${shown(min)}–${shown(max)}${group === "" ? "" : ` of group ${shown(group)}`}. Correct the points or the group.`,
  },
  E505: {
    title: "Wrong coefficient",
    message: ({ row, printed, coefficient }) =>
      `Row ${row} prints ${shown(printed)}; by its points and the standard unit it is ${shown(coefficient)}. Correct the coefficient, or look at the points again.`,
  },
  W506: {
    title: "Same points in the whole group",
    message: ({ group, points, count }) =>
      `All ${shown(count)} products of group ${shown(group)} have ${shown(points)} points; look again at how complex and long each one is.`,
  },
  W507: {
    title: "Higher group, lower points",
    message: ({ row, group, points, otherRow, otherGroup, otherPoints }) =>
      `Row ${row} of group ${shown(group)} has ${shown(points)} points, fewer than row ${otherRow} of group ${shown(otherGroup)} that takes no longer (${shown(otherPoints)}). Look at the groups or points of both again.`,
  },
  E510: {
    title: "Parts exceed the product they split",
    message: ({ row, code, measure, whole, sum, count }) =>
      `Product ${shown(code)} in row ${row} is split into ${shown(count)} parts whose ${measure === "points" ? "points" : "coefficients"} sum to ${shown(sum)}, more than its ${shown(whole)}. Lower those of the parts.`,
  },
  E508: {
    title: "Coefficient rounded to 0",
    message: ({ row, digits }) =>
      `At ${shown(digits)} decimals the coefficient of row ${row} is 0, so the work would count for nothing. Keep more decimals or look again at the points.`,
  },
  W509: { title: "Differs from the source", message: typedOver },
  E511: { title: "Points missing", message: byReason(pointsMissing) },
  E512: {
    title: "Level missing",
    message: ({ row }) =>
      `Row ${row} has no level 1–4 (Appendix 3), and no group to take it from. Write the level of this product.`,
  },
  W513: {
    title: "Decimals as the catalogue prints them",
    message: ({ row, digits }) =>
      `All coefficients printed below the header in row ${row} are rounded to ${shown(digits)} decimals, so the conversion rounds like that too. Change the decimals if you need others.`,
  },
  ...scaleFindings,
  E314: { title: "Nothing gives points", message: byReason(nothingMeasures) },
};

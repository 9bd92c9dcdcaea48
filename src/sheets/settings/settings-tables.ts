/**
 * Two tables of `Cấu hình KPI` that an office may lengthen: the general criteria of Mẫu số 01 (their sum must
 * be 30) and the parts of the catalogue. Spare rows stand under each.
 */
import { generalPointsMax, type Profile, type Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { criterionKindChoices, labelOf } from "../form/choices";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { criteriaCells, partCells } from "../names";
import { putCriteriaSumCheck, putCriterionCheck, putPartCheck } from "./settings-checks";
import { settingsColumns, settingsTable, type SettingsColumn } from "./settings-line";

const spareCriteria = 4;
const spareParts = 3;
const greatestScore = 100;

/** Returns the next free row. */
export function putCriteria(plan: PlanBuilder, firstRow: number, settings: Settings, profile: Profile): number {
  const { criteria: titles, refused } = forms.settings;
  putTableHeader(plan, firstRow, titles.columns);
  const top = firstRow + 1;
  const { unit, source } = profile.parameters.generalCriteria;
  const count = settings.generalCriteria.length + spareCriteria;
  for (let index = 0; index < count; index++) {
    const criterion = settings.generalCriteria[index];
    const row = top + index;
    plan.put(row, settingsColumns.ordinal, criterion?.number ?? null, "codeInput");
    plan.put(row, settingsColumns.label, criterion?.title ?? null, "textInput");
    plan.put(row, settingsColumns.value, criterion?.max ?? null, "numberInput");
    const kind = criterion ? labelOf(criterionKindChoices, criterion.isHeading) : null;
    plan.put(row, settingsColumns.initial, kind, "centerInput");
    plan.put(row, settingsColumns.unit, criterion ? unit : null, "center");
    plan.put(row, settingsColumns.source, index === 0 ? source : null, "text");
    plan.put(row, settingsColumns.note, null, "text");
    putCriterionCheck(plan, row);
  }
  const bottom = top + count - 1;
  const { ordinal, label, value, initial } = settingsColumns;
  plan.name(criteriaCells.number, rangeOf(top, ordinal, bottom));
  plan.name(criteriaCells.title, rangeOf(top, label, bottom));
  plan.name(criteriaCells.max, rangeOf(top, value, bottom));
  plan.name(criteriaCells.kind, rangeOf(top, initial, bottom));
  plan.validate({
    kind: "decimal",
    range: rangeOf(top, value, bottom),
    min: 0,
    max: greatestScore,
    message: refused.number,
  });
  plan.validate({
    kind: "list",
    range: rangeOf(top, initial, bottom),
    source: `=${criterionKindChoices.name}`,
    message: refused.list,
  });
  return putCriteriaSum(plan, bottom + 1, settings);
}

function putCriteriaSum(plan: PlanBuilder, row: number, settings: Settings): number {
  const { criteria: titles } = forms.settings;
  const sum = settings.generalCriteria.reduce((total, { max, isHeading }) => total + (isHeading ? 0 : max), 0);
  const isRight = Math.abs(sum - generalPointsMax) < 1e-9;
  const sumFormula = `SUMIFS(${criteriaCells.max},${criteriaCells.kind},"${titles.kinds.criterion}")`;
  plan.put(row, settingsColumns.ordinal, null, "text");
  plan.put(row, settingsColumns.label, titles.sum, "textBold");
  plan.put(row, settingsColumns.value, sum, "numberBold", { formula: `=${sumFormula}` });
  plan.name(criteriaCells.sum, rangeOf(row, settingsColumns.value));
  plan.put(row, settingsColumns.initial, isRight ? titles.right : titles.wrong, "textBold", {
    formula: `=IF(ABS(${criteriaCells.sum}-${generalPointsMax})<0.000000001,"${titles.right}","${titles.wrong}")`,
    toColumn: settingsColumns.note,
  });
  putCriteriaSumCheck(plan, row);
  return row + 1;
}

/** Returns the next free row. */
export function putParts(plan: PlanBuilder, firstRow: number, settings: Settings, profile: Profile): number {
  putTableHeader(plan, firstRow, forms.settings.parts.columns);
  const top = firstRow + 1;
  const count = settings.parts.length + spareParts;
  for (let index = 0; index < count; index++) {
    const part = settings.parts[index];
    const row = top + index;
    plan.put(row, settingsColumns.ordinal, part?.id ?? null, "codeInput");
    plan.put(row, settingsColumns.label, part?.title ?? null, "textInput");
    plan.put(row, settingsColumns.value, part?.maxRows ?? null, "integerInput");
    plan.put(row, settingsColumns.initial, null, "text");
    plan.put(row, settingsColumns.unit, null, "text");
    plan.put(row, settingsColumns.source, index === 0 ? profile.parameters.parts.source : null, "text");
    plan.put(row, settingsColumns.note, null, "text");
    putPartCheck(plan, row);
  }
  const bottom = top + count - 1;
  plan.name(partCells.id, rangeOf(top, settingsColumns.ordinal, bottom));
  plan.name(partCells.title, rangeOf(top, settingsColumns.label, bottom));
  plan.name(partCells.maxRows, rangeOf(top, settingsColumns.value, bottom));
  plan.validate({
    kind: "whole",
    range: rangeOf(top, settingsColumns.value, bottom),
    min: 1,
    max: 100_000,
    message: forms.settings.refused.whole,
  });
  return bottom + 1;
}

function putTableHeader(
  plan: PlanBuilder,
  row: number,
  titles: Readonly<Partial<Record<SettingsColumn, string>>>,
): void {
  for (const column of settingsTable.fields) plan.put(row, settingsColumns[column], titles[column] ?? null, "header");
}

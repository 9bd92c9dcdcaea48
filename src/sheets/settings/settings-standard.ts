/**
 * The part of `Cấu hình KPI` about the standard unit (sản phẩm chuẩn): its code, its points and hours as
 * formulas into `Danh mục quy đổi`, and the record of who chose it, when and why (ST, TN).
 */
import type { Conversion } from "../../conversion/conversion";
import { forms } from "../../strings/vi/forms";
import { isCellDate } from "../../workbook/cell-value";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rangeOf, type PlanBuilder, type PutOptions } from "../form/plan-builder";
import { catalogueNames, labelCells, settingCells, standardCells } from "../names";
import { putStandardCheck } from "./settings-checks";
import { putLine, settingsColumns } from "./settings-line";

const minutesOfHour = 60;
const place = `MATCH(${standardCells.code},${catalogueNames.code},0)`;
const band = `INDEX(${catalogueNames.band},${place})`;
const outputFormula = `=IFERROR(INDEX(${catalogueNames.output},${place}),"")`;
const points = `INDEX(${catalogueNames.points},${place})`;
const pointsFormula = `=IFERROR(IF(${points}="","",${points}),"")`;
const hoursFormula = `=IFERROR(IF(ISNUMBER(${band}),${band},INDEX(${settingCells.bandMinutes},MATCH(${band},${labelCells.bands},0)))/${minutesOfHour},"")`;

export interface StandardOptions {
  readonly conversion: Conversion;
  readonly workbook: WorkbookSnapshot;
}

interface StandardLine {
  readonly label: string;
  readonly name?: string;
  readonly value: PlannedValue;
  readonly style: string;
  readonly unit?: string;
  readonly note?: string;
  readonly put?: PutOptions;
}

/** Returns the next free row. */
export function putStandard(plan: PlanBuilder, firstRow: number, options: StandardOptions): number {
  const lines = linesOf(options);
  lines.forEach((line, index) => {
    const row = firstRow + index;
    putLine(plan, row, { label: line.label, unit: line.unit ?? "", note: line.note ?? "" });
    plan.put(row, settingsColumns.value, line.value, line.style, line.put);
    if (line.name === undefined) return;
    plan.name(line.name, rangeOf(row, settingsColumns.value));
    putStandardCheck(plan, row, line.name);
  });
  const cell = (name: string) =>
    rangeOf(firstRow + lines.findIndex((line) => line.name === name), settingsColumns.value);
  const { refused } = forms.settings;
  plan.validate({
    kind: "list",
    range: cell(standardCells.code),
    source: `=${catalogueNames.code}`,
    message: refused.list,
  });
  plan.validate({ kind: "whole", range: cell(standardCells.nextCode), min: 1, max: 999_999, message: refused.whole });
  plan.validate({ kind: "date", range: cell(standardCells.chosenOn), message: refused.date });
  return firstRow + lines.length;
}

function linesOf({ conversion, workbook }: StandardOptions): readonly StandardLine[] {
  const { scale, standard, settings } = conversion;
  const { standard: titles, standardNotes: notes } = forms.settings;
  const hours = hoursCell(settings.standardHours, standard);
  return [
    {
      label: titles.code,
      name: standardCells.code,
      value: standard?.row.code ?? null,
      style: "codeInput",
      note: notes.code,
    },
    { label: titles.output, value: standard?.row.row.output ?? "", style: "text", put: { formula: outputFormula } },
    {
      label: titles.points,
      name: standardCells.points,
      // Where a decision gives the coefficients there are no points to divide by.
      value: scale === "given" ? "" : (standard?.points ?? ""),
      style: "number",
      unit: "điểm",
      note: notes.points,
      put: { formula: pointsFormula },
    },
    { label: titles.hours, name: standardCells.hours, style: "scoreInput", unit: "giờ", note: notes.hours, ...hours },
    {
      label: titles.nextCode,
      name: standardCells.nextCode,
      value: conversion.nextCodeNumber,
      style: "integerInput",
      note: notes.nextCode,
    },
    {
      label: titles.chosenBy,
      name: standardCells.chosenBy,
      value: typed(workbook, standardCells.chosenBy),
      style: "textInput",
    },
    {
      label: titles.chosenOn,
      name: standardCells.chosenOn,
      value: typed(workbook, standardCells.chosenOn),
      style: "dateInput",
    },
    {
      label: titles.reason,
      name: standardCells.reason,
      value: typed(workbook, standardCells.reason),
      style: "textInput",
    },
  ];
}

/** A number that people typed, else a formula: the standard's own printed hours come before those of its band. */
function hoursCell(typedHours: number | null, standard: Conversion["standard"]): Pick<StandardLine, "value" | "put"> {
  if (typedHours !== null) return { value: typedHours };
  const printed = standard?.row.hours ?? null;
  const formula = printed === null ? hoursFormula : `=${printed}`;
  return { value: standard?.hours ?? "", put: { formula } };
}

/** What a person wrote into the record, whatever it is. */
function typed(workbook: WorkbookSnapshot, name: string): PlannedValue {
  const value = valuesOfName(workbook, name)?.[0]?.[0] ?? null;
  if (typeof value !== "object" || value === null) return value;
  return isCellDate(value) ? value : null;
}

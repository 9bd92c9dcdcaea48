/**
 * Columns of `Danh mục quy đổi` beside the form, which never go on paper: where each row comes from, and, hidden, what
 * the source said in the input cells when the sheet was written. A cell that differs was typed by a person; one that
 * does not follows the source on the next run.
 */
import { isHoursRow } from "../../catalogue/catalogue-row";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { rowValues, writtenTime } from "../../conversion/row-values";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { catalogueColumns } from "./catalogue-columns";
import { columns, putTitles, type WideColumn } from "../form/columns";
import { rangeOf, type CellPutter, type PlanBuilder } from "../form/plan-builder";
import { baselineNames, rowScaleName } from "../names";

type BaselineField = keyof typeof baselineNames;

const titles = forms.catalogue.baseline;
const baselineFacts = {
  group: { title: titles.group, width: 12 },
  time: { title: titles.time, width: 12 },
  hours: { title: titles.hours, width: 12 },
  points: { title: titles.points, width: 12 },
  level: { title: titles.level, width: 12 },
} satisfies Record<BaselineField, WideColumn>;

/** 1-based last column of the form: the one of levels where the scale has them. */
export function lastFormColumn({ scales }: Pick<Conversion, "scales">): number {
  return scales.includes("levels") ? catalogueColumns.level : catalogueColumns.note;
}

/** 1-based: the link to each row's source, next to the form. */
export function sourceColumn(conversion: Pick<Conversion, "scales">): number {
  return lastFormColumn(conversion) + 1;
}

const afterLevels = columns(baselineFacts, catalogueColumns.level + 2);
const afterNotes = columns(baselineFacts, catalogueColumns.note + 2);

/** To the right of everything that people see. */
export function baselineTable({ scales }: Pick<Conversion, "scales">): typeof afterNotes {
  return scales.includes("levels") ? afterLevels : afterNotes;
}

/** 1-based: the scale of each row, for the formulas of the standard unit, where sheets have different ones; else `null`. */
export function rowScaleColumn(conversion: Pick<Conversion, "scales">): number | null {
  return conversion.scales.length > 1 ? baselineTable(conversion).last + 1 : null;
}

export function putBaseline(plan: CellPutter, row: number, converted: ConvertedRow, conversion: Conversion): void {
  const said = sourceValues(converted, conversion);
  const { fields, number } = baselineTable(conversion);
  for (const field of fields) plan.put(row, number[field], said[field], "baseline");
  const scaleColumn = rowScaleColumn(conversion);
  if (scaleColumn !== null)
    plan.put(row, scaleColumn, converted.basis === "hours" ? null : converted.scale, "baseline");
}

export interface BaselineRows {
  readonly headerRow: number;
  readonly top: number;
  readonly bottom: number;
}

export function nameBaseline(
  plan: PlanBuilder,
  { headerRow, top, bottom }: BaselineRows,
  conversion: Conversion,
): void {
  const table = baselineTable(conversion);
  putTitles(plan, headerRow, table, "baseline");
  for (const field of table.fields) plan.name(baselineNames[field], table.range(field, top, bottom));
  const scaleColumn = rowScaleColumn(conversion);
  if (scaleColumn === null) return;
  plan.put(headerRow, scaleColumn, titles.scale, "baseline");
  plan.name(rowScaleName, rangeOf(top, scaleColumn, bottom));
}

function sourceValues(
  { row, scale }: ConvertedRow,
  { settings, scales }: Conversion,
): Record<BaselineField, PlannedValue> {
  const values = rowValues({ row, settings });
  const isByHours = isHoursRow(row);
  return {
    group: values.group,
    time: isByHours ? null : writtenTime(values, settings),
    hours: isByHours ? values.hours : null,
    // Beside frames, a row of another scale may be the standard unit by the points that it prints.
    points: scales.includes("frames") ? values.points : null,
    level: scale === "levels" ? values.level : null,
  };
}

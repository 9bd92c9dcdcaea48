/**
 * Hidden columns of `Danh mục quy đổi`: what the source said in the input cells when the sheet was written. A
 * cell that differs was typed by a person; one that does not follows the source on the next run.
 */
import { isHoursRow } from "../../catalogue/catalogue-row";
import type { Conversion, ConvertedRow } from "../../conversion/conversion";
import { rowValues, writtenTime } from "../../conversion/row-values";
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { catalogueColumns } from "./catalogue-columns";
import { rangeOf, type CellPutter, type PlanBuilder } from "../form/plan-builder";

export const baselineNames = {
  group: "KPI_DM_GocNhom",
  /** Words of a band, or minutes; blank for hours. */
  time: "KPI_DM_GocDinhLuong",
  /** Filled where the time cell means hours. */
  hours: "KPI_DM_GocGio",
  points: "KPI_DM_GocDiem",
  level: "KPI_DM_GocMuc",
} as const;

type BaselineField = keyof typeof baselineNames;

const fields: readonly BaselineField[] = ["group", "time", "hours", "points", "level"];

/** Width in characters. */
const width = 12;

export const baselineWidths: readonly number[] = fields.map(() => width);

/** The last column that people see: the one of levels where the scale has them. */
export function lastShownColumn({ scale }: Pick<Conversion, "scale">): number {
  return scale === "levels" ? catalogueColumns.level : catalogueColumns.note;
}

/** 1-based, to the right of everything that people see. */
export function baselineColumns(conversion: Conversion): number[] {
  return fields.map((_, index) => lastShownColumn(conversion) + 1 + index);
}

export function putBaseline(plan: CellPutter, row: number, converted: ConvertedRow, conversion: Conversion): void {
  const said = sourceValues(converted, conversion);
  baselineColumns(conversion).forEach((column, index) => {
    const field = fields[index];
    if (field) plan.put(row, column, said[field], "baseline");
  });
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
  baselineColumns(conversion).forEach((column, index) => {
    const field = fields[index];
    if (!field) return;
    plan.put(headerRow, column, forms.catalogue.baseline[field], "baseline");
    plan.name(baselineNames[field], rangeOf(top, column, bottom, column));
  });
}

function sourceValues({ row }: ConvertedRow, { settings, scale }: Conversion): Record<BaselineField, PlannedValue> {
  const values = rowValues({ row, settings });
  const isByHours = isHoursRow(row);
  return {
    group: values.group,
    time: isByHours ? null : writtenTime(values, settings),
    hours: isByHours ? values.hours : null,
    points: scale === "frames" ? values.points : null,
    level: scale === "levels" ? values.level : null,
  };
}

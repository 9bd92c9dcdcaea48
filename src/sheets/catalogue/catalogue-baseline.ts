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
import type { CellPutter, PlanBuilder } from "../form/plan-builder";
import { baselineNames } from "../names";

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
export function lastFormColumn({ scale }: Pick<Conversion, "scale">): number {
  return scale === "levels" ? catalogueColumns.level : catalogueColumns.note;
}

/** 1-based: the link to each row's source, next to the form. */
export function sourceColumn(conversion: Pick<Conversion, "scale">): number {
  return lastFormColumn(conversion) + 1;
}

const afterLevels = columns(baselineFacts, catalogueColumns.level + 2);
const afterNotes = columns(baselineFacts, catalogueColumns.note + 2);

/** To the right of everything that people see. */
export function baselineTable({ scale }: Pick<Conversion, "scale">): typeof afterNotes {
  return scale === "levels" ? afterLevels : afterNotes;
}

export function putBaseline(plan: CellPutter, row: number, converted: ConvertedRow, conversion: Conversion): void {
  const said = sourceValues(converted, conversion);
  const { fields, number } = baselineTable(conversion);
  for (const field of fields) plan.put(row, number[field], said[field], "baseline");
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

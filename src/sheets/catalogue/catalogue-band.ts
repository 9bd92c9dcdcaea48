/**
 * The time cells of `Danh mục quy đổi`: the words of a band, or a number where formulas need one (hours of
 * support work, a row's own minutes in the open band).
 */
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { shownTime } from "../../conversion/row-values";
import { forms } from "../../strings/vi/forms";
import { catalogueColumns } from "./catalogue-columns";
import { rangeOf, type CellPutter, type PlanBuilder } from "../form/plan-builder";
import { labelCells } from "../names";

export interface PlacedProduct {
  readonly row: number;
  readonly converted: ConvertedRow;
}

export function putBand(plan: CellPutter, row: number, converted: ConvertedRow, { settings }: Conversion): void {
  const { basis } = converted;
  const time = shownTime(converted, settings);
  if (basis === "hours") {
    plan.put(row, catalogueColumns.band, time, "hoursInput");
    return;
  }
  plan.put(row, catalogueColumns.band, time, typeof time === "number" ? "minutesInput" : "textInput");
}

/** One drop-down for each run of rows of the same kind, so that a long catalogue has few of them. */
export function validateBands(plan: PlanBuilder, products: readonly PlacedProduct[]): void {
  const runs: { isHours: boolean; top: number; bottom: number }[] = [];
  for (const { row, converted } of products) {
    const isHours = converted.basis === "hours";
    const last = runs.at(-1);
    if (last?.isHours === isHours) last.bottom = row;
    else runs.push({ isHours, top: row, bottom: row });
  }
  for (const { isHours, top, bottom } of runs) {
    const range = rangeOf(top, catalogueColumns.band, bottom);
    if (isHours)
      plan.validate({ kind: "decimal", range, min: 0, max: 100_000, message: forms.catalogue.refused.hours });
    else plan.validate({ kind: "list", range, source: `=${labelCells.bands}`, message: forms.catalogue.refused.band });
  }
}

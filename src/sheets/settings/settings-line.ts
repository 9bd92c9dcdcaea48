/**
 * One line of `Cấu hình KPI`: what is set, its value, the profile's own value, its unit and its source.
 */
import type { PlannedValue } from "../../workbook/sheet-plan";
import type { PlanBuilder } from "../form/plan-builder";

/** 1-based columns. */
export const settingsColumns = { ordinal: 1, label: 2, value: 3, initial: 4, unit: 5, source: 6, note: 7 } as const;

interface LineOptions {
  readonly label: string;
  readonly initial?: PlannedValue;
  readonly unit?: string;
  readonly source?: string;
  readonly note?: string;
  readonly isHeading?: boolean;
}

/** The words of a line; its value comes on top. */
export function putLine(plan: PlanBuilder, row: number, line: LineOptions): void {
  plan.put(row, settingsColumns.ordinal, null, "text");
  plan.put(row, settingsColumns.label, line.label, line.isHeading === true ? "textBold" : "text");
  plan.put(row, settingsColumns.value, null, "text");
  plan.put(row, settingsColumns.initial, null, "muted");
  plan.put(row, settingsColumns.unit, line.unit ?? null, "center");
  plan.put(row, settingsColumns.source, line.source ?? null, "text");
  plan.put(row, settingsColumns.note, line.note ?? null, "text");
}

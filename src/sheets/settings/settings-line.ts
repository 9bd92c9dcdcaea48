/**
 * One line of `Cấu hình KPI`: what is set, its value, the profile's own value, its unit and its source.
 */
import { forms } from "../../strings/vi/forms";
import type { PlannedValue } from "../../workbook/sheet-plan";
import { columns } from "../form/columns";
import type { PlanBuilder } from "../form/plan-builder";

const titles = forms.settings.columns;

export const settingsTable = columns({
  ordinal: { title: titles.ordinal, width: 5.5 },
  label: { title: titles.label, width: 34 },
  value: { title: titles.value, width: 20 },
  initial: { title: titles.initial, width: 14 },
  unit: { title: titles.unit, width: 11 },
  source: { title: titles.source, width: 27 },
  note: { title: titles.note, width: 19 },
  /** Beside the form. */
  check: { title: titles.check, width: 34 },
});

export type SettingsColumn = (typeof settingsTable.fields)[number];

/** 1-based. */
export const settingsColumns = settingsTable.number;

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

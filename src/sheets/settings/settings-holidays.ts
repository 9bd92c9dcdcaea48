/** The days of `Cấu hình KPI` on which nobody works, for due dates that move off rest days; spare cells stand below. */
import type { Profile, Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { isBlank, isCellDate } from "../../workbook/cell-value";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rangeOf, type PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { unreadable } from "./settings-cells";
import { putLine, settingsColumns } from "./settings-line";

/** The public holidays of a year with the days off in lieu. */
const usualCells = 15;
const spareCells = 3;

/** Returns the next free row. */
export function putHolidays(plan: PlanBuilder, firstRow: number, { holidays }: Settings, profile: Profile): number {
  const { parameters, holiday, refused } = forms.settings;
  const { unit, source } = profile.parameters.holidays;
  putLine(plan, firstRow, { label: parameters.holidays, unit, source, isHeading: true });
  const top = firstRow + 1;
  const count = Math.max(usualCells, holidays.length + spareCells);
  for (let index = 0; index < count; index++) {
    const serial = holidays[index];
    putLine(plan, top + index, { label: `${holiday} ${index + 1}` });
    plan.put(top + index, settingsColumns.value, serial === undefined ? null : { kind: "date", serial }, "dateInput");
  }
  const cells = rangeOf(top, settingsColumns.value, top + count - 1);
  plan.name(settingCells.holidays, cells);
  plan.validate({ kind: "date", range: cells, message: refused.date });
  return top + count;
}

/** `null` where an older sheet has no place for them. Throws `settingsUnreadable` for a cell that holds no date. */
export function readHolidays(workbook: WorkbookSnapshot): number[] | null {
  const values = valuesOfName(workbook, settingCells.holidays);
  if (!values) return null;
  return values.flatMap(([value = null], index) => {
    if (isBlank(value)) return [];
    const serial = isCellDate(value) ? value.serial : value;
    if (typeof serial !== "number" || serial < 1) {
      throw unreadable(workbook, { name: settingCells.holidays, index }, value);
    }
    return [Math.floor(serial)];
  });
}

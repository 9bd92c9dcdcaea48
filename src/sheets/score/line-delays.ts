/** Column (11) of a line: days or times late, typed or by its dates (ST chương VI); `scoring/delays.ts` counts the same. */
import type { Settings } from "../../profiles/profile";
import type { LineCells } from "../../scoring/assignment-columns";
import { rawDelays } from "../../scoring/delays";
import { numberOf } from "../../scoring/line-trouble";
import { isCellError } from "../../workbook/cell-value";
import { choiceFormula, delayUnitChoices, restDaysChoices } from "../form/choices";
import type { PlanBuilder } from "../form/plan-builder";
import { settingCells } from "../names";
import { lineColumns, lineTable, type LineColumn } from "./score-columns";

/** Typed, or by the dates; it does not wait for the line's check, which looks at it. */
export function putDelays(plan: PlanBuilder, row: number, cells: LineCells, settings: Settings): void {
  const cell = (column: LineColumn) => lineTable.inColumn(column, row);
  const isRolled = `${settingCells.restDays}=${choiceFormula(restDaysChoices, "rolled")}`;
  const isByDay = `${settingCells.delayUnit}=${choiceFormula(delayUnitChoices, "day")}`;
  /** From the due date as it is, or from the next working day. */
  const late = (due: string) => {
    const daysLate = `MAX(0,INT(${cell("doneDate")})-${due})`;
    return `IF(${isByDay},${daysLate},MIN(1,${daysLate}))`;
  };
  const workday = `WORKDAY(INT(${cell("due")})-1,1,${settingCells.holidays})`;
  const byDates = `IF(${isRolled},${late(workday)},${late(`INT(${cell("due")})`)})`;
  const formula = `=IF(COUNT(${cell("due")},${cell("doneDate")})=2,${byDates},IF(COUNT(${cell("assigned")},${cell("done")})>0,0,""))`;
  if (cells.delays !== null && cells.delays !== "") {
    plan.put(row, lineColumns.delays, isCellError(cells.delays) ? cells.delays.code : cells.delays, "line.numberInput");
    return;
  }
  plan.put(row, lineColumns.delays, delaysOf(cells, settings), "line.numberInput", { formula });
}

function delaysOf({ due, doneDate, assigned, done }: LineCells, settings: Settings): number | "" {
  const [dueDay, doneDay] = [numberOf(due), numberOf(doneDate)];
  if (dueDay !== null && doneDay !== null) {
    return rawDelays({ due: dueDay, doneDate: doneDay, delays: null }, settings);
  }
  return numberOf(assigned) === null && numberOf(done) === null ? "" : 0;
}

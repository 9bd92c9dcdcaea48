/** Whether sheets of ours hold what would be written into them now, cell by cell: then writing would change nothing. */
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Slices } from "../workbook/slices";
import { plansToCarryOut } from "../workbook/typed-since";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";
import { planConversionInSlices } from "./plan-conversion";

/** Names of the sheets that a write would make or change. */
export function* sheetsToWrite(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): Slices<string[]> {
  return (yield* plansToCarryOut(workbook, plans)).map(({ name }) => name);
}

/** True where converting would change nothing. */
export function* isConversionWritten(assessment: Assessment): Slices<boolean> {
  const { sheets } = yield* planConversionInSlices(assessment);
  return (yield* sheetsToWrite(assessment.workbook, sheets)).length === 0;
}

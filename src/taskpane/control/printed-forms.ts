/** The forms that are signed (catalogue, score sheets, summary) as they would be written now. */
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { PaneState } from "../state/pane-state";
import type { MonthWork } from "./month-work";
import type { UseCases } from "./use-cases";

export interface PrintedFormsOptions {
  readonly state: PaneState;
  readonly month: MonthWork;
}

export async function printedForms(
  core: UseCases,
  { state, month }: PrintedFormsOptions,
): Promise<readonly SheetPlan[]> {
  if (state.catalogue.kind !== "ready") return [];
  const { assessment } = state.catalogue.reading;
  const catalogue = assessment.conversion.standard === null ? [] : await core.plannedConversion(assessment);
  const scores = await month.sheets(core, assessment.workbook);
  return [...catalogue, ...scores].filter(({ marker }) => core.isSigned(marker));
}

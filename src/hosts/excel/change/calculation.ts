/** Calculation by hand: Excel then shows old results until F9, and a pane that reads on would take them for the new ones. */
import type { WriteStep } from "../requests/batching";

export type CalculationMode = Excel.Application["calculationMode"];

export function isManual(mode: CalculationMode): boolean {
  return mode === "Manual";
}

/** "Full", because "Recalculate" has been seen to pass over cells that wait (office-js-docs #627). */
export function calculateSteps(mode: CalculationMode): WriteStep[] {
  if (!isManual(mode)) return [];
  return [{ rows: 0, bytes: 300, write: ({ workbook }) => workbook.application.calculate("Full") }];
}

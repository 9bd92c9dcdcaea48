/** Calculation by hand: Excel then shows old results until F9, and a pane that reads on would take them for the new ones. */
import type { WriteStep } from "../requests/batching";

export type CalculationMode = Excel.Application["calculationMode"];

export function isManual(mode: CalculationMode): boolean {
  return mode === "Manual";
}

/**
 * By hand "Full", because "Recalculate" has been seen to pass over cells that wait (office-js-docs #627). Otherwise what
 * waits, which is nothing: but the mode that Excel tells is not always the one that holds (office-js #2770).
 */
export function calculateStep(mode: CalculationMode): WriteStep {
  const type = isManual(mode) ? "Full" : "Recalculate";
  return { rows: 0, bytes: 300, write: ({ workbook }) => workbook.application.calculate(type) };
}

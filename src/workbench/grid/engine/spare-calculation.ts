/**
 * Spares the engine work that a change by the program does not need and that grows with the whole workbook.
 */
import type { Injector } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";

export interface SheetAtHand {
  readonly injector: Injector;
  readonly unitId: string;
  readonly sheetId: string;
}

/**
 * For every sheet that comes or goes the engine (0.25.1) collects the formulas of all sheets, to pass on those of that
 * one alone: with 200 sheets most of its time.
 */
export function withFormulasOf({ injector, unitId, sheetId }: SheetAtHand, work: () => void): void {
  const model = injector.get(FormulaDataModel);
  model.getFormulaData = () => ({ [unitId]: { [sheetId]: {} } });
  try {
    work();
  } finally {
    // The engine's own method, of its class, shows again.
    Reflect.deleteProperty(model, "getFormulaData");
  }
}

/** Carries out a command that nothing has to be calculated for. */
export function withoutCalculation(injector: Injector, command: string, work: () => void): void {
  const triggers = injector.get(IActiveDirtyManagerService);
  const trigger = triggers.get(command);
  triggers.remove(command);
  try {
    work();
  } finally {
    if (trigger) triggers.register(command, trigger);
  }
}

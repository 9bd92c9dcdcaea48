/**
 * Tells when the engine has nothing left to calculate. It waits a moment after an edit before it starts, so an idle
 * engine is not yet a finished one.
 */
import { ICommandService, type Injector } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { paramsOf } from "./params-of";

/** Marks commands that bring their results along: nobody has to wait for the engine to find the same. */
export const carriesResults = { carriesResults: true } as const;

/** Milliseconds; the engine itself waits 100 after an edit. */
const untilStart = 180;
const betweenLooks = 30;
/** A workbook that calculates longer is shown as it is; its results come with the next change. */
const longest = 20_000;

export interface CalculationWatch {
  readonly settled: () => Promise<void>;
  /** Nothing is calculated any more: whoever waits goes on. */
  readonly giveUp: () => void;
}

export function watchCalculation(injector: Injector): CalculationWatch {
  let lastEdit = -Infinity;
  let isCalculating = false;
  let isAwaited = false;
  let isGivenUp = false;
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    const isNews = !isResult && options?.["carriesResults"] !== true;
    if (isNews && /^sheet\.mutation\.(?:set-range-values|insert|remove|move)/.test(command.id)) {
      lastEdit = performance.now();
      isAwaited = true;
    }
    if (command.id === SetFormulaCalculationStartMutation.id) isCalculating = true;
    const state = paramsOf(command, SetFormulaCalculationNotificationMutation);
    if (state && state.stageInfo === undefined) isCalculating = false;
    if (isResult && command.id === SetRangeValuesMutation.id) isCalculating = false;
  });
  const isBusy = (): boolean => !isGivenUp && isAwaited && (isCalculating || performance.now() - lastEdit < untilStart);
  return {
    async settled() {
      const start = performance.now();
      while (isBusy() && performance.now() - start < longest) {
        await new Promise((resolve) => setTimeout(resolve, betweenLooks));
      }
      isAwaited = isBusy();
    },
    giveUp() {
      isGivenUp = true;
    },
  };
}

/** Numbers in the cells as the language writes them: the engine would show a point to everybody. */
import { CellValueType, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../strings/language";
import { shownNumber } from "./typed-value";

/** Inside the engine's own step for cells with a number format, which turns their numbers into text. */
const afterFormats = 1;

export function showNumbersAs(injector: Injector, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => {
      if (typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN) return next(cell);
      return next({ ...cell, v: shownNumber(cell.v, language()), t: CellValueType.NUMBER });
    },
  });
}

/** For the cells that have a number format. */
export function formatNumbersAs(injector: Injector, language: Language): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
}

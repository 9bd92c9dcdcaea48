/** Spares the engine work that it does for every cell that it draws, each time it draws it. */
import { CellValueType, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** After the engine's number formats (11), before its mark of numbers that are kept as text (10). */
const beforeMarks = 10.5;

/**
 * Text that is called text the engine (0.25.1) reads as a date, a time and a number whenever it draws it, for a mark that
 * this page never shows: near half of its drawing. For drawing, text need not be called anything.
 */
export function drawTextUnread(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeMarks,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _place, next) => next(cell?.t === CellValueType.STRING ? { ...cell, t: null } : cell),
  });
}

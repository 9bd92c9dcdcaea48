/**
 * Reads what people type before the engine does: its own reading follows American habits.
 */
import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { readTyped } from "./typed-value";

/** Before the engine's own readers of numbers and dates. */
const first = 1000;
const textFormat = "@";

export function typeTheVietnameseWay(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { worksheet, row, col }, next) => {
      const text = cell && typedText(cell);
      if (!cell || text === null || text === undefined || text.startsWith("=")) return next(cell);
      const isText = worksheet.getComposedCellStyle(row, col).n?.pattern === textFormat;
      return { ...cell, p: null, f: null, si: null, ...contentOf(text, isText) };
    },
  });
}

function typedText(cell: ICellData): string | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r?\n?$/, "").replaceAll("\r", "\n");
  if (typeof cell.f === "string" && cell.f !== "") return null;
  return cell.v === undefined || cell.v === null || cell.v === "" ? null : String(cell.v);
}

function contentOf(text: string, isText: boolean): ICellData {
  const typed = isText ? ({ kind: "text", value: text } as const) : readTyped(text);
  if (typed.kind === "text") return { v: typed.value, t: CellValueType.STRING };
  if (typed.kind === "boolean") return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const { value, numberFormat } = typed;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  return { v: value, t: CellValueType.NUMBER, ...style };
}

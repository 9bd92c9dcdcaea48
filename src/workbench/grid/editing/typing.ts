/**
 * What stands in the editor when a cell is opened, and what becomes of it: people's own reading goes before the
 * engine's, which follows American habits. A cell that was opened and left as it was keeps what it holds.
 */
import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../../strings/language";
import { textFormat, typedCell } from "./typed-cell";
import { readTyped, typedNumber, withDecimalMark } from "./typed-value";

/** Around the engine's own readers of numbers and dates. */
const outermost = 1000;
const percentage = /^-?[\d.]+(?:e[+-]?\d+)?%$/;

interface Opened {
  readonly place: string;
  readonly text: string;
}

export function readTypingAs(injector: Injector, language: () => Language): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let opened: Opened | null = null;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: outermost,
    handler: (cell, place, next) => {
      const offered = asTyped(next(cell), place.worksheet.getCellRaw(place.row, place.col), language());
      opened = { place: keyOf(place), text: (offered && typedText(offered)) ?? "" };
      return offered;
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: outermost,
    handler: (cell, place, next) => {
      const text = cell && typedText(cell);
      if (!cell || text === null || text === undefined || text.startsWith("=")) return next(cell);
      const { worksheet, row, col } = place;
      const before = worksheet.getCellRaw(row, col);
      if (before && opened?.place === keyOf(place) && opened.text === text) return { ...before };
      const isText = worksheet.getComposedCellStyle(row, col).n?.pattern === textFormat;
      const typed = isText ? ({ kind: "text", value: text } as const) : readTyped(text, language());
      return { ...cell, p: null, f: null, si: null, ...typedCell(typed) };
    },
  });
}

/** Numbers with the decimal mark of the language; the engine offers them with a point, days and formulas as they are. */
function asTyped(offered: Nullable<ICellData>, raw: Nullable<ICellData>, language: Language): Nullable<ICellData> {
  if (!offered || offered.f || offered.p || typeof raw?.v !== "number" || raw.t === CellValueType.BOOLEAN)
    return offered;
  const text = String(offered.v ?? "");
  if (percentage.test(text)) return { ...offered, v: withDecimalMark(text, language) };
  return Number(text) === raw.v || text === "" ? { ...offered, v: typedNumber(raw.v, language) } : offered;
}

function typedText(cell: ICellData): string | null {
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r?\n?$/, "").replaceAll("\r", "\n");
  if (typeof cell.f === "string" && cell.f !== "") return null;
  return cell.v === undefined || cell.v === null || cell.v === "" ? null : String(cell.v);
}

function keyOf({ subUnitId, row, col }: { readonly subUnitId: string; readonly row: number; readonly col: number }) {
  return `${subUnitId} ${row} ${col}`;
}

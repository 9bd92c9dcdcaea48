/** What was typed or pasted, as a cell of the engine. */
import { CellValueType, type ICellData } from "@univerjs/core";
import type { TypedValue } from "./typed-value";

/** A number format comes along only where the value needs it (a day, a percentage). */
export function typedCell(typed: TypedValue): ICellData {
  if (typed.kind === "text") return { v: typed.value, t: CellValueType.STRING };
  if (typed.kind === "boolean") return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const { value, numberFormat } = typed;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  return { v: value, t: CellValueType.NUMBER, ...style };
}

/** The pattern of cells that keep whatever is typed as text. */
export const textFormat = "@";

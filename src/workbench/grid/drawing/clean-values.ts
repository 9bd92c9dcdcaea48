/**
 * Makes of new cell contents what the file can hold: looks that came along with a paste are dropped at once, so that
 * the grid never shows what saving would lose; locked cells keep what they have.
 */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";

/** By row and column, 0-based, as the engine passes them. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

export interface CleanOptions {
  /** 0-based. */
  readonly isLocked: (row: number, column: number) => boolean;
  /** Taking an edit back brings the looks that were there before; new rows look like the one above. */
  readonly keepsLooks: boolean;
}

/** Changes the matrix in place, since the engine reads it afterwards; true when a locked cell was left out. */
export function cleanValues(cells: CellMatrix, { isLocked, keepsLooks }: CleanOptions): boolean {
  let wasLocked = false;
  for (const [rowText, row] of Object.entries(cells)) {
    for (const [columnText, cell] of Object.entries(row)) {
      const column = Number(columnText);
      if (isLocked(Number(rowText), column)) {
        wasLocked = true;
        Reflect.deleteProperty(row, column);
      } else if (cell && !keepsLooks) cleanCell(cell);
    }
  }
  return wasLocked;
}

/** A number format stays: it tells a date from a number. */
function cleanCell(cell: ICellData): void {
  const format = numberFormatOf(cell.s);
  delete cell.s;
  if (format !== null) cell.s = { n: { pattern: format } };
  delete cell.custom;
  const rich = cell.p?.body?.dataStream;
  if (rich === undefined) return;
  cell.p = null;
  cell.v = rich.replace(/\r?\n?$/, "").replaceAll("\r", "\n");
  cell.t = CellValueType.STRING;
}

function numberFormatOf(style: Nullable<IStyleData | string>): string | null {
  return typeof style === "object" ? (style?.n?.pattern ?? null) : null;
}

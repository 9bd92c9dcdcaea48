/** The grid counts rows and columns from 0, this project from 1. */
import type { IRange } from "@univerjs/core";
import type { CellRange } from "../../workbook/address";

export function gridRangeOf({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

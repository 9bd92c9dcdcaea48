/** A sheet of the engine as edits are read from it: merged and conditional looks do not count, only what a cell holds. */
import type { Nullable, Worksheet } from "@univerjs/core";
import type { SheetView } from "./edits-of-mutation";

/** `name` = what the file calls the sheet; `null` where there is none of that kind. */
export function sheetViewOf(sheet: Nullable<Worksheet>, name: string | undefined): SheetView | null {
  if (!sheet || name === undefined) return null;
  return {
    name,
    cell: (row, column) => sheet.getCellRaw(row, column),
    numberFormat: (row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? null,
  };
}

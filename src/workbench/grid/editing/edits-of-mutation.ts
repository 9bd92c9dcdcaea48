/**
 * What the engine did to the workbook, as edits of the file. The engine counts from 0 and names sheets by id.
 */
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { HandEdit } from "../../../hosts/xlsx/edit/hand-edit";
import { isDateFormat } from "../../../workbook/date-format";
import { readGridCell } from "../drawing/cell-data";
import type { CellMatrix } from "../drawing/clean-values";

export interface SheetView {
  readonly name: string;
  /** What the cell holds now; 0-based. */
  readonly cell: (row: number, column: number) => Nullable<ICellData>;
  /** The number format that the cell has now; 0-based. */
  readonly numberFormat: (row: number, column: number) => string | null;
}

/** Cells that were set, read from the sheet as it is now. */
export function editsOfValues(cells: CellMatrix, sheet: SheetView): HandEdit[] {
  return eachCell(cells, (row, column) => {
    const { value, formula } = readNow(sheet, row, column);
    const place = { sheet: sheet.name, row: row + 1, column: column + 1 };
    const format = hasNumberFormat(cells[row]?.[column]) ? sheet.numberFormat(row, column) : null;
    return { kind: "setCell", ...place, value, formula, ...(format === null ? {} : { numberFormat: format }) };
  });
}

/** Cells that the calculation filled. A function that the engine does not know is no result. */
export function editsOfResults(cells: CellMatrix, sheet: SheetView): HandEdit[] {
  return eachCell(cells, (row, column) => {
    const { value, formula } = readNow(sheet, row, column);
    if (formula === null || (typeof value === "object" && value?.kind === "error" && value.code === "#NAME?"))
      return null;
    return { kind: "setResult", sheet: sheet.name, row: row + 1, column: column + 1, value };
  });
}

export function editOfRows(kind: "insertRows" | "deleteRows", range: IRange, sheet: string): HandEdit {
  return { kind, sheet, row: range.startRow + 1, count: range.endRow - range.startRow + 1 };
}

function readNow(sheet: SheetView, row: number, column: number) {
  const format = sheet.numberFormat(row, column);
  return readGridCell(sheet.cell(row, column) ?? {}, format !== null && isDateFormat(format));
}

function hasNumberFormat(cell: Nullable<ICellData>): boolean {
  return typeof cell?.s === "object" && cell.s?.n !== undefined;
}

function eachCell(cells: CellMatrix, read: (row: number, column: number) => HandEdit | null): HandEdit[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.keys(columns).flatMap((column) => read(Number(row), Number(column)) ?? []),
  );
}

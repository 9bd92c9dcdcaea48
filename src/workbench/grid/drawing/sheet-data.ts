/**
 * One sheet of a file as the grid takes it.
 */
import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { CellLook, SheetLooks } from "../../../hosts/xlsx/looks/looks";
import { cellAddress } from "../../../workbook/address";
import { sliceLength, type Slices } from "../../../workbook/slices";
import { lastColumnOf, lastRowOf, type SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { gridCellOf } from "./cell-data";
import { gridRangeOf } from "../grid-range";
import { fittedHeights } from "./row-heights";
import { pixelsOfHeight, pixelsOfWidth } from "./sheet-sizes";
import { extremesOf } from "../../../taskpane/shared/extremes";
import { usualWidth, type ShownAs } from "../geometry/fitting-zoom";

/** In pixels. */
const usualHeight = 22;
/** The grid is finite: room to go on writing below and beside the content. */
const spare = { rows: 200, columns: 6 };
const fewest = { rows: 120, columns: 20 };

export interface SheetDataOptions {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks;
  /** The workbook's looks of cells. */
  readonly cells: readonly CellLook[];
  readonly shownAs: ShownAs;
}

/** The scroll position is the engine's own affair by now. */
export type SheetData = Omit<IWorksheetData, "scrollTop" | "scrollLeft">;

/** Stops between rows. */
export function* sheetDataInSlices({ id, sheet, looks, cells, shownAs }: SheetDataOptions): Slices<SheetData> {
  const columns = shownAs.frozenColumns;
  const lastRow = Math.max(lastRowOf(sheet), extremesOf(looks.cells.keys())?.most ?? 0);
  const rowCount = Math.max(fewest.rows, lastRow + spare.rows);
  const columnCount = Math.max(fewest.columns, lastColumnOf(sheet) + spare.columns);
  return {
    id,
    name: sheet.name,
    tabColor: looks.tabColor ?? "",
    hidden: flag(sheet.visibility !== "visible"),
    rowCount,
    columnCount,
    ...zoomed(shownAs.zoom),
    // Of the rows only the header of the table stays in sight, and that only when it would leave it (sticky-header.ts).
    freeze: { xSplit: columns, ySplit: 0, startRow: -1, startColumn: columns > 0 ? columns : -1 },
    defaultColumnWidth: looks.defaultWidth === null ? usualWidth : pixelsOfWidth(looks.defaultWidth),
    defaultRowHeight: looks.defaultHeight === null ? usualHeight : pixelsOfHeight(looks.defaultHeight),
    mergeData: sheet.merges.map(gridRangeOf),
    cellData: yield* cellsOf(sheet, looks),
    rowData: rowsOf(sheet, looks, yield* fittedHeights({ sheet, looks, cells })),
    columnData: columnsOf(looks, columnCount),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    showGridlines: flag(looks.showsGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Key of a look among the workbook's styles. */
export function styleKey(index: number): string {
  return `look${index}`;
}

function* cellsOf(sheet: SheetSnapshot, looks: SheetLooks): Slices<Record<number, Record<number, ICellData>>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const rowAt = (row: number): Record<number, ICellData> => (cells[row - 1] ??= {});
  const total = looks.cells.size + sheet.values.length;
  let rows = 0;
  for (const [row, styles] of looks.cells) {
    if (++rows % sliceLength === 0) yield rows / total;
    const own = rowAt(row);
    for (const [column, style] of styles) own[column - 1] = { s: styleKey(style) };
  }
  for (const [rowIndex, values] of sheet.values.entries()) {
    if (++rows % sliceLength === 0) yield rows / total;
    values.forEach((value, columnIndex) => {
      const [row, column] = [sheet.firstRow + rowIndex, sheet.firstColumn + columnIndex];
      const formula = sheet.formulas.get(cellAddress(row, column));
      if (value === null && formula === undefined) return;
      const own = rowAt(row);
      own[column - 1] = { ...own[column - 1], ...gridCellOf(value, formula) };
    });
  }
  return cells;
}

function rowsOf(
  sheet: SheetSnapshot,
  looks: SheetLooks,
  fitted: ReadonlyMap<number, number>,
): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of fitted) rows[row - 1] = { ah: height };
  for (const [row, { height }] of looks.rows) {
    if (height !== null) rows[row - 1] = { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

/** A file may give one width to all 16,384 columns. */
function columnsOf(looks: SheetLooks, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, isHidden } of looks.columns) {
    for (let column = first; column <= Math.min(last, columnCount); column++) {
      columns[column - 1] = {
        ...(width === null ? {} : { w: pixelsOfWidth(width) }),
        ...(isHidden ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
  }
  return columns;
}

/** The engine calls the field old, and reads no other. */
function zoomed(zoom: number): { readonly zoomRatio: number } {
  return { zoomRatio: zoom };
}

/** Marks by their cells, which follow rows that people put in and take out until the sheets were judged anew. Pure. */
import type { CellRef } from "../../../workbook/address";
import type { CellMark } from "../../../workbook/sheet-marks";

type Rows = Map<number, Map<number, CellMark>>;

export class MarkedCells {
  private readonly bySheet = new Map<string, Rows>();

  /** `sheets` = those that were judged, with marks or without. */
  constructor(cells: readonly CellMark[] = [], sheets: readonly string[] = []) {
    for (const sheet of sheets) this.bySheet.set(sheet, new Map());
    for (const mark of cells) {
      const { sheet, row, column } = mark.at;
      const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, CellMark>>();
      this.bySheet.set(sheet, rows);
      const cellsOfRow = rows.get(row);
      if (cellsOfRow) cellsOfRow.set(column, mark);
      else rows.set(row, new Map([[column, mark]]));
    }
  }

  /** Whether the pane has said what it thinks of this sheet's cells. */
  isJudged(sheet: string): boolean {
    return this.bySheet.has(sheet);
  }

  at({ sheet, row, column }: CellRef): CellMark | null {
    return this.bySheet.get(sheet)?.get(row)?.get(column) ?? null;
  }

  /** `count` new rows before `row`. */
  insertRows(sheet: string, row: number, count: number): void {
    this.move(sheet, (place) => (place >= row ? place + count : place));
  }

  /** `count` rows from `row` on are gone, and their marks with them. */
  deleteRows(sheet: string, row: number, count: number): void {
    this.move(sheet, (place) => (place < row ? place : place < row + count ? null : place - count));
  }

  private move(sheet: string, placeAfter: (row: number) => number | null): void {
    const rows = this.bySheet.get(sheet);
    if (!rows) return;
    const moved: Rows = new Map();
    for (const [row, cells] of rows) {
      const place = placeAfter(row);
      if (place !== null) moved.set(place, cells);
    }
    this.bySheet.set(sheet, moved);
  }
}

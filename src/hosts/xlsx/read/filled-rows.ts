/**
 * The filled cells of a sheet while it is read, and the smallest block that holds them all.
 */
import { cellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";

export interface Block {
  /** 1-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
}

export class FilledRows {
  /** By 1-based row; index 0 of a row is column A. */
  private readonly rows = new Map<number, CellValue[]>();
  private latestRow = 0;
  private latest: CellValue[] = [];

  /** Gives how many cells the block has grown by. */
  put({ row, column }: { readonly row: number; readonly column: number }, value: CellValue): number {
    if (row !== this.latestRow) {
      let known = this.rows.get(row);
      if (!known) this.rows.set(row, (known = []));
      this.latest = known;
      this.latestRow = row;
    }
    const cells = this.latest;
    const before = cells.length;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
    return cells.length - before;
  }

  toBlock(formulas: ReadonlyMap<string, string>): Block {
    let top = Infinity;
    let bottom = 0;
    let left = Infinity;
    for (const [row, cells] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      const first = cells.findIndex((value, index) => value !== null || formulas.has(cellAddress(row, index + 1)));
      left = Math.min(left, first + 1);
    }
    if (this.rows.size === 0) return { firstRow: 1, firstColumn: 1, values: [] };
    const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
      const cells = this.rows.get(top + index) ?? [];
      return left === 1 ? cells : cells.slice(left - 1);
    });
    return { firstRow: top, firstColumn: left, values };
  }
}

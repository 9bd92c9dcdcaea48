/**
 * Cells of a catalogue sheet by row and field, with vertical merges resolved.
 */
import { cellAddress } from "../workbook/address";
import type { CellValue } from "../workbook/cell-value";
import { cellAt, lastRowOf } from "../workbook/workbook-snapshot";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueField } from "./catalogue-row";
import { isEmptyCell } from "./cell-text";
import { minutesInBandCell, readBand } from "./read-band";
import { readGroup } from "./read-group";
import type { SheetHeader } from "./read-header";
import { remember } from "./remember";

/** Fields whose merged cell speaks for every row that it covers; a number merged over rows is one number. */
const sharedFields = ["unit", "task", "detail", "output", "group", "band", "frequency", "performers"] as const;

export class SheetCells {
  /** 1-based last row that holds anything; endless blank tails cost one look a row. */
  readonly lastRow: number;
  /** Cells below the first row of a merge: by A1 address, the 1-based row where their content stands. */
  readonly mergedFrom: ReadonlyMap<string, number>;

  /** Readers of this sheet's closed lists. */
  readonly readGroup = remember(readGroup);
  readonly readBand = remember((value) => ({ reading: readBand(value), minutes: minutesInBandCell(value) }));

  constructor(
    readonly sheet: SheetSnapshot,
    readonly header: SheetHeader,
  ) {
    this.lastRow = lastFilledRow(sheet);
    this.mergedFrom = verticalMerges(sheet, header, this.lastRow);
  }

  /** What stands in the cell itself. */
  at(row: number, column: number): CellValue {
    return cellAt(this.sheet, row, column);
  }

  /** What stands in the field's own cell; `null` where the sheet has no such column. */
  own(row: number, field: CatalogueField): CellValue {
    const column = this.header.columns[field];
    return column === undefined ? null : this.at(row, column);
  }

  /** What the cell says, perhaps from the top of a merge. */
  sharedAt(row: number, column: number): CellValue {
    const value = this.at(row, column);
    if (!isEmptyCell(value) || this.mergedFrom.size === 0) return value;
    const from = this.mergedFrom.get(cellAddress(row, column));
    return from === undefined ? value : this.at(from, column);
  }

  shared(row: number, field: CatalogueField): CellValue {
    const column = this.header.columns[field];
    return column === undefined ? null : this.sharedAt(row, column);
  }

  /** The row's own cells from column A on. */
  valuesOf(row: number): readonly CellValue[] {
    return this.sheet.values[row - this.sheet.firstRow] ?? [];
  }
}

function lastFilledRow(sheet: SheetSnapshot): number {
  let row = lastRowOf(sheet);
  while (row >= sheet.firstRow && (sheet.values[row - sheet.firstRow] ?? []).every(isEmptyCell)) row--;
  return row;
}

function verticalMerges(sheet: SheetSnapshot, header: SheetHeader, lastRow: number): ReadonlyMap<string, number> {
  const columns = new Set<number | undefined>([
    ...sharedFields.map((field) => header.columns[field]),
    ...header.groupTicks.values(),
    ...header.bandTicks.values(),
  ]);
  const mergedFrom = new Map<string, number>();
  for (const { top, left, bottom } of sheet.merges) {
    if (top < header.firstDataRow || !columns.has(left)) continue;
    for (let row = top + 1; row <= Math.min(bottom, lastRow); row++) mergedFrom.set(cellAddress(row, left), top);
  }
  return mergedFrom;
}

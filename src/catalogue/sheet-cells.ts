/**
 * Cells of a catalogue sheet by row and column, with vertical merges resolved. What is the same for every row, such as
 * the columns of its fields, is worked out once: a sheet may have 100,000 rows.
 */
import type { CellValue } from "../workbook/cell-value";
import { cellAt, lastRowOf } from "../workbook/workbook-snapshot";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueField, Reading } from "./catalogue-row";
import { isEmptyCell } from "./cell-text";
import type { ComplexityGroup } from "./complexity-group";
import { groupByLocalName } from "./local-groups";
import { minutesInBandCell, readBand } from "./read-band";
import { readGroup } from "./read-group";
import type { SheetHeader } from "./read-header";
import { remember } from "./remember";
import type { TimeBandNumber } from "./time-band";

/** Fields whose merged cell speaks for every row that it covers; a number merged over rows is one number. */
const sharedFields = [
  "unit",
  "position",
  "task",
  "detail",
  "output",
  "group",
  "band",
  "frequency",
  "performers",
] as const;

/** Stands for the column of a field that the sheet does not have; its cells are empty. */
export const noColumn = 0;

export class SheetCells {
  /** 1-based last row that holds anything; endless blank tails cost one look a row. */
  readonly lastRow: number;
  /** 1-based column of each field, or `noColumn`. */
  readonly columns: Readonly<Record<CatalogueField, number>>;
  /** By 1-based column, then by row: the row of the content of cells below the first row of a merge, else 0. */
  readonly mergedFrom: ReadonlyMap<number, Int32Array>;

  /** Readers of this sheet's closed lists. */
  readonly readGroup: (value: CellValue) => Reading<ComplexityGroup>;
  readonly readBand: (value: CellValue) => { reading: Reading<TimeBandNumber>; minutes: number | null };

  /** `mergedFrom` without a search: a sheet of ticks asks it for every blank cell. */
  readonly #mergedByColumn: (Int32Array | undefined)[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    readonly header: SheetHeader,
  ) {
    this.lastRow = lastFilledRow(sheet);
    const { bandUnit, groupNames } = header;
    this.readGroup = remember((value) => groupByLocalName(value, groupNames) ?? readGroup(value));
    this.readBand = remember((value) => ({
      reading: readBand(value, bandUnit ?? undefined),
      minutes: minutesInBandCell(value, bandUnit ?? undefined),
    }));
    this.columns = { ...noColumns, ...header.columns };
    this.mergedFrom = verticalMerges(sheet, header, this.lastRow);
    for (const [column, rows] of this.mergedFrom) this.#mergedByColumn[column] = rows;
  }

  /** What stands in the cell itself. */
  at(row: number, column: number): CellValue {
    return column === noColumn ? null : cellAt(this.sheet, row, column);
  }

  /** What stands in the field's own cell; `null` where the sheet has no such column. */
  own(row: number, field: CatalogueField): CellValue {
    return this.at(row, this.columns[field]);
  }

  /** What the cell says, perhaps from the top of a merge. */
  sharedAt(row: number, column: number): CellValue {
    const value = this.at(row, column);
    const from = this.#mergedByColumn[column]?.[row];
    return from && isEmptyCell(value) ? this.at(from, column) : value;
  }

  shared(row: number, field: CatalogueField): CellValue {
    return this.sharedAt(row, this.columns[field]);
  }

  /** The row's own cells from the sheet's first column on. */
  valuesOf(row: number): readonly CellValue[] {
    return this.sheet.values[row - this.sheet.firstRow] ?? [];
  }
}

const noColumns: Readonly<Record<CatalogueField, number>> = {
  ...{ ordinal: noColumn, code: noColumn, unit: noColumn, task: noColumn, detail: noColumn, output: noColumn },
  ...{ group: noColumn, band: noColumn, minutes: noColumn, hours: noColumn, frequency: noColumn, people: noColumn },
  ...{ performers: noColumn, frame: noColumn, points: noColumn, level: noColumn, coefficient: noColumn },
  note: noColumn,
  position: noColumn,
  factor: noColumn,
};

function lastFilledRow(sheet: SheetSnapshot): number {
  let row = lastRowOf(sheet);
  while (row >= sheet.firstRow && (sheet.values[row - sheet.firstRow] ?? []).every(isEmptyCell)) row--;
  return row;
}

function verticalMerges(sheet: SheetSnapshot, header: SheetHeader, lastRow: number): Map<number, Int32Array> {
  const columns = new Set<number | undefined>([
    ...sharedFields.map((field) => header.columns[field]),
    ...header.groupTicks.values(),
    ...header.bandTicks.values(),
  ]);
  const mergedFrom = new Map<number, Int32Array>();
  for (const { top, left, bottom } of sheet.merges) {
    const last = Math.min(bottom, lastRow);
    if (top < header.firstDataRow || top >= last || !columns.has(left)) continue;
    const rows = mergedFrom.get(left) ?? new Int32Array(lastRow + 1);
    mergedFrom.set(left, rows.fill(top, top + 1, last + 1));
  }
  return mergedFrom;
}

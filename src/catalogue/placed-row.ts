/** A row in its sheet, and which of its cells to point at when something is said about it. */
import type { CellRef } from "../workbook/address";
import {
  tableFinder,
  type Catalogue,
  type CatalogueField,
  type CatalogueRow,
  type CatalogueSheet,
} from "./catalogue-row";
import { contentRow } from "./inherited-cells";

export interface PlacedRow {
  readonly row: CatalogueRow;
  /** The sheet that it stands in. */
  readonly sheet: CatalogueSheet;
}

/** What a sheet has in one text column or in a column of ticks for each choice. */
export type ChoiceField = "group" | "band";

/**
 * The row's cell of the first of these fields that its sheet has a column for, else its leftmost known cell.
 *
 * @example
 * cellOf(place, "points", "detail") // C7 for row 7 of a sheet without points whose details are in column C
 */
export function cellOf({ row, sheet }: PlacedRow, ...fields: readonly CatalogueField[]): CellRef {
  const { columns } = sheet;
  for (const field of fields) {
    const column = columns[field];
    if (column !== undefined) return { sheet: row.source.sheet, row: row.source.row, column };
  }
  return { ...row.source, column: leftmost(Object.values(columns)) ?? 1 };
}

/**
 * Where the row says its group or band: the leftmost of the ticks that stand for `choices`, else the text column,
 * else the first tick column, else the task's.
 */
export function choiceCellOf(place: PlacedRow, field: ChoiceField, choices: readonly unknown[] = []): CellRef {
  const ticks: ReadonlyMap<unknown, number> = field === "group" ? place.sheet.groupTicks : place.sheet.bandTicks;
  const ticked = leftmost(choices.flatMap((choice) => ticks.get(choice) ?? []));
  const column = ticked ?? place.sheet.columns[field] ?? leftmost(ticks.values());
  return column === undefined ? cellOf(place, "task") : { ...place.row.source, column };
}

/** Where the content of that cell is typed: the cell itself, or the top of the merge that covers it. */
export function typedCell(sheet: CatalogueSheet, cell: CellRef): CellRef {
  return { ...cell, row: contentRow(sheet.inheritedFrom, cell.row, cell.column) };
}

/** `cellOf` for those who have a row and not its sheet. */
export function cellFinder(catalogue: Catalogue): (row: CatalogueRow, ...fields: readonly CatalogueField[]) => CellRef {
  const tableOf = tableFinder(catalogue);
  return (row, ...fields) => {
    const sheet = tableOf(row.source);
    return sheet ? cellOf({ row, sheet }, ...fields) : { ...row.source, column: 1 };
  };
}

function leftmost(columns: Iterable<number>): number | undefined {
  return [...columns].sort((left, right) => left - right)[0];
}

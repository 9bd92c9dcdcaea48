/**
 * A table that people bring along (CSV, a sheet): which column is what, found by its heading in Vietnamese or
 * English, in any order, and its lines as cells that know their place.
 */
import { lineOf } from "../catalogue/cell-text";
import { searchKey } from "../text/search-key";
import type { CellRef } from "../workbook/address";
import { type CellValue, isBlank } from "../workbook/cell-value";

export interface ImportedTable {
  /** File or sheet, as findings name it. */
  readonly name: string;
  /** The first row that is not blank holds the headings. */
  readonly rows: readonly (readonly CellValue[])[];
  /** 1-based row and column of `rows[0][0]`; 1 when absent. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** What a person said of headings, by their `headingKey`: the field that the column is, or "" for none. */
  readonly named?: Readonly<Record<string, string>>;
}

/** Headings by field, as `searchKey` gives them. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface TableCell {
  readonly value: CellValue;
  readonly at: CellRef;
  /** False when the table has no such column. */
  readonly hasColumn: boolean;
}

export interface TableLine<Field extends string> {
  /** 1-based row in the file or sheet. */
  readonly row: number;
  readonly cell: (field: Field) => TableCell;
}

export interface TableRead<Field extends string> {
  readonly fields: ReadonlySet<Field>;
  /** Headings of columns that no field reads; counts of rows (STT) say nothing and are not among them. */
  readonly unknownHeadings: readonly string[];
  /** Headings of columns that a field reads. */
  readonly knownHeadings: readonly string[];
  /** Headings that say what another column is read for already. */
  readonly doubledHeadings: readonly DoubledHeading<Field>[];
  /** Cell of the first heading. */
  readonly headingsAt: CellRef;
  /** Lines below the headings that hold anything. */
  readonly lines: readonly TableLine<Field>[];
}

export interface DoubledHeading<Field extends string> {
  readonly heading: string;
  readonly field: Field;
  /** The heading of the column that is read. */
  readonly used: string;
}

/** Ordinals: they tell nothing that a table needs. */
const ordinals: ReadonlySet<string> = new Set(["stt", "tt", "so tt", "so thu tu", "no", "nr"]);

export function readTable<Field extends string>(table: ImportedTable, headings: Headings<Field>): TableRead<Field> {
  const { name, rows, firstRow = 1, firstColumn = 1, named = {} } = table;
  const headingIndex = rows.findIndex(isFilled);
  const headingRow = rows[headingIndex] ?? [];
  const columns = findColumns(headingRow, headings, named);
  const lines = rows.flatMap((values, index): TableLine<Field>[] => {
    if (index <= headingIndex || !isFilled(values)) return [];
    const row = firstRow + index;
    const cell = (field: Field): TableCell => {
      const column = columns.get(field);
      const at = { sheet: name, row, column: firstColumn + (column ?? 0) };
      return { value: column === undefined ? null : (values[column] ?? null), at, hasColumn: column !== undefined };
    };
    return [{ row, cell }];
  });
  const doubled = doubledHeadings(headingRow, { columns, headings, named });
  const passed = new Set([...columns.values(), ...doubled.map(({ column }) => column)]);
  return {
    fields: new Set(columns.keys()),
    unknownHeadings: unknownHeadings(headingRow, passed),
    knownHeadings: [...columns.values()].sort((one, other) => one - other).map((at) => lineOf(headingRow[at] ?? null)),
    doubledHeadings: doubled,
    headingsAt: { sheet: name, row: firstRow + Math.max(headingIndex, 0), column: firstColumn },
    lines,
  };
}

/** Under which a heading is remembered: however it is typed the next time. */
export function headingKey(value: CellValue): string {
  return searchKey(lineOf(value));
}

/** The headings of a table, each with its 0-based column; columns without one are not among them. */
export function headingsOfTable({
  rows,
}: ImportedTable): readonly { readonly column: number; readonly title: string }[] {
  const headings = rows.find(isFilled) ?? [];
  return headings.flatMap((value, column) => (isFilled([value]) ? [{ column, title: lineOf(value) }] : []));
}

/**
 * 0-based column of each field: what a person said goes before what the headings say; of two columns with the same
 * heading the first counts.
 */
export function findColumns<Field extends string>(
  row: readonly CellValue[],
  headings: Headings<Field>,
  named: Readonly<Record<string, string>>,
): ReadonlyMap<Field, number> {
  const byHand = row.map((value) => named[headingKey(value)]);
  const keys = row.map((value, column) => (byHand[column] === undefined ? headingKeys(value) : []));
  const columns = new Map<Field, number>();
  for (const field in headings) {
    const said = byHand.indexOf(field);
    const column = said >= 0 ? said : keys.findIndex((each) => each.some((key) => headings[field].includes(key)));
    if (column >= 0) columns.set(field, column);
  }
  return columns;
}

/** The heading as it is, and without its number and what stands in brackets: "(6) SL giao (kế hoạch)" → "sl giao". */
function headingKeys(value: CellValue): readonly string[] {
  const text = lineOf(value);
  const bare = searchKey(text.replace(/\([^)]*\)/g, " ")).replace(/^\d+ /, "");
  return [searchKey(text), bare].filter((key) => key !== "");
}

interface ColumnsRead<Field extends string> {
  readonly columns: ReadonlyMap<Field, number>;
  readonly headings: Headings<Field>;
  readonly named: Readonly<Record<string, string>>;
}

function doubledHeadings<Field extends string>(
  row: readonly CellValue[],
  { columns, headings, named }: ColumnsRead<Field>,
): (DoubledHeading<Field> & { readonly column: number })[] {
  const used = new Set(columns.values());
  return row.flatMap((value, column) => {
    if (used.has(column) || named[headingKey(value)] !== undefined) return [];
    const keys = headingKeys(value);
    for (const [field, read] of columns) {
      if (!keys.some((key) => headings[field].includes(key))) continue;
      return [{ column, field, heading: lineOf(value), used: lineOf(row[read] ?? null) }];
    }
    return [];
  });
}

function unknownHeadings(row: readonly CellValue[], known: ReadonlySet<number>): readonly string[] {
  return row.flatMap((value, column) => {
    const isOrdinal = headingKeys(value).some((key) => ordinals.has(key));
    return known.has(column) || isOrdinal || !isFilled([value]) ? [] : [lineOf(value)];
  });
}

function isFilled(row: readonly CellValue[]): boolean {
  return row.some((value) => !isBlank(value));
}

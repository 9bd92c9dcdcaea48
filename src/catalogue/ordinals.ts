/**
 * The numbers before the rows of a table (STT), of its headings too: what they count and how they are written, so that
 * a row's number can be told from the one before it and written anew in the office's own style.
 */
import { isCellDate, isCellError, type CellValue } from "../workbook/cell-value";
import { cellAddress } from "../workbook/address";
import { eachInSlices, forEachInSlices, type Slices } from "../workbook/slices";
import { cellAt, findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { isEmptyCell, lineOf } from "./cell-text";
import type { Catalogue, CatalogueRow, CatalogueSheet } from "./catalogue-row";

/** "1.2." is number 2 after "1." and before "."; "03" is number 3, filled up to two digits. */
export interface Ordinal {
  readonly before: string;
  readonly number: number;
  readonly after: string;
  /** Digits that it is filled up to with noughts; 0 where it is not. */
  readonly width: number;
  /** The cell holds a number: 1.1 may be "1.1" and "1.10". */
  readonly isNumber: boolean;
}

export interface NumberedRow {
  /** 1-based. */
  readonly row: number;
  /** `null` for a heading. */
  readonly product: CatalogueRow | null;
  /** `null` where there is none, or none in Arabic figures. */
  readonly ordinal: Ordinal | null;
  /** The cell holds a formula, such as `=A5+1`: it counts by itself. */
  readonly isFormula: boolean;
}

export interface NumberedTable {
  readonly sheet: CatalogueSheet;
  /** 1-based. */
  readonly column: number;
  /** Products and headings in their order. */
  readonly rows: readonly NumberedRow[];
}

/** Tables that have a column of ordinals. */
export function* readOrdinals(catalogue: Catalogue, workbook: WorkbookSnapshot): Slices<readonly NumberedTable[]> {
  const tables = yield* eachInSlices(
    catalogue.sheets,
    (sheet) => readTable(sheet, findSheet(workbook, sheet.name)),
    ({ rows }) => rows.length,
  );
  return tables.flatMap((table) => table ?? []);
}

function* readTable(read: CatalogueSheet, sheet: SheetSnapshot | null): Slices<NumberedTable | null> {
  const column = read.columns.ordinal;
  if (!sheet || column === undefined) return null;
  const headings = read.skipped.flatMap(({ row, reason }) => (reason === "section" ? [{ row, product: null }] : []));
  const products = read.rows.map((product) => ({ row: product.source.row, product }));
  const all = headings.length === 0 ? products : [...products, ...headings].sort((one, other) => one.row - other.row);
  const rows: NumberedRow[] = [];
  yield* forEachInSlices(all, ({ row, product }) => {
    const value = cellAt(sheet, row, column);
    const isFormula = sheet.formulas.size > 0 && sheet.formulas.has(cellAddress(row, column));
    rows.push({ row, product, ordinal: ordinalOf(value), isFormula });
  });
  return { sheet: read, column, rows };
}

const written = /^(\(?(?:\d{1,3}[.-])*)(\d{1,6})([.)]{0,2})$/;

/** `null` for Roman numerals, letters, blanks and whatever Excel made a date of. */
export function ordinalOf(value: CellValue): Ordinal | null {
  if (isEmptyCell(value) || isCellDate(value) || isCellError(value) || typeof value === "boolean") return null;
  const match = written.exec(typeof value === "number" ? String(value) : lineOf(value));
  if (!match) return null;
  const [, before = "", digits = "", after = ""] = match;
  const width = digits.startsWith("0") ? digits.length : 0;
  return { before, number: Number(digits), after, width, isNumber: typeof value === "number" };
}

/** The ordinal with another number, as the office writes it; a plain number stays one. */
export function withNumber({ before, after, isNumber }: Ordinal, number: number, width: number): string | number {
  if (isNumber && before === "") return number;
  return `${before}${String(number).padStart(width, "0")}${after}`;
}

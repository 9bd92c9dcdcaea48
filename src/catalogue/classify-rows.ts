/**
 * Telling products from headings, totals, repeated headers and the signature block (template.md point 4).
 */
import { searchKey } from "../text/search-key";
import { sliceLength, type Slices } from "../workbook/slices";
import type { CatalogueField, SkipReason } from "./catalogue-row";
import { isEmptyCell, lineOf } from "./cell-text";
import { numberOf } from "./read-number";
import { isTick, readTicks } from "./read-ticks";
import { isColumnNumbers, namesSignature, namesTotal } from "./row-kind";
import { readHeading } from "./sections";
import type { Heading } from "./sections";
import type { SheetCells } from "./sheet-cells";

export type RowKind =
  | { readonly kind: "product" }
  | { readonly kind: "heading"; readonly heading: Heading }
  | { readonly kind: "skipped"; readonly reason: SkipReason };

export interface ClassifiedRow {
  /** 1-based. */
  readonly row: number;
  readonly what: RowKind;
}

const numberFields: readonly CatalogueField[] = ["points", "level", "hours", "minutes", "coefficient"];

/** Every row from below the header to the last filled one, in order. */
export function* classifyRows(cells: SheetCells): Slices<readonly ClassifiedRow[]> {
  const signatureRow = findSignatureRow(cells);
  const { firstDataRow } = cells.header;
  const classified: ClassifiedRow[] = [];
  for (let row = firstDataRow; row <= cells.lastRow; row++) {
    if (row % sliceLength === 0) yield (row - firstDataRow) / (cells.lastRow - firstDataRow + 1);
    classified.push({ row, what: row >= signatureRow ? skipped("signature") : classifyRow(cells, row) });
  }
  return classified;
}

function skipped(reason: SkipReason): RowKind {
  return { kind: "skipped", reason };
}

function classifyRow(cells: SheetCells, row: number): RowKind {
  const values = cells.valuesOf(row);
  if (values.every(isEmptyCell)) return skipped("blank");
  if (isColumnNumbers(values)) return skipped("columnNumbers");
  if (isRepeatedHeader(cells, row)) return skipped("repeatedHeader");
  const ordinal = lineOf(cells.own(row, "ordinal"));
  const has = (field: CatalogueField) => !isEmptyCell(cells.own(row, field));
  const label = headingText(cells, row);
  const isWork = has("detail") && has("output");
  if (!isWork && (namesTotal(label) || namesTotal(ordinal))) return skipped("total");
  const isChosen = hasChoice(cells, row);
  if (has("detail") || has("output")) {
    const heading = loneHeading(cells, row, isChosen);
    return heading ? { kind: "heading", heading } : { kind: "product" };
  }
  if (isChosen) return { kind: "product" };
  const isBare = label === "" && !/\p{L}/u.test(ordinal);
  return isBare ? skipped("blank") : { kind: "heading", heading: readHeading(ordinal, label) };
}

/** A section whose text stands in the detail column: a letter or Roman numeral, and nothing else in the row. */
function loneHeading(cells: SheetCells, row: number, isChosen: boolean): Heading | null {
  const filled = cells.valuesOf(row).filter((value) => !isEmptyCell(value)).length;
  const ordinal = lineOf(cells.own(row, "ordinal"));
  const detail = lineOf(cells.own(row, "detail"));
  if (isChosen || filled > 2 || ordinal === "" || detail === "") return null;
  const heading = readHeading(ordinal, detail);
  return heading.kind === "section" && !/\d/.test(ordinal) ? heading : null;
}

/** The row's leftmost text outside the column of ordinals. */
function headingText(cells: SheetCells, row: number): string {
  const ordinalColumn = cells.header.columns.ordinal;
  const { firstColumn } = cells.sheet;
  for (const [index, value] of cells.valuesOf(row).entries()) {
    if (firstColumn + index !== ordinalColumn && typeof value === "string" && !isEmptyCell(value)) return lineOf(value);
  }
  return "";
}

/** True when the row's own group or band cells say anything; unticked boxes and zeros of formulas do not. */
function hasChoice(cells: SheetCells, row: number): boolean {
  const { groupTicks, bandTicks } = cells.header;
  const ticks = [...groupTicks.values(), ...bandTicks.values()];
  const texts = [cells.own(row, "group"), cells.own(row, "band")];
  return (
    texts.some((value) => !isEmptyCell(value) && value !== 0 && value !== false) ||
    readTicks(ticks.map((column) => ({ choice: column, value: cells.at(row, column) }))).kind !== "missing"
  );
}

/** True where at least two cells, and most of the row, say what the header says above them. */
function isRepeatedHeader(cells: SheetCells, row: number): boolean {
  const { columns } = cells.header;
  const naming = columns.detail ?? columns.output ?? columns.task;
  if (naming !== undefined && !isEmptyCell(cells.at(row, naming)) && !repeatsHeading(cells, row, naming)) return false;
  const filled: number[] = [];
  cells.valuesOf(row).forEach((value, index) => {
    if (!isEmptyCell(value)) filled.push(cells.sheet.firstColumn + index);
  });
  const equal = filled.filter((column) => repeatsHeading(cells, row, column)).length;
  return equal >= 2 && equal * 2 > filled.length;
}

function repeatsHeading(cells: SheetCells, row: number, column: number): boolean {
  const keys = cells.header.headingKeys.get(column);
  const value = cells.at(row, column);
  return keys !== undefined && typeof value === "string" && value.length < 1000 && keys.includes(searchKey(value));
}

/** 1-based first row of the signature block: below the last row that is surely a product; `Infinity` without one. */
function findSignatureRow(cells: SheetCells): number {
  const { firstDataRow } = cells.header;
  let lastProduct = cells.lastRow;
  while (lastProduct >= firstDataRow && !isSurelyProduct(cells, lastProduct)) lastProduct--;
  for (let row = lastProduct + 1; row <= cells.lastRow; row++) {
    const isNumbered = /^\d/.test(lineOf(cells.own(row, "ordinal"))) || !isEmptyCell(cells.own(row, "code"));
    const values = cells.valuesOf(row);
    if (!isNumbered && values.some((value) => typeof value === "string" && namesSignature(value))) return row;
  }
  return Infinity;
}

/** True for work with a measure that can be read; a leader's name may stand in the group column of a signature block. */
function isSurelyProduct(cells: SheetCells, row: number): boolean {
  const has = (field: CatalogueField) => !isEmptyCell(cells.own(row, field));
  if (!has("detail") && !has("output")) return false;
  const { groupTicks, bandTicks } = cells.header;
  return (
    cells.readGroup(cells.own(row, "group")).kind === "read" ||
    cells.readBand(cells.own(row, "band")).reading.kind === "read" ||
    [...groupTicks.values(), ...bandTicks.values()].some((column) => isTick(cells.at(row, column))) ||
    numberFields.some((field) => numberOf(cells.own(row, field)) !== null)
  );
}

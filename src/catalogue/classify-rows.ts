/**
 * Telling products from headings, totals, repeated headers and the signature block (template.md point 4).
 */
import { hasSearchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import { countInSlices, type Slices } from "../workbook/slices";
import type { CatalogueField, SkipReason } from "./catalogue-row";
import { isEmptyCell, lineOf } from "./cell-text";
import { numberOf } from "./read-number";
import { isTick, saysChoice } from "./read-ticks";
import { isColumnNumbers, namesSignature, namesTotal } from "./row-kind";
import { readHeading } from "./sections";
import type { Heading } from "./sections";
import type { SheetCells } from "./sheet-cells";

export type RowKind =
  /** `hasTask`: its own cell or a merge says its task. */
  | { readonly kind: "product"; readonly hasTask: boolean }
  | { readonly kind: "heading"; readonly heading: Heading }
  | { readonly kind: "skipped"; readonly reason: SkipReason };

/** Column numbers, totals and headings are mostly shorter. */
const longestShortText = 20;
/** Longer texts repeat no heading. */
const longestHeading = 1000;
const numberFields: readonly CatalogueField[] = ["points", "level", "hours", "minutes", "coefficient"];

/** One object for all rows of a kind. */
const withTask: RowKind = { kind: "product", hasTask: true };
const withoutTask: RowKind = { kind: "product", hasTask: false };

/** Every row from the first data row to the last filled one, in order. */
export function* classifyRows(cells: SheetCells): Slices<readonly RowKind[]> {
  const signatureRow = findSignatureRow(cells);
  const repeats = headingReader(cells);
  const signature = skipped("signature");
  const kinds: RowKind[] = [];
  const { firstDataRow } = cells.header;
  yield* countInSlices(cells.lastRow - firstDataRow + 1, (index) => {
    const row = firstDataRow + index;
    if (row >= signatureRow) kinds.push(signature);
    else kinds.push(isPlainlyProduct(cells, row, repeats) ? product(cells, row) : classifyRow(cells, row, repeats));
  });
  kinds.forEach((what, index) => {
    if (what.kind === "skipped" && what.reason === "repeatedHeader") closeAbove(cells, kinds, index, signature);
  });
  return kinds;
}

/** A part that ends with its own signature block, above the header printed once more: its titles stay headings. */
function closeAbove(cells: SheetCells, kinds: RowKind[], header: number, signature: RowKind): void {
  const { firstDataRow } = cells.header;
  let end = header;
  while (end > 0 && (kinds[end - 1]?.kind === "heading" || isBlank(kinds[end - 1]))) end--;
  let start = end;
  while (start > 0 && !isHeader(kinds[start - 1]) && !isSurelyProduct(cells, firstDataRow + start - 1)) start--;
  const places = kinds.flatMap((_kind, index) =>
    index >= start && index < header && signs(cells, firstDataRow + index) ? [index] : [],
  );
  const [first] = places;
  if (first === undefined) return;
  // A signature that stands alone in its row reads like a title.
  kinds.fill(signature, first, Math.max(end, (places.at(-1) ?? first) + 1));
}

function isBlank(what: RowKind | undefined): boolean {
  return what?.kind === "skipped" && what.reason === "blank";
}

function isHeader(what: RowKind | undefined): boolean {
  return what?.kind === "skipped" && what.reason === "repeatedHeader";
}

function skipped(reason: SkipReason): RowKind {
  return { kind: "skipped", reason };
}

function product(cells: SheetCells, row: number): RowKind {
  return isEmptyCell(cells.sharedAt(row, cells.columns.task)) ? withoutTask : withTask;
}

/** A quick look that tells nearly every product: too long for a number, no heading, an output, and a third cell. */
function isPlainlyProduct(cells: SheetCells, row: number, repeats: HeadingReader): boolean {
  const { detail, output } = cells.columns;
  const text = cells.at(row, detail);
  if (typeof text !== "string" || text.length <= longestShortText || isEmptyCell(text)) return false;
  if (isEmptyCell(cells.at(row, output)) || repeats(row, detail)) return false;
  return fillsMoreThanTwo(cells.valuesOf(row));
}

/** A row of ticks has twenty more cells behind its texts: nobody looks at them to know this. */
function fillsMoreThanTwo(values: readonly CellValue[]): boolean {
  let filled = 0;
  for (let index = 0; index < values.length && filled <= 2; index++) if (!isEmptyCell(values[index] ?? null)) filled++;
  return filled > 2;
}

function classifyRow(cells: SheetCells, row: number, repeats: HeadingReader): RowKind {
  const values = cells.valuesOf(row);
  if (values.every(isEmptyCell)) return skipped("blank");
  if (isColumnNumbers(values)) return skipped("columnNumbers");
  if (isRepeatedHeader(cells, row, repeats)) return skipped("repeatedHeader");
  const ordinal = lineOf(cells.own(row, "ordinal"));
  const hasDetail = !isEmptyCell(cells.own(row, "detail"));
  const hasOutput = !isEmptyCell(cells.own(row, "output"));
  const label = headingText(cells, row);
  if (!(hasDetail && hasOutput) && (namesTotal(label) || namesTotal(ordinal))) return skipped("total");
  const isChosen = hasChoice(cells, row);
  if (hasDetail || hasOutput) {
    const heading = loneHeading(cells, row, isChosen);
    return heading ? { kind: "heading", heading } : product(cells, row);
  }
  if (isChosen || isMeasuredTask(cells, row, ordinal)) return product(cells, row);
  const isBare = label === "" && !/\p{L}/u.test(ordinal);
  return isBare ? skipped("blank") : { kind: "heading", heading: readHeading(ordinal, label) };
}

/** In a table without a column of details, a task with a figure beside it is a product; a section's number is no figure. */
function isMeasuredTask(cells: SheetCells, row: number, ordinal: string): boolean {
  const { columns } = cells.header;
  if (columns.detail !== undefined || columns.task === undefined || isEmptyCell(cells.own(row, "task"))) return false;
  if (columns.ordinal !== undefined && !/^\d/.test(ordinal)) return false;
  return numberFields.some((field) => numberOf(cells.own(row, field)) !== null);
}

/** A section or task whose text stands in the detail column, and nothing else in the row but its number. */
function loneHeading(cells: SheetCells, row: number, isChosen: boolean): Heading | null {
  const ordinal = lineOf(cells.own(row, "ordinal"));
  const detail = lineOf(cells.own(row, "detail"));
  if (isChosen || fillsMoreThanTwo(cells.valuesOf(row)) || ordinal === "" || detail === "") return null;
  const heading = readHeading(ordinal, detail);
  if (heading.kind === "section" && !/\d/.test(ordinal)) return heading;
  return heading.kind === "task" && numbersSteps(cells, row, ordinal) ? heading : null;
}

/** "1 Tổ chức hội nghị" above 1.1, in a table without a column of tasks. */
function numbersSteps(cells: SheetCells, row: number, ordinal: string): boolean {
  if (cells.header.columns.task !== undefined) return false;
  return lineOf(cells.own(row + 1, "ordinal")).startsWith(`${ordinal.replace(/[.\s]+$/, "")}.`);
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
  const says = (value: CellValue) => !isEmptyCell(value) && value !== 0 && value !== false;
  if (says(cells.own(row, "group")) || says(cells.own(row, "band"))) return true;
  return someTick(cells, (column) => saysChoice(cells.at(row, column)));
}

function someTick({ header }: SheetCells, test: (column: number) => boolean): boolean {
  for (const column of header.groupTicks.values()) if (test(column)) return true;
  for (const column of header.bandTicks.values()) if (test(column)) return true;
  return false;
}

/** True where at least two cells, and most of the row, say what the header says above them. */
function isRepeatedHeader(cells: SheetCells, row: number, repeats: HeadingReader): boolean {
  const { columns } = cells.header;
  const naming = columns.detail ?? columns.output ?? columns.task;
  if (naming !== undefined && !isEmptyCell(cells.at(row, naming)) && !repeats(row, naming)) return false;
  let [filled, equal] = [0, 0];
  for (const [index, value] of cells.valuesOf(row).entries()) {
    if (isEmptyCell(value)) continue;
    filled++;
    if (repeats(row, cells.sheet.firstColumn + index)) equal++;
  }
  return equal >= 2 && equal * 2 > filled;
}

/** Tells whether a cell says what the header says above it. */
type HeadingReader = (row: number, column: number) => boolean;

function headingReader(cells: SheetCells): HeadingReader {
  const { headingKeys } = cells.header;
  return (row, column) => {
    const value = cells.at(row, column);
    if (typeof value !== "string" || value.length >= longestHeading) return false;
    for (const key of headingKeys.get(column) ?? []) if (hasSearchKey(value, key)) return true;
    return false;
  };
}

/** 1-based first row of the signature block: below the last row that is surely a product; `Infinity` without one. */
function findSignatureRow(cells: SheetCells): number {
  const { firstDataRow } = cells.header;
  let lastProduct = cells.lastRow;
  while (lastProduct >= firstDataRow && !isSurelyProduct(cells, lastProduct)) lastProduct--;
  for (let row = lastProduct + 1; row <= cells.lastRow; row++) {
    if (signs(cells, row)) return row;
  }
  return Infinity;
}

function signs(cells: SheetCells, row: number): boolean {
  const isNumbered = /^\d/.test(lineOf(cells.own(row, "ordinal"))) || !isEmptyCell(cells.own(row, "code"));
  return !isNumbered && cells.valuesOf(row).some((value) => typeof value === "string" && namesSignature(value));
}

/** True for work with a measure that can be read; a leader's name may stand in the group column of a signature block. */
function isSurelyProduct(cells: SheetCells, row: number): boolean {
  const has = (field: CatalogueField) => !isEmptyCell(cells.own(row, field));
  const isNamed = has("detail") || has("output") || (cells.header.columns.detail === undefined && has("task"));
  if (!isNamed) return false;
  return (
    cells.readGroup(cells.own(row, "group")).kind === "read" ||
    cells.readBand(cells.own(row, "band")).reading.kind === "read" ||
    someTick(cells, (column) => isTick(cells.at(row, column))) ||
    numberFields.some((field) => numberOf(cells.own(row, field)) !== null)
  );
}

/**
 * The tables of one sheet, each with its own header (template.md point 6): parts printed one below the other may have
 * other columns in another order, also far below row 30. What looks like the header of a table and cannot be read by it
 * closes the table above: nothing below it is read by columns that are not its own (E313).
 */
import { foldText } from "../text/search-key";
import type { CellRange } from "../workbook/address";
import { isCellDate, type CellValue } from "../workbook/cell-value";
import { countInSlices, type Slices } from "../workbook/slices";
import { lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import { isEmptyCell, lineOf } from "./cell-text";
import { firstWordsOfHeadings, type HeadingMatch } from "./headings";
import { createHeadingReaders, type HeadingReaders } from "./header-columns";
import { keysOfRow, namedRows } from "./named-rows";
import {
  headerAt,
  isCatalogue,
  readHeader,
  rowsSearched,
  type ColumnChoices,
  type ReadHeaderOptions,
  type SheetHeader,
} from "./read-header";
import { remember } from "./remember";
import { columnOfTableBeside, leftOf } from "./table-beside";
import { tableKey } from "./table-key";
import { likenessToNamed, type NamedHeaders, type TableLayout } from "./table-layout";

export interface TableChoices {
  /** 1-based, corrected by hand: that of the first table. */
  readonly headerRow?: number | undefined;
  /** Corrected by hand, by `tableKey`. */
  readonly columns?: Readonly<Record<string, ColumnChoices>> | undefined;
  /** What people corrected of tables like these. */
  readonly layouts?: readonly TableLayout[] | undefined;
  /** Rows that people named as headers. */
  readonly headers?: NamedHeaders | undefined;
}

export interface FoundTable {
  /** 1 for the sheet's first table. */
  readonly number: number;
  /** The rows of this table alone, from its titles to its last row. */
  readonly snapshot: SheetSnapshot;
  readonly header: SheetHeader;
  /** 1-based first and last row of what cannot be read, below this table and above the next. */
  readonly unread: readonly RowSpan[];
  /** 1-based column where another table begins to the right of it, which is not read; absent where there is none. */
  readonly beside?: number;
}

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Empty where no row reads like a header. */
export function* findTables(sheet: SheetSnapshot, choices: TableChoices): Slices<readonly FoundTable[]> {
  const { layouts, headers = [] } = choices;
  const of = (number: number) => ({ columns: choices.columns?.[tableKey(sheet.name, number)], layouts });
  const readers = createHeadingReaders();
  const best =
    readHeader(sheet, { ...of(1), headers, headerRow: choices.headerRow }) ?? (yield* farHeader(sheet, of(1), readers));
  if (!best) return [];
  // What a person says of the columns holds for all of them.
  const beside = of(1).columns ? null : columnOfTableBeside(sheet, best.headerRow, readers);
  if (beside !== null) {
    const tables = yield* findTables(leftOf(sheet, beside), choices);
    return tables.map((table) => (table.header.headerRow === best.headerRow ? { ...table, beside } : table));
  }
  const above = choices.headerRow === undefined ? headerAbove(sheet, best, readers) : null;
  const first = above === null ? best : (readHeader(sheet, { ...of(1), headerRow: above }) ?? best);
  const named = namedRows(sheet, headers);
  const starts = yield* furtherStarts(sheet, first, { readers, named });
  if (starts.length === 0) return [{ number: 1, snapshot: sheet, header: first, unread: [] }];
  return tablesFrom(sheet, first, starts, of);
}

/** Below a long preamble: the first row that plainly is the header of a catalogue; `null` where there is none. */
function* farHeader(
  sheet: SheetSnapshot,
  options: ReadHeaderOptions,
  readers: HeadingReaders,
): Slices<SheetHeader | null> {
  const looksLikeHeader = headerLook(readers);
  const from = sheet.firstRow + rowsSearched;
  const found: number[] = [];
  yield* countInSlices(Math.max(0, lastRowOf(sheet) - from + 1), (index) => {
    const row = from + index;
    if (found.length > 0 || !looksLikeHeader(sheet.values[row - sheet.firstRow] ?? [])) return;
    const candidate = headerAt(sheet, row, readers);
    if (candidate && isCatalogue(candidate.columns)) found.push(row);
  });
  const [headerRow] = found;
  return headerRow === undefined ? null : readHeader(sheet, { ...options, headerRow });
}

/** A row where another table begins; unread where its header says no catalogue. */
interface Start {
  readonly row: number;
  /** The first row below its header. */
  readonly end: number;
  readonly isRead: boolean;
}

/** A table above the one whose header reads best, with a row of its own between the two; `null` where there is none. */
function headerAbove(sheet: SheetSnapshot, best: SheetHeader, readers: HeadingReaders): number | null {
  for (let row = sheet.firstRow; row < best.headerRow; row++) {
    const candidate = headerAt(sheet, row, readers);
    if (!candidate || candidate.columns.wholeHeadings < fewestHeadings || !isCatalogue(candidate.columns)) continue;
    if (isSameTable(candidate.columns, best)) continue;
    const named = namedColumns(candidate.columns.columns);
    for (let below = row + candidate.height; below < best.headerRow; below++) {
      const values = sheet.values[below - sheet.firstRow] ?? [];
      const isFilled = named.filter((column) => !isEmptyCell(values[column - sheet.firstColumn] ?? null)).length;
      if (isFilled >= Math.min(2, named.length) && filledCells(values) > 2) return row;
    }
  }
  return null;
}

const fewestHeadings = 3;

type Columns = SheetHeader["columns"];

function namedColumns({ task, detail, output }: Columns): number[] {
  return [task, detail, output].filter((column) => column !== undefined);
}

/** The same columns, or some of them: the header printed once more. */
function isSameTable(one: Pick<SheetHeader, "columns" | "groupTicks" | "bandTicks">, other: typeof one): boolean {
  const known = new Map(Object.entries(other.columns));
  const isKnown = Object.entries(one.columns).every(([field, column]) => known.get(field) === column);
  return isKnown && isPart(one.groupTicks, other.groupTicks) && isPart(one.bandTicks, other.bandTicks);
}

function isPart<Choice>(some: ReadonlyMap<Choice, number>, all: ReadonlyMap<Choice, number>): boolean {
  return [...some].every(([choice, column]) => all.get(choice) === column);
}

/** Every row below the first header where another table begins. */
function* furtherStarts(
  sheet: SheetSnapshot,
  first: SheetHeader,
  { readers, named }: { readonly readers: HeadingReaders; readonly named: ReadonlyMap<number, number> },
): Slices<readonly Start[]> {
  const looksLikeHeader = headerLook(readers);
  const starts: Start[] = [];
  let current: Pick<SheetHeader, "columns" | "groupTicks" | "bandTicks"> | null = first;
  const keysAt = (row: number) => keysOfRow(sheet.values[row - sheet.firstRow] ?? []);
  let currentKeys = keysAt(first.headerRow);
  let next = first.firstDataRow;
  const from = first.firstDataRow;
  yield* countInSlices(lastRowOf(sheet) - from + 1, (index) => {
    const row = from + index;
    if (row < next || starts.length >= mostTables) return;
    const isNamed = named.has(row);
    if (!isNamed && !looksLikeHeader(sheet.values[row - sheet.firstRow] ?? [])) return;
    const candidate = headerAt(sheet, row, readers);
    if (!candidate) return;
    next = row + candidate.height;
    if (isNamed || isCatalogue(candidate.columns)) {
      // Of a header that a person named nothing need be known: it is the same where its words are.
      const isPastedAgain = isNamed
        ? likenessToNamed(keysAt(row), [currentKeys]) > 0
        : current && isSameTable(candidate.columns, current);
      if (isPastedAgain) return;
      current = candidate.columns;
      currentKeys = keysAt(row);
      starts.push({ row, end: next, isRead: true });
    } else if (namedColumns(candidate.columns.columns).length > 0 || candidate.columns.hasForeign) {
      // Some of the table's own headings, pasted once more.
      if (current && isSameTable(candidate.columns, current) && !candidate.columns.hasForeign) return;
      current = null;
      starts.push({ row, end: next, isRead: false });
    }
  });
  return starts;
}

/** More are no catalogue that anybody prints; the rest is read by the last of them. */
const mostTables = 300;
/** Headings of a few words; longer ones stand beside such ones. */
const longestFirst = 60;

/**
 * A quick look that nearly every row fails at its first cell: texts alone, the first of them beginning as headings do and
 * not ending in a digit; then at least three known headings that are half of the row.
 */
function headerLook({ match }: HeadingReaders): (values: readonly CellValue[]) => boolean {
  const beginsHeading = remember((word: string) => firstWordsOfHeadings.has(foldText(word)));
  return (values) => {
    let [texts, known] = [0, 0];
    for (const value of values) {
      if (value === null || value === "") continue;
      if (typeof value !== "string") {
        if (typeof value === "object" && isCellDate(value) && texts > 0) continue;
        return false;
      }
      if (texts === 0 && !mayBegin(value, beginsHeading)) return false;
      if (isEmptyCell(value)) continue;
      texts++;
      const said: HeadingMatch | null = value.length > longestHeading ? null : match(value);
      if (said?.isWhole) known++;
      else if (texts - known > 3 && known < 3) return false;
    }
    return known >= fewestHeadings && known * 2 >= texts;
  };
}

const longestHeading = 200;

function mayBegin(value: string, beginsHeading: (word: string) => boolean): boolean {
  if (value.length > longestFirst || /\d\s*$/.test(value)) return false;
  const [word = ""] = value.trimStart().split(/[\s/().:]/, 1);
  return beginsHeading(word);
}

function filledCells(values: readonly CellValue[]): number {
  return values.reduce<number>((count, value) => count + Number(!isEmptyCell(value)), 0);
}

function tablesFrom(
  sheet: SheetSnapshot,
  first: SheetHeader,
  starts: readonly Start[],
  choicesOf: (number: number) => Pick<ReadHeaderOptions, "columns" | "layouts">,
): readonly FoundTable[] {
  const lastRow = lastRowOf(sheet);
  const readable = starts.filter(({ isRead }) => isRead);
  // Right above a title may stand the header of another table: no row belongs to both.
  const tops = readable.map(({ row }, index) =>
    topOfTitles(sheet, { headerRow: row, from: Math.max(first.firstDataRow, readable[index - 1]?.end ?? 0) }),
  );
  const mergesOf = mergesByTop(sheet.merges, [sheet.firstRow, ...tops]);
  const headerRows = [first.headerRow, ...readable.map(({ row }) => row)];
  return headerRows.flatMap((headerRow, index): FoundTable[] => {
    const top = index === 0 ? sheet.firstRow : (tops[index - 1] ?? headerRow);
    const end = (tops[index] ?? lastRow + 1) - 1;
    const strangers = starts.filter(({ row, isRead }) => !isRead && row > headerRow && row <= end);
    const bottom = (strangers[0]?.row ?? end + 1) - 1;
    const values = sheet.values.slice(top - sheet.firstRow, bottom - sheet.firstRow + 1);
    const snapshot: SheetSnapshot = { ...sheet, firstRow: top, values, merges: mergesOf[index] ?? [] };
    const header = index === 0 ? first : readHeader(snapshot, { ...choicesOf(index + 1), headerRow });
    const unread = strangers.map(({ row }, place) => ({
      top: row,
      bottom: (strangers[place + 1]?.row ?? end + 1) - 1,
    }));
    return header ? [{ number: index + 1, snapshot, header, unread }] : [];
  });
}

/** Titles stand alone in their rows, right above the header. */
function topOfTitles(sheet: SheetSnapshot, { headerRow, from }: { headerRow: number; from: number }): number {
  let top = headerRow;
  for (let row = headerRow - 1; row >= from; row--) {
    const filled = (sheet.values[row - sheet.firstRow] ?? []).filter((value) => !isEmptyCell(value));
    const [only, ...others] = filled;
    if (others.length > 0 || (only !== undefined && !/\p{L}{2}/u.test(lineOf(only)))) break;
    if (only !== undefined) top = row;
  }
  return top;
}

function mergesByTop(merges: readonly CellRange[], tops: readonly number[]): readonly (readonly CellRange[])[] {
  const byTable = tops.map((): CellRange[] => []);
  for (const merge of merges) {
    let [low, high] = [0, tops.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((tops[middle] ?? Infinity) <= merge.top) low = middle;
      else high = middle - 1;
    }
    byTable[low]?.push(merge);
  }
  return byTable;
}

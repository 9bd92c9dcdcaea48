/**
 * Finding the header of a catalogue sheet by its content: anywhere in the first 30 rows, one or two rows high,
 * perhaps with a row of column numbers under it (template.md points 2 and 3).
 */
import { searchKey } from "../text/search-key";
import { isCellDate } from "../workbook/cell-value";
import type { CellValue } from "../workbook/cell-value";
import { cellAt, lastColumnOf, lastRowOf } from "../workbook/workbook-snapshot";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueField } from "./catalogue-row";
import { isEmptyCell, lineOf } from "./cell-text";
import type { ComplexityGroup } from "./complexity-group";
import { assignColumns, createHeadingReaders } from "./header-columns";
import type { HeaderCell, HeaderColumns, HeadingReaders } from "./header-columns";
import { groupsByName, type GroupsByName } from "./local-groups";
import { namedRows } from "./named-rows";
import { readBand } from "./read-band";
import { isColumnNumbers } from "./row-kind";
import { settleColumns } from "./settle-columns";
import { columnNames, columnsOfLayout, layoutFor, type NamedHeaders, type TableLayout } from "./table-layout";
import { timeBand } from "./time-band";
import type { TimeBandNumber } from "./time-band";

/** Columns by hand: the field's 1-based column, or 0 where the sheet has no such column after all. */
export type ColumnChoices = Readonly<Partial<Record<CatalogueField, number>>>;

export interface SheetHeader extends HeaderColumns {
  /** 1-based. */
  readonly headerRow: number;
  /** In rows; more than two only where merged headings reach further down. */
  readonly height: number;
  /** 1-based row of (1) (2) (3), or `null`. */
  readonly columnNumbersRow: number | null;
  readonly firstDataRow: number;
  /** Search keys of the heading cells by column, for recognising pasted repetitions. */
  readonly headingKeys: ReadonlyMap<number, readonly string[]>;
  /** Under which people's corrections know the columns again. */
  readonly columnNames: ReadonlyMap<number, string>;
  /** What people corrected of this table or one like it; `null` where nothing. */
  readonly corrections: TableLayout | null;
  /** What people said that the local names of groups mean; `null` where nothing. */
  readonly groupNames: GroupsByName;
  /** 1-based last column that has a heading. */
  readonly lastColumn: number;
}

/** A header stands in the first rows of its sheet. */
export const rowsSearched = 30;
const tallestHeader = 4;

export interface ReadHeaderOptions {
  /** 1-based; taken on trust. */
  readonly headerRow?: number | undefined;
  /** They go before those of a layout. */
  readonly columns?: ColumnChoices | undefined;
  /** What people corrected of tables like this one. */
  readonly layouts?: readonly TableLayout[] | undefined;
  /** Rows that people named as headers. */
  readonly headers?: NamedHeaders | undefined;
}

/** The sheet's header, or `null` where no row reads like one. */
export function readHeader(sheet: SheetSnapshot, options: ReadHeaderOptions = {}): SheetHeader | null {
  const readers = createHeadingReaders();
  const { headerRow } = options;
  const found =
    headerRow === undefined
      ? (namedHeader(sheet, options.headers ?? [], readers) ?? bestHeader(sheet, readers))
      : headerAt(sheet, headerRow, readers);
  if (!found) return null;
  const { names, headingKeys } = namesOfHeader(sheet, found);
  const corrections = layoutFor(options.layouts ?? [], [...names.values()]);
  const choices = { ...(corrections ? columnsOfLayout(corrections, names) : {}), ...options.columns };
  const header = finishHeader(sheet, found, { choices, headingKeys });
  const groupNames = groupsByName(corrections?.groupNames);
  return settleColumns(sheet, { ...header, columnNames: names, corrections, groupNames }, choices);
}

export interface Candidate {
  readonly headerRow: number;
  readonly height: number;
  readonly columns: HeaderColumns;
}

function bestHeader(sheet: SheetSnapshot, readers: HeadingReaders): Candidate | null {
  const end = Math.min(lastRowOf(sheet), sheet.firstRow + rowsSearched - 1);
  let best: Candidate | null = null;
  for (let row = sheet.firstRow; row <= end; row++) {
    const candidate = headerAt(sheet, row, readers);
    if (candidate && isCatalogue(candidate.columns) && candidate.columns.score > (best?.columns.score ?? 0)) {
      best = candidate;
    }
  }
  return best;
}

/** The first of the rows that are most like one that a person named. */
function namedHeader(sheet: SheetSnapshot, headers: NamedHeaders, readers: HeadingReaders): Candidate | null {
  let [best, most] = [0, 0];
  for (const [row, likeness] of namedRows(sheet, headers)) if (likeness > most) [best, most] = [row, likeness];
  return best === 0 ? null : headerAt(sheet, best, readers);
}

/** Reads the row as a header, together with the row below where that one adds headings of its own. */
export function headerAt(sheet: SheetSnapshot, row: number, readers: HeadingReaders): Candidate | null {
  const top = headingTexts(sheet, row);
  if (top.size === 0) return null;
  const single = assignColumns(headerCells(top, new Map()), readers);
  const merged = mergedHeight(sheet, row);
  // A title above the header knows no heading of its own or is one ("Danh mục sản phẩm"), and a data row below knows hardly any.
  if ((single.wholeHeadings === 0 || top.size === 1) && merged === 1)
    return { headerRow: row, height: 1, columns: single };
  const below = headingTexts(sheet, row + 1);
  const double = assignColumns(headerCells(top, below), readers);
  const isDouble =
    single.wholeHeadings > 0 && double.score > single.score && double.knownBelow * 2 >= Math.max(below.size, 1);
  const height = Math.max(isDouble ? 2 : 1, merged);
  return { headerRow: row, height, columns: height > 1 ? double : single };
}

/** Height of headings that are merged downwards from the row; one alone may be a title beside the table. */
function mergedHeight({ merges }: SheetSnapshot, row: number): number {
  const tall = merges.filter(({ top, bottom }) => top === row && bottom > row && bottom < row + tallestHeader);
  return tall.length < 2 ? 1 : Math.max(...tall.map(({ bottom }) => bottom)) - row + 1;
}

/** A row's non-empty cells by 1-based column. */
function headingTexts(sheet: SheetSnapshot, row: number): Map<number, string> {
  const texts = new Map<number, string>();
  const values = sheet.values[row - sheet.firstRow] ?? [];
  values.forEach((value, index) => {
    if (!isEmptyCell(value)) texts.set(sheet.firstColumn + index, headingText(value));
  });
  return texts;
}

/** A heading "5-15" over a column of ticks may have become a date as well. */
function headingText(value: CellValue): string {
  const band = isCellDate(value) ? readBand(value) : null;
  return band?.kind === "unknown" && band.nearest !== null ? timeBand(band.nearest).label : lineOf(value);
}

/** Pairs each column's upper and lower text; a blank upper cell belongs to the merged heading on its left. */
function headerCells(top: ReadonlyMap<number, string>, below: ReadonlyMap<number, string>): readonly HeaderCell[] {
  const columns = [...new Set([...top.keys(), ...below.keys()])].sort((left, right) => left - right);
  let spanning = "";
  return columns.map((column) => {
    spanning = top.get(column) ?? spanning;
    return { column, top: top.get(column) ?? "", below: below.get(column) ?? "", spanning };
  });
}

/**
 * Two of task, detail, output with something that measures them, or all three (LC, ST Phụ lục I). Where no heading is one
 * of another kind of table, a printed coefficient measures as well, and one column of texts is enough beside a third heading.
 */
export function isCatalogue(header: HeaderColumns): boolean {
  const { wholeHeadings, hasForeign } = header;
  const named = namesOf(header);
  const isCounted = hasMeasure(header);
  if (wholeHeadings < 2) return false;
  return named === 3 || (named === 2 && isCounted) || (named === 1 && isCounted && !hasForeign && wholeHeadings >= 3);
}

/** How many of task, detail and output have a column. */
export function namesOf({ columns }: HeaderColumns): number {
  return (["task", "detail", "output"] as const).filter((field) => columns[field] !== undefined).length;
}

export function hasMeasure({ columns, groupTicks, bandTicks, hasForeign }: HeaderColumns): boolean {
  const has = (field: CatalogueField) => columns[field] !== undefined;
  const isMeasured = (["group", "band", "points", "level", "minutes"] as const).some(has);
  return isMeasured || groupTicks.size > 0 || bandTicks.size > 0 || (has("coefficient") && !hasForeign);
}

function namesOfHeader(sheet: SheetSnapshot, { headerRow, height }: Candidate) {
  const headingKeys = new Map<number, string[]>();
  for (let row = headerRow; row < headerRow + height; row++) {
    for (const [column, text] of headingTexts(sheet, row)) {
      headingKeys.set(column, [...(headingKeys.get(column) ?? []), searchKey(text)]);
    }
  }
  return { headingKeys, names: columnNames(headingKeys, lastColumnOf(sheet)) };
}

interface HeaderToFinish {
  readonly choices: ColumnChoices;
  readonly headingKeys: ReadonlyMap<number, readonly string[]>;
}

function finishHeader(
  sheet: SheetSnapshot,
  found: Candidate,
  { choices, headingKeys }: HeaderToFinish,
): Omit<SheetHeader, "groupNames" | "columnNames" | "corrections"> {
  const { headerRow, height } = found;
  const next = headerRow + height;
  const lastColumn = lastColumnOf(sheet);
  const nextValues = Array.from({ length: lastColumn }, (_, index) => cellAt(sheet, next, index + 1));
  const columnNumbersRow = isColumnNumbers(nextValues) ? next : null;
  const columns = applyChoices(found.columns, choices);
  return {
    ...columns,
    headerRow,
    height,
    columnNumbersRow,
    firstDataRow: columnNumbersRow === null ? next : next + 1,
    headingKeys,
    lastColumn: Math.max(...headingKeys.keys(), ...Object.values(columns.columns)),
  };
}

/** A column chosen by hand belongs to that field alone; a text column chosen for group or band replaces the ticks. */
function applyChoices(found: HeaderColumns, choices: ColumnChoices): HeaderColumns {
  const chosen = new Set(Object.values(choices));
  const kept = Object.entries(found.columns).filter(([field, column]) => !(field in choices) && !chosen.has(column));
  const added = Object.entries(choices).filter(([, column]) => column > 0);
  const keepTicks = <Choice extends ComplexityGroup | TimeBandNumber>(
    ticks: ReadonlyMap<Choice, number>,
    field: "group" | "band",
  ) => (field in choices ? new Map<Choice, number>() : ticks);
  return {
    ...found,
    columns: Object.fromEntries([...kept, ...added]),
    groupTicks: keepTicks(found.groupTicks, "group"),
    bandTicks: keepTicks(found.bandTicks, "band"),
  };
}

/**
 * One sheet into rows, with every row that is no product listed under its reason (template.md point 4).
 */
import { forEachInSlices, inParts, type Slices } from "../workbook/slices";
import { lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueRow, CatalogueSheet, SkippedRow } from "./catalogue-row";
import { isEmptyCell, lineOf, linesOf } from "./cell-text";
import { classifyRows } from "./classify-rows";
import type { RowKind } from "./classify-rows";
import type { InheritedCells } from "./inherited-cells";
import type { FoundTable, RowSpan } from "./find-tables";
import { createRowReader, type RowContext } from "./read-row";
import { partOf, partOfSheet, positionOf, type Heading } from "./sections";
import { noColumn, SheetCells } from "./sheet-cells";

export function* readSheet({ number, snapshot: sheet, header, unread, beside }: FoundTable): Slices<CatalogueSheet> {
  const cells = new SheetCells(sheet, header);
  // Each row is looked at twice: what it is, and what it says.
  const part = inParts({ kinds: 1, rows: 1 });
  const kinds = yield* part("kinds", classifyRows(cells));
  const { rows, inheritedFrom } = yield* part(
    "rows",
    readRows(cells, kinds, number > 1 ? titlesOf(cells).at(-1) : null),
  );
  const { headerRow, firstDataRow, columns, groupTicks, bandTicks } = header;
  return {
    name: sheet.name,
    table: { number, top: sheet.firstRow, bottom: lastRowOf(sheet) },
    unreadHeaders: unread.map(({ top }) => top),
    ...(beside === undefined ? {} : { unreadBeside: beside }),
    headerRow,
    firstDataRow,
    columns,
    groupTicks,
    bandTicks,
    layout: {
      group: groupTicks.size > 0 ? "ticks" : columns.group === undefined ? "none" : "text",
      band: bandTicks.size > 0 ? "ticks" : columns.band === undefined ? "none" : "text",
    },
    bandUnit: header.bandUnit,
    columnNames: header.columnNames,
    corrections: header.corrections,
    rows,
    skipped: [...rowsAboveData(cells), ...rowsAmongData(cells, kinds), ...unread.flatMap(rowsOfStranger)],
    inheritedFrom,
    hiddenRows: hiddenProducts(sheet, rows),
    ...(sheet.areMergesUnknown ? { areMergesUnknown: true } : {}),
  };
}

interface ReadRows {
  readonly rows: readonly CatalogueRow[];
  readonly inheritedFrom: InheritedCells;
}

/** @param title what stands right above a further table: the section of its first rows */
function* readRows(cells: SheetCells, kinds: readonly RowKind[], title: string | null = null): Slices<ReadRows> {
  const { firstDataRow } = cells.header;
  const { columns } = cells;
  const headsTasks = headingsOfTasks(kinds);
  const isNumberedByTask = numbersTasks(cells, kinds);
  const readRow = createRowReader(cells);
  const rows: CatalogueRow[] = [];
  const inheritedTasks = Int32Array.from(cells.mergedFrom.get(columns.task) ?? new Int32Array(cells.lastRow + 1));
  let context: RowContext = {
    section: title,
    part: partOfSheet(titlesOf(cells), cells.sheet.name),
    position: title === null ? null : positionOf(title),
    task: "",
  };
  /** Where the task of the context stands; 0 while there is none. */
  let taskRow = 0;
  yield* forEachInSlices(kinds, (what, index) => {
    const row = firstDataRow + index;
    if (what.kind === "heading") {
      const isTask = headsTasks.has(index);
      context = headedBy(what.heading, context, isTask);
      taskRow = isTask ? row : 0;
    }
    if (what.kind !== "product") return;
    if (what.hasTask) {
      context = withTask(context, linesOf(cells.sharedAt(row, columns.task)));
      taskRow = row;
    } else if (isNumberedByTask && isWholeNumber(lineOf(cells.at(row, columns.ordinal)))) {
      context = withTask(context, "");
      taskRow = 0;
    } else if (columns.task !== noColumn && taskRow > 0) inheritedTasks[row] = taskRow;
    rows.push(readRow(row, context));
  });
  const inheritedFrom = new Map(cells.mergedFrom);
  if (columns.task !== noColumn) inheritedFrom.set(columns.task, inheritedTasks);
  return { rows, inheritedFrom };
}

function withTask({ section, part, position }: RowContext, task: string): RowContext {
  return { section, part, position, task };
}

/** What the rows below a heading are told; a task's heading leaves the section as it is. */
function headedBy(heading: Heading, { section, part, position }: RowContext, isTask: boolean): RowContext {
  const opensPart = heading.kind === "section" || heading.kind === "plain" ? partOf(heading.text, part) : null;
  return {
    part: opensPart ?? part,
    // A part begins with nobody's work in particular; sections below a position are sections of its work.
    position: positionOf(heading.title) ?? (opensPart === null ? position : null),
    section: isTask ? section : heading.text,
    task: isTask ? heading.title : "",
  };
}

/** Places of heading rows without a section's number whose next product has no task of its own: they are that task. */
function headingsOfTasks(kinds: readonly RowKind[]): ReadonlySet<number> {
  const found = new Set<number>();
  let nextNeedsTask = false;
  for (let index = kinds.length - 1; index >= 0; index--) {
    const what = kinds[index];
    if (what?.kind === "product") nextNeedsTask = !what.hasTask;
    if (what?.kind !== "heading") continue;
    if (nextNeedsTask && what.heading.kind !== "section") found.add(index);
    nextNeedsTask = false;
  }
  return found;
}

/**
 * True where the ordinals count tasks, not rows: at least half of the steps under a task have none. A numbered row
 * without a task then lacks its own and must not take the one above.
 */
function numbersTasks(cells: SheetCells, kinds: readonly RowKind[]): boolean {
  const { header, columns } = cells;
  if (columns.ordinal === noColumn || columns.task === noColumn) return false;
  let [steps, unnumbered] = [0, 0];
  kinds.forEach((what, index) => {
    if (what.kind !== "product" || what.hasTask) return;
    steps++;
    if (isEmptyCell(cells.at(header.firstDataRow + index, columns.ordinal))) unnumbered++;
  });
  return unnumbered > 0 && unnumbered * 2 >= steps;
}

function isWholeNumber(text: string): boolean {
  return /^\d+\.?$/.test(text);
}

function titlesOf({ sheet, header }: SheetCells): readonly string[] {
  return sheet.values
    .slice(0, Math.max(header.headerRow - sheet.firstRow, 0))
    .flatMap((values) => values.filter((value) => typeof value === "string").map(lineOf));
}

function rowsAboveData(cells: SheetCells): readonly SkippedRow[] {
  const { sheet, header } = cells;
  const skipped: SkippedRow[] = [];
  for (let row = sheet.firstRow; row < header.firstDataRow; row++) {
    if (row >= header.headerRow) {
      skipped.push({ row, reason: row === header.columnNumbersRow ? "columnNumbers" : "header" });
    } else if (!cells.valuesOf(row).every(isEmptyCell)) skipped.push({ row, reason: "title" });
  }
  return skipped;
}

function rowsAmongData({ header }: SheetCells, kinds: readonly RowKind[]): readonly SkippedRow[] {
  const among: SkippedRow[] = [];
  kinds.forEach((what, index) => {
    if (what.kind === "product") return;
    among.push({ row: header.firstDataRow + index, reason: what.kind === "heading" ? "section" : what.reason });
  });
  return among;
}

function rowsOfStranger({ top, bottom }: RowSpan): readonly SkippedRow[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, reason: "otherTable" }));
}

function hiddenProducts({ hiddenRows }: SheetSnapshot, rows: readonly CatalogueRow[]): readonly number[] {
  if (hiddenRows.size === 0) return [];
  return rows.map(({ source }) => source.row).filter((row) => hiddenRows.has(row));
}

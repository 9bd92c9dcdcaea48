/**
 * One sheet into rows, with every row that is no product listed under its reason (template.md point 4).
 */
import { cellAddress } from "../workbook/address";
import { inParts, sliceLength, type Slices } from "../workbook/slices";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueRow, CatalogueSheet, SkippedRow } from "./catalogue-row";
import { isEmptyCell, lineOf, linesOf } from "./cell-text";
import { classifyRows } from "./classify-rows";
import type { ClassifiedRow } from "./classify-rows";
import type { SheetHeader } from "./read-header";
import { readRow } from "./read-row";
import { partOf, partOfSheet } from "./sections";
import { SheetCells } from "./sheet-cells";

export function* readSheet(sheet: SheetSnapshot, header: SheetHeader): Slices<CatalogueSheet> {
  const cells = new SheetCells(sheet, header);
  // Each row is looked at twice: what it is, and what it says.
  const part = inParts({ kinds: 1, rows: 1 });
  const classified = yield* part("kinds", classifyRows(cells));
  const { rows, inherited } = yield* part("rows", readRows(cells, classified));
  const { headerRow, firstDataRow, columns, groupTicks, bandTicks } = header;
  return {
    name: sheet.name,
    headerRow,
    firstDataRow,
    columns,
    groupTicks,
    bandTicks,
    layout: {
      group: groupTicks.size > 0 ? "ticks" : columns.group === undefined ? "none" : "text",
      band: bandTicks.size > 0 ? "ticks" : columns.band === undefined ? "none" : "text",
    },
    rows,
    skipped: [...rowsAboveData(cells), ...rowsAmongData(classified)],
    inheritedFrom: new Map([...cells.mergedFrom, ...inherited]),
    hiddenRows: rows.map(({ source }) => source.row).filter((row) => sheet.hiddenRows.has(row)),
  };
}

function* readRows(
  cells: SheetCells,
  classified: readonly ClassifiedRow[],
): Slices<{ rows: readonly CatalogueRow[]; inherited: ReadonlyMap<string, number> }> {
  const taskColumn = cells.header.columns.task;
  const headsTasks = headingsOfTasks(cells, classified);
  const isNumberedByTask = numbersTasks(cells, classified);
  const rows: CatalogueRow[] = [];
  const inherited = new Map<string, number>();
  let part = partOfSheet(titlesOf(cells), cells.sheet.name);
  let section: string | null = null;
  let task = { text: "", row: 0 };
  for (const { row, what } of classified) {
    if (row % sliceLength === 0) yield (row - cells.header.firstDataRow) / classified.length;
    if (what.kind === "heading") {
      const { heading } = what;
      const opensPart = heading.kind === "section" || heading.kind === "plain" ? partOf(heading.text, part) : null;
      part = opensPart ?? part;
      if (headsTasks.has(row)) task = { text: heading.title, row };
      else {
        section = heading.text;
        task = { text: "", row: 0 };
      }
    }
    if (what.kind !== "product") continue;
    const own = cells.shared(row, "task");
    const isNewTask = isNumberedByTask && isWholeNumber(lineOf(cells.own(row, "ordinal")));
    if (!isEmptyCell(own)) task = { text: linesOf(own), row };
    else if (isNewTask) task = { text: "", row: 0 };
    else if (taskColumn !== undefined && task.row > 0) inherited.set(cellAddress(row, taskColumn), task.row);
    rows.push(readRow(cells, row, { section, part, task: task.text }));
  }
  return { rows, inherited };
}

/** Heading rows without a section's number whose next product has no task of its own: they are that task. */
function headingsOfTasks(cells: SheetCells, classified: readonly ClassifiedRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  let nextNeedsTask = false;
  for (let index = classified.length - 1; index >= 0; index--) {
    const entry = classified[index];
    if (entry?.what.kind === "product") nextNeedsTask = isEmptyCell(cells.shared(entry.row, "task"));
    if (entry?.what.kind !== "heading") continue;
    if (nextNeedsTask && entry.what.heading.kind !== "section") found.add(entry.row);
    nextNeedsTask = false;
  }
  return found;
}

/**
 * True where the ordinals count tasks, not rows: at least half of the steps under a task have none. A numbered row
 * without a task then lacks its own and must not take the one above.
 */
function numbersTasks(cells: SheetCells, classified: readonly ClassifiedRow[]): boolean {
  if (cells.header.columns.ordinal === undefined || cells.header.columns.task === undefined) return false;
  const steps = classified.filter(({ row, what }) => what.kind === "product" && isEmptyCell(cells.shared(row, "task")));
  const unnumbered = steps.filter(({ row }) => isEmptyCell(cells.own(row, "ordinal")));
  return unnumbered.length > 0 && unnumbered.length * 2 >= steps.length;
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

function rowsAmongData(classified: readonly ClassifiedRow[]): readonly SkippedRow[] {
  return classified.flatMap(({ row, what }): readonly SkippedRow[] => {
    if (what.kind === "heading") return [{ row, reason: "section" }];
    return what.kind === "skipped" ? [{ row, reason: what.reason }] : [];
  });
}

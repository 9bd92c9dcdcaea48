/**
 * One row as several: the edits that put new rows below it, for W201 and W202. The row itself stays the first of them, with
 * its number, its code and whatever people put beside it; the new ones have neither. A cell that spans the row and the
 * one below, or a task that is written once, spans the new rows too and is left alone (`workbook-change.ts`).
 */
import type { EnteredValue, NewCell, SetCell, SheetEdit } from "../../workbook/workbook-change";
import type { CatalogueField, CatalogueSheet, Reading } from "../catalogue-row";
import { contentRow } from "../inherited-cells";
import type { ChoiceField, PlacedRow } from "../placed-row";
import { writesGroupsPlainly } from "../plain-columns";
import { tickMark } from "../read-ticks";
import { timeBand } from "../time-band";

/** What one of the rows says in its own cells; a field that is absent is left as it is. */
export interface SplitPart {
  readonly detail?: string;
  readonly output: string;
}

export interface SplitRowOptions {
  readonly place: PlacedRow;
  /** At least two; the first one is what the row itself says. */
  readonly parts: readonly SplitPart[];
  /** "copied": the new rows have the row's group and time. "asked": none of them has, so that E104 and E107 ask for each. */
  readonly measures: "copied" | "asked";
}

/**
 * `null` where the row's own texts cannot be set apart: its output, or a detail that changes, is a cell that it shares
 * with other rows.
 */
export function splitRow({ place, parts, measures }: SplitRowOptions): readonly SheetEdit[] | null {
  const [first, ...others] = parts;
  const { source } = place.row;
  if (!first || others.length === 0 || !areOwn(place, changedFields(first))) return null;
  const shared = sharedCells(place, first.detail !== undefined);
  const measured = measures === "copied" ? choiceCells(place) : [];
  const cells = others.flatMap((part, index): NewCell[] =>
    [...shared, ...measured, ...textCells(place, part)]
      .sort((left, right) => left.column - right.column)
      .map((cell) => ({ ...cell, row: index + 1 })),
  );
  return [
    ...textCells(place, first).map((cell): SetCell => ({
      kind: "setCell",
      sheet: source.sheet,
      row: source.row,
      ...cell,
    })),
    ...(measures === "asked" ? clearedMeasures(place) : []),
    { kind: "insertRows", sheet: source.sheet, row: source.row + 1, count: others.length, cells },
  ];
}

interface ColumnValue {
  /** 1-based. */
  readonly column: number;
  readonly value: EnteredValue;
}

function changedFields({ detail }: SplitPart): readonly CatalogueField[] {
  return detail === undefined ? ["output"] : ["detail", "output"];
}

/** True where the sheet has those columns and no other row shares the row's cells in them. */
function areOwn({ row, sheet }: PlacedRow, fields: readonly CatalogueField[]): boolean {
  return fields.every((field) => {
    const column = sheet.columns[field];
    return (
      column !== undefined && !isInherited(sheet, row.source.row, column) && !spansBelow(sheet, row.source.row, column)
    );
  });
}

function isInherited(sheet: CatalogueSheet, row: number, column: number): boolean {
  return contentRow(sheet.inheritedFrom, row, column) !== row;
}

/** Whether the row's cell says what the row below says, too: then it speaks for new rows in between. */
function spansBelow(sheet: CatalogueSheet, row: number, column: number): boolean {
  const { inheritedFrom } = sheet;
  const below = contentRow(inheritedFrom, row + 1, column);
  return below !== row + 1 && below === contentRow(inheritedFrom, row, column);
}

function textCells({ sheet }: PlacedRow, { detail, output }: SplitPart): ColumnValue[] {
  return [...(detail === undefined ? [] : inColumn(sheet, "detail", detail)), ...inColumn(sheet, "output", output)];
}

function inColumn({ columns }: CatalogueSheet, field: CatalogueField, value: EnteredValue): ColumnValue[] {
  const column = columns[field];
  return column === undefined || value === null || value === "" ? [] : [{ column, value }];
}

/** What all of them have in common with the row, where no cell says it for them. */
function sharedCells({ row, sheet }: PlacedRow, isDetailNew: boolean): ColumnValue[] {
  const said: readonly (readonly [CatalogueField, EnteredValue])[] = [
    ["unit", row.unit],
    ["position", row.position],
    ["task", writesTasksOnce(sheet) ? null : row.task],
    ["detail", isDetailNew ? null : row.detail],
    ["frequency", row.frequency],
    ["people", row.people],
    ["performers", row.performers],
  ];
  return said.flatMap(([field, value]) =>
    inColumn(sheet, field, value).filter(({ column }) => !spansBelow(sheet, row.source.row, column)),
  );
}

/** As LC's template has it; a list that repeats its tasks in every row goes on doing so. */
function writesTasksOnce({ columns, inheritedFrom }: CatalogueSheet): boolean {
  const rows = columns.task === undefined ? undefined : inheritedFrom.get(columns.task);
  return rows !== undefined && Array.from(rows).some((from) => from > 0);
}

/** The row's group and time as new rows write them; one that nobody could read is asked for in each. */
function choiceCells(place: PlacedRow): ColumnValue[] {
  const { row, sheet } = place;
  const { group, band } = row;
  const isPlain = group.kind === "read" && (group.exact || writesGroupsPlainly(sheet.rows));
  const cells = [
    ...(group.kind === "read"
      ? tickOrText(place, "group", sheet.groupTicks.get(group.value), isPlain ? group.text : group.value)
      : []),
    ...(band.kind === "read"
      ? tickOrText(place, "band", sheet.bandTicks.get(band.value), band.exact ? band.text : timeBand(band.value).label)
      : []),
    ...inColumn(sheet, "minutes", sheet.columns.minutes === undefined ? null : row.minutes),
  ];
  return cells.filter(({ column }) => !spansBelow(sheet, row.source.row, column));
}

function tickOrText({ sheet }: PlacedRow, field: ChoiceField, tick: number | undefined, text: string): ColumnValue[] {
  if (tick !== undefined) return [{ column: tick, value: tickMark }];
  return inColumn(sheet, field, /^\d+$/.test(text) ? Number(text) : text);
}

/** The group and time of the whole are nobody's measure of its first step. */
function clearedMeasures({ row, sheet }: PlacedRow): SetCell[] {
  const columns = [
    ...columnsOfChoice(row.group, sheet.groupTicks, sheet.columns.group),
    ...columnsOfChoice(row.band, sheet.bandTicks, sheet.columns.band),
    ...(row.minutes === null ? [] : [sheet.columns.minutes]),
  ];
  return columns.flatMap((column): SetCell[] => {
    if (column === undefined || isInherited(sheet, row.source.row, column)) return [];
    return [{ kind: "setCell", ...row.source, column, value: null }];
  });
}

/** Where a row says its group or time. */
function columnsOfChoice<Choice>(
  reading: Reading<Choice>,
  ticks: ReadonlyMap<Choice, number>,
  column: number | undefined,
): (number | undefined)[] {
  if (reading.kind === "read") return [ticks.get(reading.value) ?? column];
  if (reading.kind === "several") return reading.values.map((value) => ticks.get(value) ?? column);
  return reading.kind === "unknown" ? [column] : [];
}

/**
 * One product row from its cells.
 */
import { isCellError } from "../workbook/cell-value";
import type { CellValue } from "../workbook/cell-value";
import { chosen, type CatalogueRow, type Reading } from "./catalogue-row";
import { lineOf, linesOf } from "./cell-text";
import type { ComplexityGroup } from "./complexity-group";
import { readCoefficient, readFactor, readFrame, readLevel, numberOf } from "./read-number";
import { createTickReader, isTick } from "./read-ticks";
import { noColumn, type SheetCells } from "./sheet-cells";
import { namesStandard } from "./standard-mark";
import type { TimeBandNumber } from "./time-band";

/** What the rows above say about this one. */
export interface RowContext {
  readonly section: string | null;
  readonly part: string | null;
  /** Whose work a heading above says this is; a column of positions says it better. */
  readonly position: string | null;
  readonly task: string;
}

export type RowReader = (row: number, context: RowContext) => CatalogueRow;

/** Reads the products of one sheet, by 1-based row. */
export function createRowReader(cells: SheetCells): RowReader {
  const { columns, sheet } = cells;
  const readGroup = groupReader(cells);
  const readBand = bandReader(cells);
  const marksStandard = standardMarkReader(cells);
  const line = (value: CellValue) => (value === null ? null : lineOf(value) || null);
  return (row, { section, part, position, task }) => ({
    source: { sheet: sheet.name, row },
    section,
    part,
    ordinal: line(cells.at(row, columns.ordinal)),
    code: line(cells.at(row, columns.code)),
    unit: line(cells.sharedAt(row, columns.unit)),
    position: columns.position === noColumn ? position : line(cells.sharedAt(row, columns.position)),
    task,
    detail: linesOf(cells.sharedAt(row, columns.detail)),
    output: linesOf(cells.sharedAt(row, columns.output)),
    group: readGroup(row),
    band: readBand(row),
    minutes: numberOf(cells.at(row, columns.minutes)) ?? minutesOfBand(cells, row),
    hours: numberOf(cells.at(row, columns.hours)),
    frequency: line(cells.sharedAt(row, columns.frequency)),
    people: numberOf(cells.at(row, columns.people)),
    performers: line(cells.sharedAt(row, columns.performers)),
    points: numberOf(cells.at(row, columns.points)) ?? sumOfCriteria(cells, row),
    criteriaSum: sumOfCriteria(cells, row),
    frame: readFrame(cells.at(row, columns.frame)),
    level: columns.level === noColumn ? null : readLevel(cells.at(row, columns.level)),
    printedCoefficient: readCoefficient(cells.at(row, columns.coefficient)),
    factor: readFactor(cells.at(row, columns.factor)),
    note: linesOf(cells.at(row, columns.note)) || null,
    isMarkedStandard: marksStandard(row),
    errors: errorsOf(cells, row),
  });
}

/** One object for all rows of a sheet that has no such column. */
const missing = { kind: "missing" } as const;

function groupReader(cells: SheetCells): (row: number) => Reading<ComplexityGroup> {
  const { columns, header } = cells;
  if (header.groupTicks.size > 0) {
    return createTickReader({
      ticks: header.groupTicks,
      cellAt: (row, column) => cells.sharedAt(row, column),
      named: (value) => chosen(cells.readGroup(value)),
    });
  }
  if (columns.group === noColumn) return () => missing;
  return (row) => cells.readGroup(cells.sharedAt(row, columns.group));
}

function bandReader(cells: SheetCells): (row: number) => Reading<TimeBandNumber> {
  const { columns, header } = cells;
  if (header.bandTicks.size > 0) {
    return createTickReader({
      ticks: header.bandTicks,
      cellAt: (row, column) => cells.sharedAt(row, column),
      // A bare number may be anything; words are the band's own.
      named: (value) =>
        typeof value === "string" && /\p{L}|[-–]/u.test(value) ? chosen(cells.readBand(value).reading) : null,
    });
  }
  if (columns.band === noColumn) return () => missing;
  return (row) => cells.readBand(cells.sharedAt(row, columns.band)).reading;
}

function minutesOfBand(cells: SheetCells, row: number): number | null {
  const { band } = cells.columns;
  return band === noColumn ? null : cells.readBand(cells.sharedAt(row, band)).minutes;
}

/** Points of ST's four criteria, where every one is given. */
function sumOfCriteria(cells: SheetCells, row: number): number | null {
  const { criteria } = cells.header;
  if (criteria.length === 0) return null;
  let sum = 0;
  for (const column of criteria) {
    const points = numberOf(cells.at(row, column));
    if (points === null) return null;
    sum += points;
  }
  return sum;
}

/** A note, or a cell outside the catalogue's own columns, that names the standard; a tick under such a heading. */
function standardMarkReader(cells: SheetCells): (row: number) => boolean {
  const { columns, groupTicks, bandTicks, criteria, standardColumn } = cells.header;
  const { firstColumn } = cells.sheet;
  const { note, ...others } = columns;
  const taken = new Set([...Object.values(others), ...groupTicks.values(), ...bandTicks.values(), ...criteria]);
  if (note !== undefined) taken.delete(note);
  return (row) => {
    if (standardColumn !== null && isTick(cells.at(row, standardColumn))) return true;
    const values = cells.valuesOf(row);
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value === "string" && !taken.has(firstColumn + index) && namesStandard(value)) return true;
    }
    return false;
  };
}

const noErrors: CatalogueRow["errors"] = [];

function errorsOf(cells: SheetCells, row: number): CatalogueRow["errors"] {
  const values = cells.valuesOf(row);
  let errors: { column: number; code: string }[] | null = null;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    if (typeof value !== "object" || !isCellError(value)) continue;
    const column = cells.sheet.firstColumn + index;
    if (column <= cells.header.lastColumn) (errors ??= []).push({ column, code: value.code });
  }
  return errors ?? noErrors;
}

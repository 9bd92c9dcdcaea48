/**
 * One product row from its cells.
 */
import { isCellError } from "../workbook/cell-value";
import { chosen, type CatalogueField, type CatalogueRow } from "./catalogue-row";
import { lineOf, linesOf } from "./cell-text";
import { readFrame, readLevel, numberOf } from "./read-number";
import { isTick, readTicks } from "./read-ticks";
import type { SheetCells } from "./sheet-cells";
import { namesStandard } from "./standard-mark";

/** What the rows above say about this one. */
export interface RowContext {
  readonly section: string | null;
  readonly part: string | null;
  readonly task: string;
}

export function readRow(cells: SheetCells, row: number, { section, part, task }: RowContext): CatalogueRow {
  const line = (field: CatalogueField) => lineOf(cells.shared(row, field)) || null;
  const number = (field: CatalogueField) => numberOf(cells.own(row, field));
  return {
    source: { sheet: cells.sheet.name, row },
    section,
    part,
    ordinal: lineOf(cells.own(row, "ordinal")) || null,
    code: lineOf(cells.own(row, "code")) || null,
    unit: line("unit"),
    task,
    detail: linesOf(cells.shared(row, "detail")),
    output: linesOf(cells.shared(row, "output")),
    group: readGroupOf(cells, row),
    band: readBandOf(cells, row),
    minutes: number("minutes") ?? cells.readBand(cells.shared(row, "band")).minutes,
    hours: number("hours"),
    frequency: line("frequency"),
    people: number("people"),
    performers: line("performers"),
    points: number("points") ?? sumOfCriteria(cells, row),
    frame: readFrame(cells.own(row, "frame")),
    level: readLevel(cells.own(row, "level")),
    printedCoefficient: number("coefficient"),
    note: linesOf(cells.own(row, "note")) || null,
    isMarkedStandard: isMarkedStandard(cells, row),
    errors: errorsOf(cells, row),
  };
}

function readGroupOf(cells: SheetCells, row: number): CatalogueRow["group"] {
  const ticks = [...cells.header.groupTicks];
  if (ticks.length === 0) return cells.readGroup(cells.shared(row, "group"));
  return readTicks(
    ticks.map(([choice, column]) => ({ choice, value: cells.sharedAt(row, column) })),
    (value) => chosen(cells.readGroup(value)),
  );
}

function readBandOf(cells: SheetCells, row: number): CatalogueRow["band"] {
  const ticks = [...cells.header.bandTicks];
  if (ticks.length === 0) return cells.readBand(cells.shared(row, "band")).reading;
  return readTicks(
    ticks.map(([choice, column]) => ({ choice, value: cells.sharedAt(row, column) })),
    // A bare number may be anything; words are the band's own.
    (value) => (typeof value === "string" && /\p{L}|[-–]/u.test(value) ? chosen(cells.readBand(value).reading) : null),
  );
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
function isMarkedStandard(cells: SheetCells, row: number): boolean {
  const { columns, groupTicks, bandTicks, criteria, standardColumn } = cells.header;
  if (standardColumn !== null && isTick(cells.at(row, standardColumn))) return true;
  const { note, ...others } = columns;
  const taken = new Set([...Object.values(others), ...groupTicks.values(), ...bandTicks.values(), ...criteria]);
  return cells.valuesOf(row).some((value, index) => {
    const column = cells.sheet.firstColumn + index;
    return typeof value === "string" && (column === note || !taken.has(column)) && namesStandard(value);
  });
}

function errorsOf(cells: SheetCells, row: number): CatalogueRow["errors"] {
  const errors: { column: number; code: string }[] = [];
  for (const [index, value] of cells.valuesOf(row).entries()) {
    const column = cells.sheet.firstColumn + index;
    if (isCellError(value) && column <= cells.header.lastColumn) errors.push({ column, code: value.code });
  }
  return errors;
}

/**
 * Reads what reviewers typed into the input cells of `Danh mục quy đổi`: every value that is not what its source
 * said when the sheet was written. An emptied cell means that the source counts again.
 */
import { cellText } from "../../catalogue/cell-text";
import { minutesInBandCell, readBand } from "../../catalogue/read-band";
import { readGroup } from "../../catalogue/read-group";
import { numberOf, readLevel } from "../../catalogue/read-number";
import { chosen } from "../../catalogue/catalogue-row";
import { timeBand } from "../../catalogue/time-band";
import {
  nothingTyped,
  type TypedCell,
  type TypedField,
  type TypedRow,
  type TypedRows,
  type TypedValues,
} from "../../conversion/typed-values";
import { cellAddress } from "../../workbook/address";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { ourNamePrefix } from "../../workbook/sheet-marker";
import { inParts, runAtOnce, sliceLength, type Slices } from "../../workbook/slices";
import { cellAt, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { baselineNames, catalogueNames } from "../names";
import { findCatalogueTable, type CatalogueTable } from "./catalogue-table";

/** A cell as one field of a row: what it holds, and how it shows; nothing in `values` where it cannot be read. */
interface Reading {
  readonly field: TypedField;
  readonly values: Partial<TypedValues>;
  readonly shown: string | number;
}

interface InputColumn {
  readonly name: string;
  readonly baseline: string;
  readonly read: (value: CellValue) => Reading;
}

const time: InputColumn = { name: catalogueNames.band, baseline: baselineNames.time, read: readTime };
const hours: InputColumn = { name: catalogueNames.band, baseline: baselineNames.hours, read: amountReader("hours") };
const others: readonly InputColumn[] = [
  { name: catalogueNames.group, baseline: baselineNames.group, read: readGroupCell },
  { name: catalogueNames.points, baseline: baselineNames.points, read: amountReader("points") },
  { name: catalogueNames.level, baseline: baselineNames.level, read: readLevelCell },
];

/** Empty without a converted catalogue, and for one of an earlier version, which kept no source values. */
export function readTypedValues(workbook: WorkbookSnapshot): TypedRows {
  return runAtOnce(readTypedInSlices(workbook));
}

export function* readTypedInSlices(workbook: WorkbookSnapshot): Slices<TypedRows> {
  const part = inParts({ table: 1, cells: 4 });
  const table = yield* part("table", findCatalogueTable(workbook));
  return table ? yield* part("cells", typedInTable(table)) : new Map<string, TypedRow>();
}

function* typedInTable(table: CatalogueTable): Slices<TypedRows> {
  const typed = new Map<string, TypedRow>();
  if (table.columnOf(baselineNames.group) === null) return typed;
  for (const [index, { row, id }] of table.rows.entries()) {
    if (index % sliceLength === 0) yield index / table.rows.length;
    const found = [...others, isByHours(table, row) ? hours : time].flatMap((column) => readCell(table, row, column));
    if (found.length === 0) continue;
    const values = found.reduce<TypedValues>((all, { values: read }) => ({ ...all, ...read }), nothingTyped);
    typed.set(id, { values, cells: found.map(({ cell }) => cell) });
  }
  return typed;
}

/** The unit of a number in the time cell is what it was when the sheet was written. */
function isByHours({ sheet, columnOf }: CatalogueTable, row: number): boolean {
  const column = columnOf(baselineNames.hours);
  return column !== null && !isBlank(cellAt(sheet, row, column));
}

function readCell(
  { sheet, columnOf }: CatalogueTable,
  row: number,
  { name, baseline, read }: InputColumn,
): { readonly values: Partial<TypedValues>; readonly cell: TypedCell }[] {
  const [column, baselineColumn] = [columnOf(name), columnOf(baseline)];
  if (column === null || baselineColumn === null) return [];
  // A formula of ours stands for what was not typed; people's own ones name no cell of the settings.
  if (sheet.formulas.get(cellAddress(row, column))?.includes(ourNamePrefix)) return [];
  const value = cellAt(sheet, row, column);
  const said = cellAt(sheet, row, baselineColumn);
  if (isBlank(value) || value === said) return [];
  const { field, values, shown } = read(value);
  // Another spelling of the source's own value is no change.
  if (!isBlank(said) && shown === read(said).shown) return [];
  return [{ values, cell: { field, at: { sheet: sheet.name, row, column }, shown } }];
}

function readGroupCell(value: CellValue): Reading {
  const group = chosen(readGroup(value));
  return { field: "group", values: group === null ? {} : { group }, shown: group ?? cellText(value) };
}

function readTime(value: CellValue): Reading {
  const minutes = typeof value === "number" ? minutesInBandCell(value) : null;
  if (minutes !== null) return { field: "minutes", values: { minutes }, shown: minutes };
  const band = chosen(readBand(value));
  if (band === null) return { field: "band", values: {}, shown: cellText(value) };
  return { field: "band", values: { band }, shown: timeBand(band).label };
}

function amountReader(field: "hours" | "points"): (value: CellValue) => Reading {
  return (value) => {
    const amount = numberOf(value);
    if (amount === null || amount < 0) return { field, values: {}, shown: cellText(value) };
    return { field, values: { [field]: amount }, shown: amount };
  };
}

function readLevelCell(value: CellValue): Reading {
  const level = readLevel(value);
  return { field: "level", values: level === null ? {} : { level }, shown: level ?? cellText(value) };
}

/**
 * Reads `Danh mục quy đổi` back: the products for scoring, the codes already given, and what people typed into
 * its notes.
 */
import { complexityGroups, type ComplexityGroup } from "../../catalogue/complexity-group";
import { cellAddress } from "../../workbook/address";
import type { ShownProduct } from "../../conversion/shown-product";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { inParts, mapInSlices, runAtOnce, sliceLength, type Slices } from "../../workbook/slices";
import { cellAt, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { baselineNames, catalogueNames } from "../names";
import { findCatalogueTable, plainText, type CatalogueTable } from "./catalogue-table";

/** What the source said when the sheet was written, as the hidden columns keep it. */
export type SourceValues = Pick<ShownProduct, "group" | "time" | "level" | "points"> & {
  readonly hours: number | null;
};

export interface CatalogueProduct extends ShownProduct {
  readonly group: ComplexityGroup | null;
  /** `null` for a sheet of an earlier version, which kept none. */
  readonly said: SourceValues | null;
  /** A number that a person typed over the formula of the coefficient: the next write puts the formula back. */
  readonly isOvertyped: boolean;
  readonly source: { readonly sheet: string; readonly row: number };
}

/** Products in the order of the sheet; `null` when the workbook has no converted catalogue. */
export function readConvertedCatalogue(workbook: WorkbookSnapshot): readonly CatalogueProduct[] | null {
  return runAtOnce(readConvertedInSlices(workbook));
}

export function* readConvertedInSlices(workbook: WorkbookSnapshot): Slices<readonly CatalogueProduct[] | null> {
  const part = inParts({ table: 1, products: 2 });
  const table = yield* part("table", findCatalogueTable(workbook));
  if (!table) return null;
  const { sheet, rows, columnOf } = table;
  const { task, detail, output, group, band, level, points, coefficient } = shownColumns(columnOf);
  const said = saidColumns(columnOf);
  const at = (row: number, column: number | null): CellValue => (column === null ? null : cellAt(sheet, row, column));
  const number = (row: number, column: number | null): number | null => {
    const value = at(row, column);
    return typeof value === "number" ? value : null;
  };
  const shown = (row: number, column: number | null): string | number | null => {
    const value = at(row, column);
    return typeof value === "number" ? value : plainText(value) || null;
  };
  const groupAt = (row: number, column: number | null): ComplexityGroup | null =>
    complexityGroups.find((known) => known === at(row, column)) ?? null;
  const saidAt = (row: number): SourceValues => ({
    group: groupAt(row, said.group),
    time: shown(row, said.time),
    hours: number(row, said.hours),
    points: number(row, said.points),
    level: number(row, said.level),
  });
  return yield* part(
    "products",
    mapInSlices(rows, ({ row, code, id }): CatalogueProduct => {
      const value = number(row, coefficient);
      return {
        id,
        code,
        task: plainText(at(row, task)),
        detail: plainText(at(row, detail)),
        output: plainText(at(row, output)),
        group: groupAt(row, group),
        time: shown(row, band),
        level: number(row, level),
        points: number(row, points),
        coefficient: value,
        said: said.group === null ? null : saidAt(row),
        isOvertyped: value !== null && coefficient !== null && !sheet.formulas.has(cellAddress(row, coefficient)),
        source: { sheet: sheet.name, row },
      };
    }),
  );
}

function shownColumns(columnOf: CatalogueTable["columnOf"]) {
  return {
    task: columnOf(catalogueNames.task),
    detail: columnOf(catalogueNames.detail),
    output: columnOf(catalogueNames.output),
    group: columnOf(catalogueNames.group),
    band: columnOf(catalogueNames.band),
    level: columnOf(catalogueNames.level),
    points: columnOf(catalogueNames.points),
    coefficient: columnOf(catalogueNames.coefficient),
  };
}

function saidColumns(columnOf: CatalogueTable["columnOf"]) {
  return {
    group: columnOf(baselineNames.group),
    time: columnOf(baselineNames.time),
    hours: columnOf(baselineNames.hours),
    points: columnOf(baselineNames.points),
    level: columnOf(baselineNames.level),
  };
}

/** Notes that people typed, by row id ("VP.001", "VP.001#2" for the second row with the same code). */
export function* readCatalogueNotesInSlices(workbook: WorkbookSnapshot): Slices<ReadonlyMap<string, string>> {
  const part = inParts({ table: 1, notes: 1 });
  const table = yield* part("table", findCatalogueTable(workbook));
  return table ? yield* part("notes", notesOf(table)) : new Map<string, string>();
}

function* notesOf({ sheet, rows, columnOf }: CatalogueTable): Slices<ReadonlyMap<string, string>> {
  const column = columnOf(catalogueNames.note);
  const notes = new Map<string, string>();
  if (column === null) return notes;
  for (const [index, { row, id }] of rows.entries()) {
    if (index % sliceLength === 0) yield index / rows.length;
    const value = cellAt(sheet, row, column);
    const isTyped = !sheet.formulas.has(cellAddress(row, column));
    if (isTyped && !isBlank(value)) notes.set(id, plainText(value));
  }
  return notes;
}

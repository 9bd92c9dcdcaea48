/**
 * Reads `Danh mục quy đổi` back: the products for scoring, the codes already given, and what people typed into
 * its notes.
 */
import { complexityGroups, type ComplexityGroup } from "../../catalogue/complexity-group";
import { cellAddress } from "../../workbook/address";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { inParts, mapInSlices, runAtOnce, sliceLength, type Slices } from "../../workbook/slices";
import { cellAt, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { catalogueNames } from "../names";
import { findCatalogueTable, plainText, type CatalogueTable } from "./catalogue-table";

export interface CatalogueProduct {
  readonly code: string;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  readonly group: ComplexityGroup | null;
  /** As published; `null` where it could not be computed. */
  readonly coefficient: number | null;
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
  const [task, detail, output, group, coefficient] = [
    catalogueNames.task,
    catalogueNames.detail,
    catalogueNames.output,
    catalogueNames.group,
    catalogueNames.coefficient,
  ].map(columnOf);
  const at = (row: number, column: number | null | undefined): CellValue =>
    typeof column === "number" ? cellAt(sheet, row, column) : null;
  return yield* part(
    "products",
    mapInSlices(rows, ({ row, code }): CatalogueProduct => {
      const value = at(row, coefficient);
      return {
        code,
        task: plainText(at(row, task)),
        detail: plainText(at(row, detail)),
        output: plainText(at(row, output)),
        group: complexityGroups.find((known) => known === at(row, group)) ?? null,
        coefficient: typeof value === "number" ? value : null,
        source: { sheet: sheet.name, row },
      };
    }),
  );
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

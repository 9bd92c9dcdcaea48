/**
 * Reads `Danh mục quy đổi` back: the products for scoring, the codes already given, and what people typed into
 * its notes.
 */
import { complexityGroups, type ComplexityGroup } from "../../catalogue/complexity-group";
import { cellAddress } from "../../workbook/address";
import { isBlank, type CellValue } from "../../workbook/cell-value";
import { cellAt, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { catalogueNames } from "../names";
import { findCatalogueTable, plainText } from "./catalogue-table";

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
  const table = findCatalogueTable(workbook);
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
  return rows.map(({ row, code }) => {
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
  });
}

/** Codes given by an earlier conversion, with the texts that recognise their rows. */
export function readKnownCodes(
  workbook: WorkbookSnapshot,
): Pick<CatalogueProduct, "code" | "task" | "detail" | "output">[] {
  const products = readConvertedCatalogue(workbook) ?? [];
  return products.map(({ code, task, detail, output }) => ({ code, task, detail, output }));
}

/** Notes that people typed, by row id ("VP.001", "VP.001#2" for the second row with the same code). */
export function readCatalogueNotes(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const table = findCatalogueTable(workbook);
  const column = table?.columnOf(catalogueNames.note);
  const notes = new Map<string, string>();
  if (!table || typeof column !== "number") return notes;
  for (const { row, id } of table.rows) {
    const value = cellAt(table.sheet, row, column);
    const isTyped = !table.sheet.formulas.has(cellAddress(row, column));
    if (isTyped && !isBlank(value)) notes.set(id, plainText(value));
  }
  return notes;
}

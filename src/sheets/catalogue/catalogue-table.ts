/**
 * Where the products of `Danh mục quy đổi` stand in a workbook. Cells are found by their defined names, so that
 * moved or renamed sheets still read.
 */
import type { CellValue } from "../../workbook/cell-value";
import { sliceLength, type Slices } from "../../workbook/slices";
import {
  cellAt,
  findName,
  findSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/workbook-snapshot";
import { catalogueNames } from "../names";

export interface CatalogueTable {
  readonly sheet: SheetSnapshot;
  /** `id` is the code, "VP.001#2" for the second row with the same one. */
  readonly rows: readonly { readonly row: number; readonly code: string; readonly id: string }[];
  /** 1-based column under a defined name; `null` when the name is gone. */
  readonly columnOf: (name: string) => number | null;
}

/** `null` when the workbook has no converted catalogue. */
export function* findCatalogueTable(workbook: WorkbookSnapshot): Slices<CatalogueTable | null> {
  const codes = findName(workbook, catalogueNames.code);
  const sheet = codes && findSheet(workbook, codes.sheet);
  if (!codes || !sheet) return null;
  const { top, bottom, left } = codes.range;
  const seen = new Map<string, number>();
  const rows: { row: number; code: string; id: string }[] = [];
  for (let row = top; row <= bottom; row++) {
    if (row % sliceLength === 0) yield (row - top) / (bottom - top + 1);
    const code = plainText(cellAt(sheet, row, left)).trim();
    if (code === "") continue;
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    rows.push({ row, code, id: count === 1 ? code : `${code}#${count}` });
  }
  return { sheet, rows, columnOf: (name) => findName(workbook, name)?.range.left ?? null };
}

/** Empty for a blank cell, a date and an error. */
export function plainText(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

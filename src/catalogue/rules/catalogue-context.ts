/** What the rules of the catalogue look at: its rows, and what must be known beside them. */
import { cellAddress, type CellRef } from "../../workbook/address";
import type { Catalogue, CatalogueSheet } from "../catalogue-row";
import type { Coverage } from "../coverage";
import type { LikeRow } from "../likeness/find-like-rows";
import type { RepeatedRow } from "../likeness/repeated-rows";
import { typedCell, type PlacedRow } from "../placed-row";
import type { NumberedTable } from "../ordinals";
import type { RosterName } from "../performers";
import type { UntidyCell } from "../untidy-cells";
import type { RuleSettings } from "./rule-settings";

export type RowScale = "matrix" | "frames" | "levels" | "given";

export interface CatalogueContext {
  readonly catalogue: Catalogue;
  /** Rows of all sheets, in reading order. */
  readonly rows: readonly PlacedRow[];
  /** How the rows of each table get points. */
  readonly scaleOf: (table: CatalogueSheet) => RowScale;
  /** Tables whose rows need a time band. */
  readonly tablesWithBands: ReadonlySet<CatalogueSheet>;
  /** Codes that no renumbering may take, beside those of the catalogue itself. */
  readonly reservedCodes: readonly string[];
  /** Cells that hold an Excel error, by `cellKey`; E307 speaks of them, so no other rule calls them empty. */
  readonly errorCells: ReadonlySet<string>;
  /** Cells whose letters or spaces are not as they should be typed, in reading order. */
  readonly untidyCells: readonly UntidyCell[];
  /** Limits and word tables that the rules go by. */
  readonly settings: RuleSettings;
  /** Tables with numbers before their rows. */
  readonly numberedTables: readonly NumberedTable[];
  /** Everybody of `Nhân sự`; empty where the workbook has none. */
  readonly people: readonly RosterName[];
  /** Whose work the rows show. */
  readonly coverage: Coverage;
  /** Rows in the words of an earlier one. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** Rows that name the product of an earlier one in other words. */
  readonly likeRows: readonly LikeRow[];
}

export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** True when the cell, or the one that its content comes from, holds an Excel error. */
export function hasError({ errorCells }: CatalogueContext, { sheet }: PlacedRow, cell: CellRef): boolean {
  return errorCells.size > 0 && errorCells.has(cellKey(typedCell(sheet, cell)));
}

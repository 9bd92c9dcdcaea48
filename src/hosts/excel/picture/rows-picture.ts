/** Some rows of a sheet as they were, fit for JSON: of the whole sheet there would be too much. */
import type { CellRange } from "../../../workbook/address";
import type { CellEntry } from "./cell-entry";
import type { CellLook, PictureLink } from "./sheet-picture";

export interface RecordedRow {
  /** 1-based. */
  readonly row: number;
  /** In points; `null` where Excel does not tell. */
  readonly height: number | null;
  /** From column A on. */
  readonly entries: readonly CellEntry[];
  readonly formats: readonly string[];
  /** Indexes into `looks`. */
  readonly lookOf: readonly number[];
}

export interface RowsPicture {
  /** Of the sheet. */
  readonly name: string;
  /** From the top down. */
  readonly rows: readonly RecordedRow[];
  readonly looks: readonly CellLook[];
  readonly links: readonly PictureLink[];
  /** Merged areas that reach into rows that are to go. */
  readonly merges: readonly CellRange[];
}

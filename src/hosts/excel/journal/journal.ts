/**
 * What a workbook held in every place that a change will touch, read before anything is written. Rolling back
 * and "Gỡ kết quả" both put exactly this back. Plain data, so that it can be kept in the document as well.
 */
import type { CellRef } from "../../../workbook/address";
import type { RowEdit } from "../../../workbook/workbook-change";
import type { CellEntry } from "../picture/cell-entry";
import type { RowsPicture } from "../picture/rows-picture";
import type { SheetPicture } from "../picture/sheet-picture";
import type { SheetState } from "../read/workbook-state";

export interface JournalSheet {
  /** `picture.name` is the name before the change. */
  readonly picture: SheetPicture;
  /** The name that the change gives it; `null` for a sheet that the change takes out. */
  readonly nameAfter: string | null;
  /** 0-based place among the tabs. */
  readonly position: number;
  readonly visibility: SheetState["visibility"];
}

export interface JournalCell extends CellRef {
  readonly entry: CellEntry;
  readonly format: string;
  /** What the change puts there, to tell whether the user has written over it since. */
  readonly after: CellEntry;
}

export interface JournalRows {
  readonly sheet: string;
  /** The rows that the change puts in and deletes. */
  readonly edits: readonly RowEdit[];
  /** What every row of the sheet held, from A1 on, to tell how far the moves have come. */
  readonly entries: readonly (readonly CellEntry[])[];
  /** The rows that go, and those that new ones take their number formats from. */
  readonly picture: RowsPicture;
}

/** Formulas that Excel rewrites when sheets or rows come or go, by A1 address. */
export interface JournalFormulas {
  readonly sheet: string;
  readonly formulas: Readonly<Record<string, string>>;
}

/** Counts up when the shape below changes, so that a journal left by another version is not misread. */
export const journalVersion = 3;

export interface Journal {
  readonly version: typeof journalVersion;
  /** Names of sheets that the change creates. */
  readonly created: readonly string[];
  readonly sheets: readonly JournalSheet[];
  /** Names that the change sets or deletes, and those into sheets whose rows move, as they were; `null` for none. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly cells: readonly JournalCell[];
  readonly rows: readonly JournalRows[];
  readonly formulas: readonly JournalFormulas[];
  /** Protected sheets of ours that the change opens for its edits. */
  readonly opened: readonly { readonly sheet: string; readonly options: Excel.WorksheetProtectionOptions }[];
}

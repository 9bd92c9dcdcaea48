/**
 * Everything one action of the user changes in a workbook. A host applies it whole or not at all.
 */
import type { SheetPlan } from "./sheet-plan";

/**
 * A change inside a sheet of the user's, made only by a fix that the user applied, and how several go together.
 *
 * Every address is as it was before the change; the order of the edits only matters where this says so. A change is
 * carried out as if all cells were set first, then all new rows were put in, then all rows were deleted:
 * - Two edits of one cell: the later one holds. A cell of a deleted row goes with its row.
 * - New rows before the same row stand in the order of their edits. They stay where the rows around them go, so a row
 *   is replaced by deleting it and putting the new rows before it (or before the one below it).
 * - A row that several edits delete goes once.
 * - Formulas, names, merged areas, validations and conditional formats follow as in Excel: what spans new rows grows,
 *   what lay on deleted rows shrinks, a reference to nothing but deleted rows becomes #REF!.
 *
 * Row 7 split in two and row 9 gone:
 *   { kind: "setCell", row: 7, column: 3, value: "Soạn thảo" }
 *   { kind: "insertRows", row: 8, count: 1, cells: [{ row: 1, column: 3, value: "Thẩm định" }] }
 *   { kind: "deleteRows", row: 9, count: 1 }
 * leaves both steps in rows 7 and 8, the former row 8 in row 9 and the former row 10 in row 10.
 */
export type SheetEdit = SetCell | InsertRows | DeleteRows;

export type RowEdit = InsertRows | DeleteRows;

/** Text stays text, whatever it begins with; `null` leaves the cell blank. */
export type EnteredValue = string | number | null;

export interface SetCell {
  readonly kind: "setCell";
  readonly sheet: string;
  /** 1-based, as `column`. */
  readonly row: number;
  readonly column: number;
  readonly value: EnteredValue;
}

/**
 * New rows with the look of the row above `row`; its formulas, rules and contents do not come along. They are shown even
 * where that row is hidden.
 */
export interface InsertRows {
  readonly kind: "insertRows";
  readonly sheet: string;
  /** 1-based: the row that the new ones come before. */
  readonly row: number;
  /** 1 or more. */
  readonly count: number;
  /** What the new rows hold; absent = nothing. */
  readonly cells?: readonly NewCell[];
}

export interface NewCell {
  /** 1-based among the new rows. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly value: EnteredValue;
}

export interface DeleteRows {
  readonly kind: "deleteRows";
  readonly sheet: string;
  /** 1-based: the first row that goes. */
  readonly row: number;
  /** 1 or more. */
  readonly count: number;
}

/** What a sheet held when the change was computed, so that a host can refuse a stale one. */
export interface SheetFingerprint {
  readonly sheet: string;
  readonly fingerprint: string;
}

export interface WorkbookChange {
  /** Sheets of ours to create, or to bring up to date in place where their marker is found. */
  readonly sheets: readonly SheetPlan[];
  readonly edits: readonly SheetEdit[];
  /** Markers of sheets of ours to take out ("Gỡ kết quả"). */
  readonly remove: readonly string[];
  /** Sheets that the change was computed from; a host that finds one changed throws `sourceChanged`. */
  readonly basedOn: readonly SheetFingerprint[];
}

/** What a host did, and what it needs to take it back. */
export interface AppliedChange {
  readonly id: string;
  readonly written: readonly { readonly marker: string; readonly name: string; readonly created: boolean }[];
  readonly removed: readonly string[];
  readonly edits: number;
}

export const noChange: WorkbookChange = { sheets: [], edits: [], remove: [], basedOn: [] };

export function isRowEdit(edit: { readonly kind: string }): edit is RowEdit {
  return edit.kind === "insertRows" || edit.kind === "deleteRows";
}

/** Edits by their sheet, in their order. */
export function editsBySheet<Edit extends { readonly sheet: string }>(
  edits: readonly Edit[],
): ReadonlyMap<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.sheet);
    if (group) group.push(edit);
    else groups.set(edit.sheet, [edit]);
  }
  return groups;
}

/** The cells that edits set, each once: the later edit of a cell holds. */
export function cellsToSet(edits: readonly SheetEdit[]): SetCell[] {
  const cells = new Map<string, SetCell>();
  for (const edit of edits) {
    if (edit.kind === "setCell") cells.set(`${edit.row},${edit.column},${edit.sheet}`, edit);
  }
  return [...cells.values()];
}

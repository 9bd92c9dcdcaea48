/**
 * Everything one action of the user changes in a workbook. A host applies it whole or not at all.
 */
import type { SheetPlan } from "./sheet-plan";

/** A change inside a sheet of the user's, made only by a fix that the user applied. */
export type SheetEdit =
  | {
      readonly kind: "setCell";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Text stays text, whatever it begins with. */
      readonly value: string | number | null;
    }
  /** Rows below move up; the row is 1-based, as it was before any edit of the same change. */
  | { readonly kind: "deleteRow"; readonly sheet: string; readonly row: number };

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

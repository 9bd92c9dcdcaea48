/**
 * The port between the core and whatever holds the workbook. A host knows no KPI rules; it reads a
 * snapshot, applies a change whole or not at all, and takes it back. Failures that people can meet
 * are `UserError`s; a cancelled call throws the signal's reason and leaves the workbook as it was.
 */
import type { HostDiagnosis } from "./host-diagnosis";
import type { CellRef } from "./address";
import type { HostRemark } from "./host-remark";
import type { KeptMarks } from "./kept-marks";
import type { SheetMarks } from "./sheet-marks";
import type { AppliedChange, WorkbookChange } from "./workbook-change";
import type { WorkbookSnapshot } from "./workbook-snapshot";

/** What a count of work counts. */
export type ProgressUnit = "rows" | "cells" | "sheets" | "people";

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Absent = stages, whose number says nothing to people. */
  readonly unit?: ProgressUnit;
  /** How far the whole work is, 0–1, where this is only a part of it; absent = `done` of `total`. */
  readonly overall?: number;
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly onRemark?: (remark: HostRemark) => void;
  /** The person knows of the formulas that `formulasLocked` named, and wants the change all the same. */
  readonly acceptsLoss?: boolean;
}

export interface WorkbookHost {
  /** Reads the whole workbook. */
  read(options?: WorkOptions): Promise<WorkbookSnapshot>;
  /** Applies the change, or leaves the workbook as it was and throws. */
  apply(change: WorkbookChange, options?: WorkOptions): Promise<AppliedChange>;
  /**
   * Takes the latest applied change back; after that the one before it is the latest. Throws `undoGone` when that is no longer possible, and `typedSince` when
   * what people typed into the written sheets would be lost; both leave the workbook as it is.
   */
  undo(applied: AppliedChange, options?: WorkOptions): Promise<void>;
  /** Puts an unfinished write back because a person asked for it, also one of somebody else; absent where there is none. */
  putBack?(options?: WorkOptions): Promise<void>;
  /** Leaves an unfinished write as it is and forgets it: nothing will try to put it back any more. */
  leaveAsIs?(): Promise<void>;
  /** Shows and selects a cell. */
  select(cell: CellRef): Promise<void>;
  /** Draws the eye to cells that were just changed, for a moment; absent where nothing can be drawn over a sheet. */
  flash?(cells: readonly CellRef[]): void;
  /** Shows over the sheets what is said about their cells, instead of what was shown before; absent as `flash`. */
  mark?(marks: SheetMarks): void;
  /** Marks in the cells of the workbook itself, where a person wants them; absent where it keeps none. */
  readonly keptMarks?: KeptMarks;
  /** Calls back after cells changed, `null` when it is not known in which sheet; returns how to stop. */
  onChange(listener: (sheet: string | null) => void): () => void;
  /** Calls back with the top-left selected cell; returns how to stop. */
  onSelect(listener: (cell: CellRef) => void): () => void;
  /** A small text kept inside the document (column mapping, undo journal, the pane's last state). */
  loadNote(key: string): Promise<string | null>;
  saveNote(key: string, text: string | null): Promise<void>;
  /** What support needs to know; absent in a host with nothing to tell. */
  diagnose?(): HostDiagnosis;
}

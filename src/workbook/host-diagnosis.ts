/**
 * What a host can tell support about itself and its latest work. Counts, times and codes only: there is no field into
 * which the content of a cell, the name of a sheet or of a file could come.
 */
export type OperationKind = "recover" | "read" | "apply" | "undo";

export interface HostOperation {
  readonly kind: OperationKind;
  /** Whole milliseconds. */
  readonly duration: number;
  /** Sheets read or written, and cells edited or rows deleted. */
  readonly sheets: number;
  readonly edits: number;
  /** "done", "cancelled", or the key and the host's code of what went wrong. */
  readonly outcome: string;
}

export interface HostDiagnosis {
  /** Such as "Excel" and "16.0.17928.20114". */
  readonly program: string;
  readonly version: string;
  readonly platform: string;
  /** Newest requirement set that is there, such as "ExcelApi 1.17"; "" when not even the first is. */
  readonly newestSet: string;
  /** The latest last. */
  readonly operations: readonly HostOperation[];
}

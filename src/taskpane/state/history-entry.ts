/** What was done to the workbook in this session, as the history shows it. */
import type { PaneText } from "../../strings/vi/pane";
import type { CellRef } from "../../workbook/address";

/** `typed`: by hand, in the sheets; `returned`: what was typed, put back by going back in the history. */
export type HistoryWhat = keyof PaneText["history"]["what"];

export interface HistoryEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: HistoryWhat;
  /** Cells that were set, of all sheets together. */
  readonly cells: number;
  /** Sheets that were written, taken out or typed into. */
  readonly sheets: readonly string[];
  /** The first cell that was set; `null` where whole sheets were written. */
  readonly first: CellRef | null;
  /** False once the host can't take it back any more. */
  readonly canGoBack: boolean;
}

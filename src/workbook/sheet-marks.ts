/** What is said about cells where they stand: shown over the sheet by a host that can, never written into the workbook. */
import type { CellRef } from "./address";

export interface CellMark {
  readonly at: CellRef;
  readonly severity: "error" | "warning" | "hint";
  /** What is wrong, as people read it. */
  readonly sentence: string;
  /** The words on the button that mends it; `null` where nothing does. */
  readonly fix: string | null;
}

export interface SheetMarks {
  /** The gravest first where several are about one cell. */
  readonly cells: readonly CellMark[];
  /** Sheets whose cells these marks judge, with the 1-based rows of the header of their table. */
  readonly sheets: readonly JudgedSheet[];
  /** Mends what one of `cells` is about. */
  readonly onFix: (mark: CellMark) => void;
}

export interface JudgedSheet {
  readonly name: string;
  readonly headerTop: number;
  /** The row above the table's first row. */
  readonly headerBottom: number;
}

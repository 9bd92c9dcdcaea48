/** What a host has to say of work beside its result: nothing failed, and people should know all the same. */
import type { CellRef } from "./address";

export type HostRemark =
  /** Excel answers nothing while somebody types into a cell; `isWaiting` is false once it has answered. */
  | { readonly kind: "waitsForCell"; readonly isWaiting: boolean }
  /** The workbook has no room for what would mend a broken-off write: the pane must stay open until it is done. */
  | { readonly kind: "notKept" }
  /** Everything was put back but for these formulas of the user's, which are as they were left. */
  | { readonly kind: "formulasLeft"; readonly cells: readonly CellRef[] }
  /** Frozen rows, tab colour or page set-up of these sheets were refused; their contents are complete. */
  | { readonly kind: "looksLeft"; readonly sheets: readonly string[] }
  /** Calculation is manual: the workbook was calculated once, and later edits wait for F9. */
  | { readonly kind: "calculatedOnce" }
  /** These cells hold something else than what was written a moment ago: somebody was typing there. */
  | { readonly kind: "writeLost"; readonly cells: readonly CellRef[] }
  /** An earlier write is half-done; `isTheirs` when another person's pane left it. `error` says why it is not put back. */
  | { readonly kind: "unfinished"; readonly isTheirs: boolean; readonly error: unknown };

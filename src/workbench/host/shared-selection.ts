/** The selected cell, which the grid, the file and whoever listens share. */
import type { CellRef } from "../../workbook/address";
import { UserError } from "../../workbook/user-error";

export interface SharedSelection {
  /** The cell that is selected now. */
  readonly cell: CellRef | null;
  /** Tells everybody of another one. */
  readonly note: (cell: CellRef) => void;
  readonly onMove: (listener: (cell: CellRef) => void) => () => void;
}

/** @param bringToFront Has the file remember the sheet that is looked at. */
export function sharedSelection(bringToFront: (cell: CellRef) => Promise<void>): SharedSelection {
  let selected: CellRef | null = null;
  const listeners = new Set<(cell: CellRef) => void>();
  return {
    get cell() {
      return selected;
    },
    note(cell) {
      const isOtherSheet = selected?.sheet !== cell.sheet;
      selected = cell;
      if (isOtherSheet) bringToFront(cell).catch(passOverMissing);
      for (const listener of listeners) listener(cell);
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Late word of the grid may be of a sheet that is gone by now: nothing is lost by that. */
function passOverMissing(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
}

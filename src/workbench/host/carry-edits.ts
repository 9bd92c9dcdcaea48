/** Brings what was typed into the file: cells together, and each inserting or deleting of rows by itself. */
import type { HandEdit } from "../../hosts/xlsx/edit/hand-edit";
import type { Checkpoint, XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { GridEdit } from "../grid/grid";

export interface CarryOptions {
  readonly file: XlsxHost;
  /** In the order in which they came. */
  readonly edits: readonly GridEdit[];
  /** The file before each inserting or deleting of rows that the grid can still take back; the latest is the last. */
  readonly moments: Checkpoint[];
}

export async function carryEdits({ file, edits, moments }: CarryOptions): Promise<void> {
  let together: HandEdit[] = [];
  const flush = async (): Promise<void> => {
    const ready = together;
    together = [];
    await file.editByHand(ready);
  };
  for (const edit of edits) {
    if (edit.kind === "undoRows") {
      const moment = moments.pop();
      together = [];
      if (moment) file.restore(moment);
    } else if (edit.kind === "insertRows" || edit.kind === "deleteRows") {
      await flush();
      moments.push(file.checkpoint());
      await file.editByHand([edit]);
    } else together.push(edit);
  }
  await flush();
}

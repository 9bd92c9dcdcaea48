/** Names of the engine's commands for the buttons above the grid. */
import { RedoCommandId, UndoCommandId } from "@univerjs/core";
import { InsertRowBeforeCommand, RemoveRowCommand } from "@univerjs/preset-sheets-core";
import { OpenFindDialogOperation } from "@univerjs/preset-sheets-find-replace";
import type { GridAction } from "../grid";

export const commandOf: Readonly<Record<GridAction, string>> = {
  undo: UndoCommandId,
  redo: RedoCommandId,
  insertRow: InsertRowBeforeCommand.id,
  deleteRow: RemoveRowCommand.id,
  find: OpenFindDialogOperation.id,
};

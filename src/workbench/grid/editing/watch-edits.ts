/**
 * Stands behind every command of the engine and tells what it did, as edits of the file.
 */
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type Injector,
  type IUndoRedoItem,
  type Nullable,
} from "@univerjs/core";
import {
  InsertRowMutation,
  MoveRangeMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import { movesRows } from "../access/commands";
import { editOfRows, editsOfResults, editsOfValues, type SheetView } from "./edits-of-mutation";
import type { GridEdit } from "../grid";
import { paramsOf } from "../engine/params-of";
import { editsOfSizes } from "../drawing/sheet-sizes";

export interface WatchOptions {
  readonly injector: Injector;
  readonly view: (sheetId: string) => SheetView | null;
  readonly onEdits: (edits: readonly GridEdit[]) => void;
}

/** What kind of command the mutations belong to that come one after the other. */
type Frame = "typing" | "rows" | "undoRows";

export function watchEdits({ injector, view, onEdits }: WatchOptions): void {
  const commands = injector.get(ICommandService);
  const history = injector.get(IUndoRedoService);
  let frame: Frame = "typing";
  commands.beforeCommandExecuted((command, options) => {
    if (options?.["ours"] === true || command.type !== CommandType.COMMAND) return;
    if (command.id === UndoCommandId) frame = holdsRows(history.pitchTopUndoElement()) ? "undoRows" : "typing";
    else if (command.id === RedoCommandId) frame = holdsRows(history.pitchTopRedoElement()) ? "rows" : "typing";
    else if (movesRows(command.id)) frame = "rows";
  });
  commands.onCommandExecuted((command, options) => {
    if (options?.["ours"] === true) return;
    if (command.type === CommandType.COMMAND) {
      if (command.id === UndoCommandId && frame === "undoRows") onEdits([{ kind: "undoRows" }]);
      if (command.id === UndoCommandId || command.id === RedoCommandId || movesRows(command.id)) frame = "typing";
      return;
    }
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    if (options?.["fromFormula"] === true && !isResult) return;
    // The file has the state before the rows moved, and goes back to it as a whole.
    if (frame === "undoRows" && !isResult) return;
    const edits = isResult ? resultsOf(command, view) : editsOf(command, view, frame);
    if (edits.length > 0) onEdits(edits);
  });
}

function holdsRows(item: Nullable<IUndoRedoItem>): boolean {
  const ids: readonly string[] = [InsertRowMutation.id, RemoveRowMutation.id];
  return item?.undoMutations.some(({ id }) => ids.includes(id)) ?? false;
}

function resultsOf(command: Readonly<ICommandInfo>, view: WatchOptions["view"]): GridEdit[] {
  const values = paramsOf(command, SetRangeValuesMutation);
  const sheet = values && view(values.subUnitId);
  return sheet && values.cellValue ? editsOfResults(values.cellValue, sheet) : [];
}

function editsOf(command: Readonly<ICommandInfo>, view: WatchOptions["view"], frame: Frame): GridEdit[] {
  const inserted = paramsOf(command, InsertRowMutation);
  const removed = paramsOf(command, RemoveRowMutation);
  const rows = inserted ?? removed;
  const moved = rows && view(rows.subUnitId);
  if (moved) return [editOfRows(inserted ? "insertRows" : "deleteRows", rows.range, moved.name)];
  // The file moves its formulas, names and rules by itself when rows move.
  if (frame === "rows") return [];
  const values = paramsOf(command, SetRangeValuesMutation);
  const sheet = values && view(values.subUnitId);
  if (sheet && values.cellValue) return editsOfValues(values.cellValue, sheet);
  const range = paramsOf(command, MoveRangeMutation);
  if (range) {
    return [range.from, range.to].flatMap(({ subUnitId, value }) => {
      const side = view(subUnitId);
      return side ? editsOfValues(value, side) : [];
    });
  }
  const size = paramsOf(command, SetWorksheetColWidthMutation) ?? paramsOf(command, SetWorksheetRowHeightMutation);
  const sized = size && view(size.subUnitId);
  return sized ? editsOfSizes(size, sized.name) : [];
}

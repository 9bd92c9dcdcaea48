/**
 * Stands before every command of the engine: refuses what the file would not carry, and cleans new contents.
 */
import {
  CanceledError,
  CommandType,
  ICommandService,
  RedoCommandId,
  UndoCommandId,
  type ICommandInfo,
  type Injector,
} from "@univerjs/core";
import { AddWorksheetMergeMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { cleanValues } from "../drawing/clean-values";
import { isAllowed, movesRows, refusedKind, type Refusal } from "../access/commands";
import { paramsOf } from "../engine/params-of";
import type { ShownSheets } from "../drawing/shown-sheets";

/** Marks commands of our own, which are not a person's. */
export const ours = { ours: true } as const;

const startTyping = "sheet.operation.set-cell-edit-visible";
const moveCells = "sheet.command.move-range";

export interface GuardOptions {
  readonly injector: Injector;
  readonly sheets: ShownSheets;
  /** 0-based place of the active cell. */
  readonly active: () => { readonly sheetId: string; readonly row: number; readonly column: number } | null;
  readonly onRefused: (what: Refusal) => void;
}

export function guardCommands({ injector, sheets, active, onRefused }: GuardOptions): void {
  const commands = injector.get(ICommandService);
  let isUndoing = false;
  let isMovingRows = false;
  const refuse = (what: Refusal): never => {
    onRefused(what);
    throw new CanceledError();
  };
  commands.beforeCommandExecuted((command, options) => {
    if (options?.["ours"] === true || options?.["fromFormula"] === true) return;
    const isCommand = command.type === CommandType.COMMAND;
    if (isCommand && !isAllowed(command.id)) refuse(refusedKind(command.id));
    const cell = active();
    if (cell && sheets.isProtected(cell.sheetId)) {
      if (isCommand && (movesRows(command.id) || command.id === moveCells)) refuse("locked");
      const isStarting = command.id === startTyping && isVisible(command.params);
      if (isStarting && sheets.isLocked(cell.sheetId, cell.row, cell.column)) refuse("locked");
    }
    if (isUndoOrRedo(command)) isUndoing = true;
    if (isCommand && movesRows(command.id)) isMovingRows = true;
    // A paste brings its merged cells along, which the file would not get; rows that move take theirs with them.
    const merge = paramsOf(command, AddWorksheetMergeMutation);
    if (merge && !isUndoing && !isMovingRows) merge.ranges = [];
    const values = paramsOf(command, SetRangeValuesMutation);
    if (!values?.cellValue) return;
    const isLocked = (row: number, column: number): boolean => sheets.isLocked(values.subUnitId, row, column);
    if (cleanValues(values.cellValue, { isLocked, keepsLooks: isUndoing || isMovingRows })) onRefused("locked");
  });
  commands.onCommandExecuted((command) => {
    if (isUndoOrRedo(command)) isUndoing = false;
    if (command.type === CommandType.COMMAND && movesRows(command.id)) isMovingRows = false;
  });
}

function isUndoOrRedo({ id }: Readonly<ICommandInfo>): boolean {
  return id === UndoCommandId || id === RedoCommandId;
}

function isVisible(params: object | undefined): boolean {
  return params !== undefined && "visible" in params && params.visible === true;
}

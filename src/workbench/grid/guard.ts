/**
 * Stands before every command of the engine: refuses what the file would not carry, and cleans new contents.
 */
import { CanceledError, CommandType, ICommandService, type Injector, UndoCommandId } from "@univerjs/core";
import { AddWorksheetMergeMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { cleanValues } from "./clean-values";
import { isAllowed, movesRows, refusedKind, type RefusedKind } from "./commands";
import { paramsOf } from "./params-of";
import type { ShownSheets } from "./shown-sheets";

/** Marks commands of our own, which are not a person's. */
export const ours = { ours: true } as const;

const startTyping = "sheet.operation.set-cell-edit-visible";
const moveCells = "sheet.command.move-range";

export interface GuardOptions {
  readonly injector: Injector;
  readonly sheets: ShownSheets;
  /** 0-based place of the active cell. */
  readonly active: () => { readonly sheetId: string; readonly row: number; readonly column: number } | null;
  readonly onRefused: (what: RefusedKind | "locked") => void;
}

export function guardCommands({ injector, sheets, active, onRefused }: GuardOptions): void {
  const commands = injector.get(ICommandService);
  let isUndoing = false;
  const refuse = (what: RefusedKind | "locked"): never => {
    onRefused(what);
    throw new CanceledError();
  };
  commands.beforeCommandExecuted((command, options) => {
    if (options?.["ours"] === true || options?.["fromFormula"] === true) return;
    if (command.id === UndoCommandId) isUndoing = true;
    if (command.type === CommandType.COMMAND && !isAllowed(command.id)) refuse(refusedKind(command.id));
    const cell = active();
    if (cell && sheets.isProtected(cell.sheetId)) {
      if (movesRows(command.id) || command.id === moveCells) refuse("locked");
      const isStarting = command.id === startTyping && isVisible(command.params);
      if (isStarting && sheets.isLocked(cell.sheetId, cell.row, cell.column)) refuse("locked");
    }
    // A paste brings its merged cells along, which the file would not get.
    const merge = paramsOf(command, AddWorksheetMergeMutation);
    if (merge) merge.ranges = [];
    const values = paramsOf(command, SetRangeValuesMutation);
    if (!values?.cellValue) return;
    const isLocked = (row: number, column: number): boolean => sheets.isLocked(values.subUnitId, row, column);
    if (cleanValues(values.cellValue, { isLocked, keepsLooks: isUndoing })) onRefused("locked");
  });
  commands.onCommandExecuted((command) => {
    if (command.id === UndoCommandId) isUndoing = false;
  });
}

function isVisible(params: object | undefined): boolean {
  return params !== undefined && "visible" in params && params.visible === true;
}

/** The selected cell of the engine: where it is, how it is set, and who hears of it. */
import { ICommandService, type Injector, type IRange, type Workbook, type Worksheet } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { CellRange, CellRef } from "../../../workbook/address";
import { ours } from "./guard";
import type { ShownSheets } from "../drawing/shown-sheets";

/** 0-based, by the engine's own name of the sheet. */
export interface GridPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cell, or the merged cell that it is part of. */
function cellRange(worksheet: Worksheet, { row, column }: Omit<GridPlace, "sheetId">): IRange {
  return worksheet.getMergedCell(row, column) ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
}

/** A selection as the engine keeps it: all of it, and the cell in it that takes what is typed. */
export function selectionOf(
  worksheet: Worksheet,
  range: IRange,
  { row, column }: Omit<GridPlace, "sheetId"> = { row: range.startRow, column: range.startColumn },
) {
  const isMerged = !!worksheet.getMergedCell(row, column);
  const primary = {
    ...cellRange(worksheet, { row, column }),
    actualRow: row,
    actualColumn: column,
    isMerged,
    isMergedMainCell: isMerged,
  };
  return { range, primary, style: null };
}

export interface GridSelectionOptions {
  readonly injector: Injector;
  readonly sheets: ShownSheets;
  readonly workbook: () => Workbook | null;
}

export class GridSelection {
  constructor(private readonly options: GridSelectionOptions) {}

  /** Selects a cell, in sight or not; gives the cell, or the merged cell that it is part of. */
  set({ sheet, row, column }: CellRef): CellRange | null {
    const id = this.activate(sheet);
    const model = this.options.workbook();
    if (id === null || !model) return null;
    const worksheet = model.getSheetBySheetId(id);
    if (!worksheet) return null;
    const place = { row: row - 1, column: column - 1 };
    const range = cellRange(worksheet, place);
    const selections = [selectionOf(worksheet, range, place)];
    this.run(SetSelectionsOperation.id, { unitId: model.getUnitId(), subUnitId: id, selections });
    const { startRow, startColumn, endRow, endColumn } = range;
    return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
  }

  /** Brings a sheet to the front; its id. */
  activate(name: string): string | null {
    const model = this.options.workbook();
    const shown = this.options.sheets.named(name);
    if (!model || !shown) return null;
    if (model.getActiveSheet(true)?.getSheetId() !== shown.id) {
      this.run(SetWorksheetActiveOperation.id, { unitId: model.getUnitId(), subUnitId: shown.id });
    }
    return shown.id;
  }

  place(): GridPlace | null {
    const sheetId = this.options.workbook()?.getActiveSheet(true)?.getSheetId();
    if (sheetId === undefined) return null;
    const primary = this.options.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return !primary ? null : { sheetId, row: primary.actualRow, column: primary.actualColumn };
  }

  /** The selected cell as the file counts it. */
  cell(): CellRef | null {
    const place = this.place();
    const sheet = place && this.options.sheets.find(place.sheetId)?.sheet.name;
    return place && sheet ? { sheet, row: place.row + 1, column: place.column + 1 } : null;
  }

  /** How many rows are selected. */
  rows(): number {
    const range = this.options.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range ? range.endRow - range.startRow + 1 : 1;
  }

  /** Makes the engine take up the selected cell anew, together with the keyboard. */
  again(): void {
    const cell = this.cell();
    if (cell) this.set(cell);
  }

  /** Also tells whether a person moved it. */
  onMove(tell: (cell: CellRef, isPersons: boolean) => void): void {
    const telling: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
    this.options.injector.get(ICommandService).onCommandExecuted((command, options) => {
      const cell = telling.includes(command.id) ? this.cell() : null;
      if (cell) tell(cell, options?.["ours"] !== true && command.id === SetSelectionsOperation.id);
    });
  }

  private run(command: string, params: object): void {
    this.options.injector.get(ICommandService).syncExecuteCommand(command, params, ours);
  }
}

/**
 * Pastes what comes from other programs as people of the language read it. The engine's own reading would make 1.24 of
 * 1.240, 1.25 of 12,5 % and a date of 5-15, and offers no place to put another in front of it: its two ways in are
 * taken over. What was copied in the grid itself stays the engine's affair.
 */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  ISheetClipboardService,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../strings/language";
import type { CellMatrix } from "../drawing/clean-values";
import { selectionOf } from "./grid-selection";
import { ours } from "./guard";
import { readPastedTable, type PastedCell, type PastedTable } from "./pasted-table";
import { textFormat, typedCell } from "./typed-cell";
import { readTyped } from "./typed-value";

export interface PastingOptions {
  readonly injector: Injector;
  readonly language: () => Language;
  /** Part of the place to paste lies under a merged cell, where nobody would see it. */
  readonly onMerged: () => void;
}

/** Marks the HTML that the engine writes when a person copies in the grid. */
const ownCopy = /data-copy-id=/;

export function pasteAs(options: PastingOptions): void {
  const clipboard = options.injector.get(ISheetClipboardService);
  const own = { paste: clipboard.paste.bind(clipboard), legacyPaste: clipboard.legacyPaste.bind(clipboard) };
  clipboard.legacyPaste = (html = "", text = "", files) =>
    takeOver(options, html, text) ?? own.legacyPaste(html, text, files);
  clipboard.paste = async (item, type) => {
    const [html, text] = await Promise.all([contentOf(item, "text/html"), contentOf(item, "text/plain")]);
    return takeOver(options, html, text) ?? own.paste(item, type);
  };
}

async function contentOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : "";
}

/** `null` when there is nothing here for us. */
function takeOver(options: PastingOptions, html: string, text: string): Promise<boolean> | null {
  if (ownCopy.test(html)) return null;
  const table = readPastedTable(html, text);
  return table.length === 0 ? null : put(options, table);
}

async function put({ injector, language, onMerged }: PastingOptions, table: PastedTable): Promise<boolean> {
  const instances = injector.get(IUniverInstanceService);
  const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getActiveSheet(true);
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!workbook || !sheet || !selected) return false;
  const commands = injector.get(ICommandService);
  const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const range = placeOf(table, selected);
  const isSingle = table.length === 1 && table[0]?.length === 1;
  const cells = cellsOf(table, range, (row, column, cell) => {
    const merge = sheet.getMergedCell(row, column);
    const isCovered = merge && (merge.startRow !== row || merge.startColumn !== column);
    if (isCovered) return isSingle || cell.text === "" ? undefined : null;
    return cellOf(cell, language(), sheet.getComposedCellStyle(row, column).n?.pattern === textFormat);
  });
  if (!cells) {
    onMerged();
    return false;
  }
  if (range.endRow >= sheet.getRowCount()) {
    await commands.executeCommand(SetWorksheetRowCountCommand.id, { ...target, rowCount: range.endRow + spare.rows });
  }
  if (range.endColumn >= sheet.getColumnCount()) {
    const params = { ...target, columnCount: range.endColumn + spare.columns };
    // Columns are not for people to add, but here they only make room.
    await commands.executeCommand(SetWorksheetColumnCountCommand.id, params, ours);
  }
  const isPut = await commands.executeCommand(SetRangeValuesCommand.id, {
    ...target,
    range,
    value: cells,
  });
  if (isPut)
    await commands.executeCommand(SetSelectionsOperation.id, { ...target, selections: [selectionOf(sheet, range)] });
  return isPut;
}

/** Room to go on writing below and beside. */
const spare = { rows: 100, columns: 6 };

/** 0-based, both ends included. */
interface Place {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** From the selection's corner on; a selection that holds the table several times is filled with it. */
export function placeOf(table: PastedTable, selected: Place): Place {
  const size = { rows: table.length, columns: widthOf(table) };
  const [rows, columns] = [selected.endRow - selected.startRow + 1, selected.endColumn - selected.startColumn + 1];
  const isFilled = rows % size.rows === 0 && columns % size.columns === 0;
  const { startRow, startColumn } = selected;
  return {
    startRow,
    startColumn,
    endRow: startRow + (isFilled ? rows : size.rows) - 1,
    endColumn: startColumn + (isFilled ? columns : size.columns) - 1,
  };
}

function widthOf(table: PastedTable): number {
  return table.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** `null` as soon as one cell has no place; `undefined` leaves a cell out. */
function cellsOf(
  table: PastedTable,
  { startRow, startColumn, endRow, endColumn }: Place,
  make: (row: number, column: number, cell: PastedCell) => ICellData | null | undefined,
): CellMatrix | null {
  const columns = widthOf(table);
  const cells: CellMatrix = {};
  for (let row = startRow; row <= endRow; row++) {
    const own: CellMatrix[number] = (cells[row] = {});
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = table[(row - startRow) % table.length]?.[(column - startColumn) % columns];
      const made = cell && make(row, column, cell);
      if (made === null) return null;
      if (made) own[column] = made;
    }
  }
  return cells;
}

function cellOf({ text, exact }: PastedCell, language: Language, isText: boolean): ICellData {
  const empty = { v: null, p: null, f: null, si: null };
  if (text === "") return empty;
  const typed = isText ? ({ kind: "text", value: text } as const) : readTyped(text, language);
  const isNumber = typed.kind === "number" && exact !== null;
  return { ...empty, ...typedCell(isNumber ? { ...typed, value: exact } : typed) };
}

/**
 * The grid on the page, by Univer. Loaded only when there is a workbook to show: it weighs more than all the rest.
 */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  RedoCommandId,
  ThemeService,
  UndoCommandId,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  InsertRowBeforeCommand,
  RemoveRowCommand,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { OpenFindDialogOperation } from "@univerjs/preset-sheets-find-replace";
import type { Language } from "../../strings/language";
import type { CellRef } from "../../workbook/address";
import { openListsByKey } from "./cell-lists";
import { createUniver, localeOf } from "./create-univer";
import type { SheetView } from "./edits-of-mutation";
import type { Grid, GridAction, GridListener, GridWorkbook } from "./grid";
import { guardCommands, ours } from "./guard";
import { keepFocusOutside, type FocusKeeper } from "./keep-focus";
import { pasteAs } from "./pasting";
import { replaceSheets } from "./replace-sheets";
import { formatNumbersAs, showNumbersAs } from "./shown-numbers";
import { ShownSheets } from "./shown-sheets";
import { readTypingAs } from "./typing";
import { watchCalculation, type CalculationWatch } from "./watch-calculation";
import { watchEdits } from "./watch-edits";
import { sheetPictureOf, workbookDataOf } from "./workbook-data";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly isDark: boolean;
  readonly listener: GridListener;
}

/** Names of the engine's commands for the buttons above the grid. */
const actions: Readonly<Record<GridAction, string>> = {
  undo: UndoCommandId,
  redo: RedoCommandId,
  insertRow: InsertRowBeforeCommand.id,
  deleteRow: RemoveRowCommand.id,
  find: OpenFindDialogOperation.id,
};

export class UniverGrid implements Grid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly focusKeeper: FocusKeeper;
  private readonly sheets = new ShownSheets();
  private readonly calculation: CalculationWatch;
  private language: Language;
  private readonly onRefused: GridListener["onRefused"];
  private shown = 0;

  constructor({ container, language, isDark, listener }: GridOptions) {
    this.univer = createUniver({ container, language, isDark, toCell: () => this.focus() });
    this.injector = this.univer.__getInjector();
    this.focusKeeper = keepFocusOutside(container);
    this.language = language;
    const active = () => this.activeCell();
    this.onRefused = (what) => {
      listener.onRefused(what);
      // A refused letter has already reached the formula bar.
      setTimeout(() => this.selectAgain());
    };
    guardCommands({ injector: this.injector, sheets: this.sheets, active, onRefused: this.onRefused });
    watchEdits({ injector: this.injector, view: (id) => this.viewOf(id), onEdits: listener.onEdits });
    this.calculation = watchCalculation(this.injector);
    this.tellSelection(listener);
  }

  show({ snapshot, looks }: GridWorkbook): void {
    const old = this.workbook();
    if (old) this.injector.get(IUniverInstanceService).disposeUnit(old.getUnitId());
    this.sheets.clear();
    this.sheets.setCellLooks(looks.cells);
    this.sheets.replaceNames(looks.names);
    const pictures = snapshot.sheets.flatMap((sheet) => {
      const look = looks.sheets.get(sheet.name);
      return look ? [sheetPictureOf({ ...this.sheets.add(sheet, look), names: looks.names })] : [];
    });
    this.shown += 1;
    const data = workbookDataOf({
      id: `workbook-${this.shown}`,
      snapshot,
      looks,
      pictures,
      locale: localeOf[this.language],
    });
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    if (snapshot.activeSheet !== null) this.activate(snapshot.activeSheet);
    // The engine's own services for sheets only exist from its first workbook on.
    if (this.shown === 1) {
      this.speakTheLanguage();
      openListsByKey(this.injector);
    }
  }

  /** The engine breaks when the workbook that it starts with is taken away meanwhile. */
  async hasDrawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  update(workbook: GridWorkbook, changed: ReadonlySet<string>): void {
    const model = this.workbook();
    if (!model) return;
    const front = this.activeCell();
    const frontName = front && this.sheets.find(front.sheetId)?.sheet.name;
    replaceSheets({ injector: this.injector, model, sheets: this.sheets, workbook, changed });
    // Steps that the engine could take back belong to sheets that are gone.
    this.injector.get(IUndoRedoService).clearUndoRedo(model.getUnitId());
    if (front && frontName && changed.has(frontName)) {
      this.select({ sheet: frontName, row: front.row + 1, column: front.column + 1 });
    }
  }

  select({ sheet, row, column }: CellRef): void {
    const id = this.activate(sheet);
    const model = this.workbook();
    if (id === null || !model) return;
    const [startRow, startColumn] = [row - 1, column - 1];
    const merged = model.getSheetBySheetId(id)?.getMergedCell(startRow, startColumn);
    const range = merged ?? { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    const primary = {
      ...range,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: !!merged,
      isMergedMainCell: !!merged,
    };
    const selections = [{ range, primary, style: null }];
    this.run(SetSelectionsOperation.id, { unitId: model.getUnitId(), subUnitId: id, selections });
    // The engine's own way of bringing a selection into view stops short of it below a tall frozen header.
    this.run(ScrollToRangeOperation.id, { range, forceTop: true });
  }

  async settle(): Promise<void> {
    const unitId = this.workbook()?.getUnitId();
    if (unitId !== undefined && this.injector.get(IEditorBridgeService).isVisible().visible) {
      const eventType = DeviceInputEventType.PointerDown;
      this.run(SetCellEditVisibleOperation.id, { visible: false, eventType, unitId });
      await new Promise((resolve) => setTimeout(resolve));
    }
    await this.calculation.settled();
  }

  act(action: GridAction): void {
    // The keyboard goes back to the cells, as from any tool of an Office program.
    this.focus();
    const params = action === "insertRow" ? { value: this.selectedRows() } : {};
    // The engine brings its dialogs up last, and loses a request that comes before.
    const stage = action === "find" ? LifecycleStages.Steady : LifecycleStages.Ready;
    const run = (): unknown => this.injector.get(ICommandService).executeCommand(actions[action], params);
    void this.injector.get(LifecycleService).onStage(stage).then(run);
  }

  focus(): void {
    this.focusKeeper.letIn();
    const unitId = this.workbook()?.getUnitId();
    if (unitId !== undefined) this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.injector.get(ILayoutService).focus();
    this.selectAgain();
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.univer.setLocale(localeOf[language]);
    if (this.shown > 0) formatNumbersAs(this.injector, language);
  }

  setDark(isDark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(isDark);
  }

  dispose(): void {
    this.focusKeeper.stop();
    this.univer.dispose();
  }

  /** Numbers are shown, typed and pasted as people of the pane's language write them. */
  private speakTheLanguage(): void {
    const language = (): Language => this.language;
    showNumbersAs(this.injector, language);
    formatNumbersAs(this.injector, this.language);
    readTypingAs(this.injector, language);
    pasteAs({ injector: this.injector, language, onMerged: () => this.onRefused("pasteOverMerged") });
  }

  private workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private run(command: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, params, ours);
  }

  /** Brings a sheet to the front; its id. */
  private activate(name: string): string | null {
    const model = this.workbook();
    const shown = this.sheets.named(name);
    if (!model || !shown) return null;
    if (model.getActiveSheet(true)?.getSheetId() !== shown.id) {
      this.run(SetWorksheetActiveOperation.id, { unitId: model.getUnitId(), subUnitId: shown.id });
    }
    return shown.id;
  }

  /** 0-based. */
  private activeCell(): { readonly sheetId: string; readonly row: number; readonly column: number } | null {
    const sheetId = this.workbook()?.getActiveSheet(true)?.getSheetId();
    if (sheetId === undefined) return null;
    const primary = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return !primary ? null : { sheetId, row: primary.actualRow, column: primary.actualColumn };
  }

  /** Makes the engine take up the active cell anew, together with the keyboard. */
  private selectAgain(): void {
    const cell = this.activeCell();
    const sheet = cell && this.sheets.find(cell.sheetId)?.sheet.name;
    if (cell && sheet) this.select({ sheet, row: cell.row + 1, column: cell.column + 1 });
  }

  /** As many rows come in as are selected. */
  private selectedRows(): number {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range ? range.endRow - range.startRow + 1 : 1;
  }

  private viewOf(id: string): SheetView | null {
    const name = this.sheets.find(id)?.sheet.name;
    const sheet = this.workbook()?.getSheetBySheetId(id);
    return sheet && name !== undefined ? { name, ...cellReader(sheet) } : null;
  }

  private tellSelection({ onSelect }: GridListener): void {
    const tell = (): void => {
      const cell = this.activeCell();
      const sheet = cell && this.sheets.find(cell.sheetId)?.sheet.name;
      if (cell && sheet !== undefined && sheet !== null)
        onSelect({ sheet, row: cell.row + 1, column: cell.column + 1 });
    };
    const telling: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
    this.injector.get(ICommandService).onCommandExecuted((command) => {
      if (telling.includes(command.id)) tell();
    });
  }
}

/** Merged and conditional looks do not count: only what the cell itself holds. */
function cellReader(sheet: Worksheet): Omit<SheetView, "name"> {
  return {
    cell: (row, column) => sheet.getCellRaw(row, column),
    numberFormat: (row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? null,
  };
}

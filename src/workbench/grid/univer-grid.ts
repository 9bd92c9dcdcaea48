/**
 * The grid on the page, by Univer. Loaded only when there is a workbook to show: it weighs more than all the rest.
 */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  UniverInstanceType,
  type ILanguagePack,
  type Injector,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../strings/language";
import type { CellRef } from "../../workbook/address";
import type { SheetMarks } from "../../workbook/sheet-marks";
import { turns } from "../turns";
import { runWithPauses, startSliceClock } from "../../workbook/slice-clock";
import { openListsByKey } from "./access/cell-lists";
import { commandOf } from "./access/grid-actions";
import { checkInPortions } from "./editing/check-in-portions";
import { createUniver, localeOf } from "./engine/create-univer";
import { speakWords } from "./engine/speak-words";
import type { SheetView } from "./editing/edits-of-mutation";
import { sheetViewOf } from "./editing/sheet-view";
import type { Grid, GridAction, GridChange, GridListener, GridWorkbook } from "./grid";
import { GridSelection } from "./editing/grid-selection";
import { guardCommands, ours } from "./editing/guard";
import { keepFocusOutside, type FocusKeeper } from "./access/keep-focus";
import { keepTypedAddress } from "./access/typed-address";
import { makeControlsReachable, type ReachableControls } from "./access/reachable-controls";
import { registerDefineNames } from "./engine/register-define-names";
import { GridGeometry } from "./geometry/grid-geometry";
import { MarkDrawing } from "./marks/mark-drawing";
import { MarkPointer } from "./marks/mark-pointer";
import { MarkedCells } from "./marks/marked-cells";
import { replaceSheets } from "./replace-sheets";
import { formatNumbersAs } from "./editing/shown-numbers";
import { speakLanguage } from "./editing/speak-language";
import { ShownSheets } from "./drawing/shown-sheets";
import { drawTextUnread } from "./drawing/spare-drawing";
import { startWorker } from "./engine/start-worker";
import { watchCalculation, type CalculationWatch } from "./engine/watch-calculation";
import { watchEdits } from "./editing/watch-edits";
import { drawWorkbook } from "./drawing/draw-workbook";
import { workbookDataOf } from "./drawing/workbook-data";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  /** The engine's words in that language. */
  readonly words: ILanguagePack;
  readonly isDark: boolean;
  readonly listener: GridListener;
}

export class UniverGrid implements Grid {
  private readonly univer: Univer;
  private readonly worker = startWorker();
  private readonly injector: Injector;
  private readonly focusKeeper: FocusKeeper;
  private readonly controls: ReachableControls;
  private readonly sheets = new ShownSheets();
  private readonly selection: GridSelection;
  private readonly marks: MarkDrawing;
  private readonly pointer: MarkPointer;
  private readonly geometry: GridGeometry;
  private readonly calculation: CalculationWatch;
  private language: Language;
  private stopKeeping: () => void = () => undefined;
  private readonly onRefused: GridListener["onRefused"];
  private shown = 0;
  /** Showing and updating pause in between, and must not meet. */
  private readonly inTurn = turns();

  constructor({ container, language, words, isDark, listener }: GridOptions) {
    const toCell = () => this.focus();
    this.univer = createUniver({ container, worker: this.worker, language, words, isDark, toCell });
    this.injector = this.univer.__getInjector();
    this.focusKeeper = keepFocusOutside(container);
    const focusCells = () => this.focus();
    this.controls = makeControlsReachable({ container, injector: this.injector, language, focusCells });
    this.language = language;
    const { injector, sheets } = this;
    const workbook = (): Workbook | null => this.workbook();
    this.selection = new GridSelection({ injector, sheets, workbook });
    const onScroll = (): void => this.pointer.tell();
    this.geometry = new GridGeometry({ injector, container, sheets, workbook, onScroll });
    this.marks = new MarkDrawing({ injector, sheets, workbook });
    this.pointer = new MarkPointer({
      injector,
      sheets,
      markAt: (cell) => this.marks.at(cell),
      placeOf: (cell) => this.geometry.placeOf(cell),
      onCard: listener.onCard,
    });
    this.selection.onMove((cell, isPersons) => {
      listener.onSelect(cell);
      this.pointer.select(cell);
      if (isPersons) this.geometry.reveal(cell);
    });
    this.onRefused = (what) => {
      listener.onRefused(what);
      // A refused letter has already reached the formula bar.
      setTimeout(() => this.selection.again());
    };
    guardCommands({ injector, sheets, active: () => this.selection.place(), onRefused: this.onRefused });
    watchEdits({ injector, view: (id) => this.viewOf(id), onEdits: listener.onEdits });
    this.calculation = watchCalculation(injector);
    this.worker?.addEventListener("error", () => {
      this.calculation.giveUp();
      listener.onBroken();
    });
  }

  show(workbook: GridWorkbook, selected: () => CellRef | null): Promise<void> {
    return this.inTurn(() => this.showNow(workbook, selected));
  }

  private async showNow({ snapshot, looks }: GridWorkbook, selected: () => CellRef | null): Promise<void> {
    const clock = startSliceClock();
    this.sheets.clear();
    this.sheets.setCellLooks(looks.cells);
    this.sheets.replaceNames(looks.names);
    const { sheets, geometry } = this;
    const shownAs = geometry.shownAs.bind(geometry);
    const drawings = await drawWorkbook({ snapshot, looks, sheets, clock, shownAs });
    const [id, locale] = [`workbook-${this.shown + 1}`, localeOf[this.language]];
    const data = workbookDataOf({ id, snapshot, looks, drawings, locale });
    // The engine takes it up in one go, the longest that the page is held: nothing else stands before it.
    await clock.pause();
    const old = this.workbook();
    if (old) this.injector.get(IUniverInstanceService).disposeUnit(old.getUnitId());
    this.shown += 1;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    // Before the sheet comes to the front, which tells of its first cell as if somebody had chosen it.
    const cell = selected();
    if (snapshot.activeSheet !== null) this.selection.activate(snapshot.activeSheet);
    // The engine's own services for sheets only exist from its first workbook on.
    if (this.shown === 1) {
      const onMerged = (): void => this.onRefused("pasteOverMerged");
      speakLanguage({ injector: this.injector, language: () => this.language, onMerged });
      drawTextUnread(this.injector);
      checkInPortions(this.injector);
      registerDefineNames(this.injector);
      this.stopKeeping = keepTypedAddress(this.injector);
      openListsByKey(this.injector);
      this.marks.start();
      this.pointer.start();
    }
    // At once: a moment later the engine has begun to draw, and cannot scroll until it has finished.
    if (cell) this.select(cell);
  }

  /** The engine breaks when the workbook that it starts with is taken away meanwhile. */
  async hasDrawn(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  begin(selected: CellRef | null): void {
    // Only what was drawn can be scrolled.
    this.geometry.begin();
    const first = this.geometry.firstCell();
    if (selected) this.select(selected);
    else if (first) this.selection.set(first);
    if (this.shown > 1) return;
    // The box with the cell's address comes last, and hears of a selection only from then on.
    const again = (): void => {
      const isTyping = this.injector.get(IEditorBridgeService).isVisible().visible;
      if (!isTyping) this.selection.again();
    };
    void this.injector.get(LifecycleService).onStage(LifecycleStages.Steady).then(again);
  }

  update(workbook: GridWorkbook, change: GridChange): Promise<void> {
    const model = this.workbook();
    return this.inTurn(async () => {
      // Another workbook may have come in between.
      if (model && model === this.workbook()) await this.updateNow(model, workbook, change);
    });
  }

  private async updateNow(model: Workbook, workbook: GridWorkbook, change: GridChange): Promise<void> {
    const front = this.selection.cell();
    const anchor = this.geometry.anchor();
    const slices = replaceSheets({
      injector: this.injector,
      model,
      sheets: this.sheets,
      workbook,
      shownAs: (sheet, looks) => this.geometry.shownAs(sheet, looks),
      ...change,
    });
    await runWithPauses(slices, { clock: startSliceClock() });
    // Steps that the engine could take back belong to sheets that are gone.
    this.injector.get(IUndoRedoService).clearUndoRedo(model.getUnitId());
    if (!front || !change.changed.has(front.sheet)) return;
    this.selection.set(front);
    this.geometry.restore(anchor);
  }

  select(cell: CellRef): void {
    const range = this.selection.set(cell);
    if (range) this.geometry.centre(range);
  }

  mark({ cells, sheets }: Pick<SheetMarks, "cells" | "sheets">): void {
    const names = sheets.map(({ name }) => name);
    this.marks.show(new MarkedCells(cells, names));
    this.geometry.judge(sheets);
    this.pointer.tell();
  }

  flash(cells: readonly CellRef[]): void {
    this.marks.flash(cells);
  }

  holdCard(isHeld: boolean): void {
    this.pointer.hold(isHeld);
  }

  async settle(): Promise<void> {
    await this.finishTyping();
    await this.calculation.settled();
  }

  async finishTyping(): Promise<void> {
    const unitId = this.workbook()?.getUnitId();
    if (unitId !== undefined && this.injector.get(IEditorBridgeService).isVisible().visible) {
      const eventType = DeviceInputEventType.PointerDown;
      this.run(SetCellEditVisibleOperation.id, { visible: false, eventType, unitId });
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  act(action: GridAction): void {
    // The keyboard goes back to the cells, as from any tool of an Office program.
    this.focus();
    const params = action === "insertRow" ? { value: this.selection.rows() } : {};
    // The engine brings its dialogs up last, and loses a request that comes before.
    const stage = action === "find" ? LifecycleStages.Steady : LifecycleStages.Ready;
    const run = (): unknown => this.injector.get(ICommandService).executeCommand(commandOf[action], params);
    void this.injector.get(LifecycleService).onStage(stage).then(run);
  }

  focus(): void {
    this.focusKeeper.letIn();
    const unitId = this.workbook()?.getUnitId();
    if (unitId !== undefined) this.injector.get(IUniverInstanceService).focusUnit(unitId);
    this.injector.get(ILayoutService).focus();
    this.selection.again();
  }

  setLanguage(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    this.controls.setLanguage(language);
    void speakWords({ univer: this.univer, language, isWanted: () => language === this.language });
    if (this.shown > 0) formatNumbersAs(this.injector, language);
  }

  setDark(isDark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(isDark);
  }

  dispose(): void {
    this.focusKeeper.stop();
    this.stopKeeping();
    this.controls.stop();
    this.marks.stop();
    this.pointer.stop();
    this.univer.dispose();
    this.worker?.terminate();
  }

  private workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private run(command: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, params, ours);
  }

  private viewOf(id: string): SheetView | null {
    return sheetViewOf(this.workbook()?.getSheetBySheetId(id), this.sheets.find(id)?.sheet.name);
  }
}

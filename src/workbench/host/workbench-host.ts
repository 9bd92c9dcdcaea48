/**
 * The workbook of the workbench: the file is the truth, the grid shows it and is typed into. What is typed waits here
 * and goes into the file before anything is written or saved; readers see it at once.
 */
import type { HandEdit } from "../../hosts/xlsx/edit/hand-edit";
import type { Checkpoint, XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { cellAddress, type CellRef } from "../../workbook/address";
import { sameCellValue } from "../../workbook/cell-value";
import type { CellMark, SheetMarks } from "../../workbook/sheet-marks";
import type { AppliedChange, WorkbookChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import { cellAt, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { Grid, GridEdit } from "../grid/grid";
import { isCellEdit } from "../grid/editing/with-hand-edits";
import { isTyped, namesOf, placeOf } from "./edit-places";
import { carryEdits } from "./carry-edits";
import { editsOverFile } from "./edits-over-file";
import { turns } from "../turns";
import { marksOfFile } from "./marks-of-file";
import { sharedSelection } from "./shared-selection";

/** Milliseconds without typing before readers are told. */
const pause = 100;

/** How often a change comes up anew for what is typed meanwhile; nobody types faster than that. */
const mostRounds = 5;
const none: ReadonlySet<string> = new Set();

interface Written<Result> {
  readonly result: Result;
  /** Names of sheets whose formulas have their results. */
  readonly calculated: ReadonlySet<string>;
  /** Names of sheets that look different without having changed. */
  readonly redrawn?: ReadonlySet<string>;
}

export class WorkbenchHost implements WorkbookHost {
  private grid: Grid | null = null;
  private isDrawn = false;
  /** What the grid is to begin with; until it was drawn it selects cells of its own accord, which counts for less. */
  private choice: CellRef | null = null;
  private waiting: GridEdit[] = [];
  /** Places of the waiting edits. */
  private readonly touched = new Set<string>();
  private readonly overlaid = editsOverFile();
  /** The file before each inserting or deleting of rows that the grid can still take back. */
  private moments: Checkpoint[] = [];
  /** What writes must not overtake what reads. */
  private readonly inTurn = turns();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly selected = sharedSelection((cell) => this.file.select(cell));
  private marks: SheetMarks | null = null;
  readonly keptMarks = marksOfFile({
    marks: () => this.file.keptMarks,
    inTurn: (work) => this.inTurn(work),
    redrawing: (work) => this.writing(async () => ({ result: undefined, calculated: none, redrawn: await work() })),
  });
  private readonly changeListeners = new Set<(sheet: string | null) => void>();
  private readonly noteListeners = new Set<(key: string) => void>();

  constructor(private readonly file: XlsxHost) {}

  /** Shows the workbook in a grid that has come up, which must tell its edits and selections to this host. */
  async attach(grid: Grid): Promise<void> {
    this.choice = this.selection;
    await this.inTurn(async () => {
      await this.carry();
      await grid.show({ snapshot: await this.file.read(), looks: await this.file.looks() }, () => this.choice);
      this.grid = grid;
      if (this.marks) grid.mark(this.marks);
    });
    await grid.hasDrawn();
    if (this.grid !== grid) return;
    this.isDrawn = true;
    grid.begin(this.choice);
  }

  detach(): void {
    this.grid = null;
    this.isDrawn = false;
  }

  /** Lets go of a grid that calculates no more; what is being typed in it still comes as an edit, before all else. */
  giveUp(): Promise<void> {
    const finished = this.grid?.finishTyping();
    this.detach();
    return this.inTurn(async () => finished);
  }

  /** Edits of the grid, as they come. */
  takeEdits(edits: readonly GridEdit[]): void {
    const news = edits.filter((edit) => edit.kind !== "setResult" || this.isNews(edit));
    if (news.length === 0) return;
    for (const edit of news) {
      this.waiting.push(edit);
      if (isCellEdit(edit)) this.touched.add(placeOf(edit));
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tellChanged(), pause);
  }

  /** The selection of the grid, as it moves. */
  takeSelection(cell: CellRef): void {
    if (this.isDrawn || this.choice === null) this.selected.note(cell);
  }

  /** The cell that is selected now. */
  get selection(): CellRef | null {
    return this.selected.cell;
  }

  read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    return this.inTurn(async () => {
      const snapshot = await this.file.read(options);
      // Moved rows are the file's own work; cells alone can be laid over it.
      if (!this.waiting.every((edit) => isCellEdit(edit))) {
        await this.carry();
        return this.file.read(options);
      }
      return this.overlaid(snapshot, this.waiting);
    });
  }

  apply(change: WorkbookChange, options: WorkOptions = {}): Promise<AppliedChange> {
    return this.writing(async () => {
      const result = await this.file.apply(change, options);
      // A sheet of which only cells were set keeps the results that its formulas had before.
      return { result, calculated: namesOf(result.written) };
    });
  }

  undo(applied: AppliedChange): Promise<void> {
    return this.writing(async () => {
      const latest = this.file.checkpoint().history.at(-1);
      await this.file.undo(applied);
      const { state } = this.file.checkpoint();
      // What was done by hand since then is done again, also results that were those of the change.
      const isAsBefore = state === latest?.before;
      return { result: undefined, calculated: isAsBefore ? namesOf(state.snapshot.sheets) : none };
    });
  }

  async select(cell: CellRef): Promise<void> {
    await this.file.select(cell);
    if (this.grid && this.isDrawn) {
      this.grid.select(cell);
      return;
    }
    this.choice = cell;
    this.selected.note(cell);
  }

  flash(cells: readonly CellRef[]): void {
    this.grid?.flash(cells);
  }

  /** Only shown: the file never hears of them. */
  mark(marks: SheetMarks): void {
    this.marks = marks;
    this.grid?.mark(marks);
  }

  /** Mends what a mark is about, as a person asked beside its cell. */
  fix(mark: CellMark): void {
    this.marks?.onFix(mark);
  }

  onChange(listener: (sheet: string | null) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: (cell: CellRef) => void): () => void {
    return this.selected.onMove(listener);
  }

  loadNote(key: string): Promise<string | null> {
    return this.file.loadNote(key);
  }

  async saveNote(key: string, text: string | null): Promise<void> {
    await this.file.saveNote(key, text);
    for (const listener of this.noteListeners) listener(key);
  }

  /** Told of every note that the file holds anew, by its key. */
  onNote(listener: (key: string) => void): () => void {
    this.noteListeners.add(listener);
    return () => this.noteListeners.delete(listener);
  }

  /** Commits what is being typed and tells of it; for the moment when a person turns to something else than the grid. */
  async settle(): Promise<void> {
    await this.settleGrid();
    if (this.timer !== undefined) this.tellChanged();
  }

  /** The workbook as an .xlsx file, with everything typed and calculated so far. */
  toBytes(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      await this.settleGrid();
      await this.carry();
      return this.file.toBytes();
    });
  }

  /** The same without what is still being typed, which goes on undisturbed. */
  copyBytes(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      await this.carry();
      return this.file.toBytes();
    });
  }

  /** Changes the file and then shows what is different. */
  private writing<Result>(work: () => Promise<Written<Result>>): Promise<Result> {
    return this.inTurn(async () => {
      await this.settleGrid();
      await this.carry();
      const before = this.file.checkpoint();
      const { result, calculated, redrawn = none } = await work();
      const changed = await this.file.changedSince(before);
      await this.show(new Set([...changed, ...redrawn]), calculated);
      this.tellChanged();
      return result;
    });
  }

  private async settleGrid(): Promise<void> {
    const { grid } = this;
    if (grid) await this.unlessGone(grid, () => grid.settle());
  }

  /** A grid that the page took away in the middle, as when its window became narrow, fails nobody's work. */
  private async unlessGone(grid: Grid, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.grid === grid) throw error;
    }
  }

  /**
   * What people type meanwhile stands neither in what comes up nor in its results: it goes into the file, and what they
   * typed into comes up once more.
   */
  private async show(written: ReadonlySet<string>, results: ReadonlySet<string>): Promise<void> {
    const { grid } = this;
    if (!grid) return;
    // A moment from before the change must not come back with what is typed.
    this.moments = [];
    let typed = this.typedInto();
    let change = { changed: new Set([...written, ...typed]), calculated: typed.size === 0 ? results : none };
    let rounds = 0;
    do {
      await this.carry();
      const workbook = { snapshot: await this.file.read(), looks: await this.file.looks(change.changed) };
      // The file has the change already.
      await this.unlessGone(grid, () => grid.update(workbook, change));
      typed = this.typedInto();
      change = { changed: typed, calculated: none };
      rounds += 1;
    } while (typed.size > 0 && rounds < mostRounds && this.grid === grid);
    // The grid has forgotten its steps.
    this.moments = [];
  }

  /** Sheets that people changed since the last carrying; all when rows are taken back that the file may have to keep. */
  private typedInto(): Set<string> {
    if (this.waiting.some(({ kind }) => kind === "undoRows")) {
      return namesOf(this.file.checkpoint().state.snapshot.sheets);
    }
    return new Set(this.waiting.flatMap((edit) => (isTyped(edit) ? [edit.sheet] : [])));
  }

  /** Brings into the file what waits. */
  private async carry(): Promise<void> {
    const edits = this.waiting;
    this.waiting = [];
    this.touched.clear();
    await carryEdits({ file: this.file, edits, moments: this.moments });
  }

  /** The engine calculates much that stays as it was. */
  private isNews(edit: Extract<HandEdit, { readonly kind: "setResult" }>): boolean {
    const { sheet, row, column, value } = edit;
    if (this.touched.has(placeOf(edit))) return true;
    const known = findSheet(this.file.checkpoint().state.snapshot, sheet);
    const isKnown = known?.formulas.has(cellAddress(row, column)) ?? false;
    return !known || !isKnown || !sameCellValue(cellAt(known, row, column), value);
  }

  private tellChanged(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const listener of this.changeListeners) listener(null);
  }
}

/**
 * Everything the pane does beyond showing: reads, writes, undo, notes, what the host reports.
 * One piece of work runs at a time (one-work.ts).
 */
import type { AssessOptions } from "../../app/assessment";
import type { ImportedTables } from "../../app/imported-tables";
import type { Finding } from "../../rulebook/rulebook";
import type { CellRef } from "../../workbook/address";
import type { AppliedChange } from "../../workbook/workbook-change";
import type { HostDiagnosis } from "../../workbook/host-diagnosis";
import type { WorkOptions, WorkbookHost } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { Notice, ViewId } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { choicesOf } from "./choices";
import { LastWrite, type TakenWrite } from "./last-write";
import { OneWork } from "./one-work";
import { problemOf } from "./problem-of";
import type { UseCases } from "./use-cases";

/** Long enough for a person to finish typing into a few cells. */
const changeDelay = 700;
const saveDelay = 400;
/** Where reading the workbook ends in reading and judging it. */
const readingEnds = 0.3;

export interface PaneControllerOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  /** Fetches the core when it is first needed. */
  readonly loadUseCases: () => Promise<UseCases>;
  /** The view that was asked for; it goes before the one that was open last. */
  readonly view: ViewId | null;
}

export class PaneController {
  private readonly host: WorkbookHost;
  private readonly store: PaneStore;
  private readonly loadUseCases: () => Promise<UseCases>;
  private readonly view: ViewId | null;
  private readonly work: OneWork;
  private workbook: WorkbookSnapshot | null = null;
  private readonly lastWrite: LastWrite;
  private readonly timers = new Map<"recheck" | "save", ReturnType<typeof setTimeout>>();

  constructor({ host, store, loadUseCases, view }: PaneControllerOptions) {
    this.host = host;
    this.store = store;
    this.loadUseCases = loadUseCases;
    this.view = view;
    this.lastWrite = new LastWrite(store);
    this.work = new OneWork({ store, loadUseCases, notify: (notice) => this.notify(notice) });
  }

  /** Restores the last state, reads the workbook and follows it; returns how to stop. */
  start(): () => void {
    const stops = [
      this.host.onChange(() => this.sheetChanged()),
      this.host.onSelect((cell) => this.store.dispatch({ type: "cellSelected", cell })),
    ];
    void this.restore().then(() => {
      stops.push(this.keepState());
      return this.recheck();
    });
    return () => {
      for (const stop of stops) stop();
      for (const timer of this.timers.values()) clearTimeout(timer);
      this.work.cancel();
    };
  }

  /** Reads the workbook again and judges it. */
  async recheck(): Promise<void> {
    await this.work.run("read", (core, work) => this.read(core, work));
  }

  /** Judges the workbook by other choices, without reading it again. */
  async choose(options: AssessOptions): Promise<void> {
    this.store.dispatch({ type: "optionsChanged", options });
    await this.work.run("read", async (core, work) => {
      if (this.workbook) await this.judge(core, this.workbook, work);
      else await this.read(core, work);
    });
  }

  async applyFixes(findings: readonly Finding[]): Promise<void> {
    const { catalogue } = this.store.state();
    if (catalogue.kind !== "ready") return;
    const { assessment } = catalogue.reading;
    await this.work.run("write", async (core, work) => {
      const applied = await core.applyFixes(this.host, { assessment, findings }, work);
      if (!applied) return;
      // Rows that move up may stand where others of the preview stood.
      this.store.dispatch({ type: "previewClosed" });
      await this.afterWrite(core, { applied }, { kind: "fixed", count: applied.edits });
    });
  }

  /** Writes the converted catalogue; with `force` although errors remain. */
  async writeConversion(force: boolean): Promise<void> {
    const before = choicesOf(this.store.state());
    await this.work.run("write", async (core, work) => {
      const { applied } = await core.convertCatalogue(this.host, { ...before.options, force }, work);
      if (!applied) return this.read(core, {});
      // The choices are in the settings sheet now: from here on the workbook says what holds.
      const { sheets, columns } = before.options;
      const after = { ...before, options: { sheets, columns } };
      await this.afterWrite(core, { applied, before, after }, written(applied));
    });
  }

  async createTemplate(): Promise<void> {
    const { options } = this.store.state();
    await this.work.run("write", async (core, work) => {
      const applied = await core.writeTemplate(this.host, core.requireProfile(options.profile), work);
      await this.afterWrite(core, { applied }, written(applied));
    });
  }

  /** Assignments as delimited text, from a file or the clipboard. */
  async importText(name: string, text: string): Promise<void> {
    await this.importTables(({ readCsv }) => ({ assignments: { name, rows: readCsv(text, name) } }));
  }

  /** Assignments in a workbook of their own, where the place of the pane can read files. */
  async importWorkbook(file: File, readWorkbook: (file: File) => Promise<WorkbookSnapshot>): Promise<void> {
    await this.importTables(async ({ tablesOfWorkbook }) => tablesOfWorkbook(await readWorkbook(file), file.name));
  }

  /** Computes the month without writing it. */
  async planScores(): Promise<void> {
    await this.work.run("score", async (core, work) => {
      const workbook = this.workbook ?? (await this.host.read(work));
      await this.score(core, workbook, work);
    });
  }

  /** Writes the month's score sheets; with `force` although lines with errors remain. */
  async writeScores(force: boolean): Promise<void> {
    const before = choicesOf(this.store.state());
    const options = this.scoreOptions();
    await this.work.run("write", async (core, work) => {
      const { applied } = await core.scoreMonthly(this.host, { ...options, force }, work);
      if (applied) {
        // The scoring rules are in the workbook now; those of another profile still wait for its catalogue.
        const left = before.options.profile === undefined ? core.withoutScoring(before.options) : before.options;
        // From here on the sheets say what was done: people go on in them, and a table read earlier must not undo that.
        const after = { ...before, options: left, tables: null };
        await this.afterWrite(core, { applied, before, after }, written(applied));
      } else await this.read(core, {});
      if (this.workbook) await this.score(core, this.workbook, {});
    });
  }

  async undo(): Promise<void> {
    const { applied } = this.lastWrite;
    if (!applied) return;
    await this.work.run("undo", async (core) => {
      await this.host.undo(applied).catch((error: unknown) => {
        this.lastWrite.wasRefused(error);
        throw error;
      });
      this.lastWrite.wasUndone();
      await this.read(core, {});
      this.notify({ kind: "undone" });
    });
  }

  async removeOutput(): Promise<void> {
    await this.work.run("write", async (core, work) => {
      const applied = await core.removeOutput(this.host, work);
      if (applied) await this.afterWrite(core, { applied }, { kind: "removed", count: applied.removed.length });
      else this.notify({ kind: "nothingToRemove" });
    });
  }

  async goTo(cell: CellRef): Promise<void> {
    try {
      await this.host.select(cell);
    } catch (error) {
      this.notify({ kind: "problem", problem: problemOf(error) });
    }
  }

  /** What support needs to know of the place; `null` where it has nothing to tell. */
  diagnose(): HostDiagnosis | null {
    return this.host.diagnose?.() ?? null;
  }

  cancel(): void {
    this.work.cancel();
  }

  private async importTables(read: (core: UseCases) => ImportedTables | Promise<ImportedTables>): Promise<void> {
    try {
      this.store.dispatch({ type: "tablesImported", tables: await read(await this.loadUseCases()) });
    } catch (error) {
      this.notify({ kind: "problem", problem: problemOf(error) });
    }
  }

  private async restore(): Promise<void> {
    try {
      const core = await this.loadUseCases();
      const state = core.readSavedState(await this.host.loadNote(core.stateNote));
      this.store.dispatch(state ? { type: "restored", state } : { type: "introOpened" });
      if (this.view) this.store.dispatch({ type: "viewOpened", view: this.view });
    } catch (error) {
      this.notify({ kind: "problem", problem: problemOf(error) });
    }
  }

  /** Keeps what should outlive the pane in the document, a moment after it changed. */
  private keepState(): () => void {
    let kept: string | null = null;
    return this.store.subscribe(() => {
      this.later("save", saveDelay, async () => {
        const core = await this.loadUseCases();
        const note = core.saveState(this.store.state());
        if (note === kept) return;
        kept = note;
        await this.host.saveNote(core.stateNote, note);
      });
    });
  }

  private sheetChanged(): void {
    if (this.work.kind && this.work.kind !== "read") return;
    this.store.dispatch({ type: "sheetChanged" });
    this.recheckSoon();
  }

  /** A write that is refused leaves the change unread: the look at it waits for the end of the write. */
  private recheckSoon(): void {
    this.later("recheck", changeDelay, async () => {
      if (this.work.kind === "write" || this.work.kind === "undo") this.recheckSoon();
      else if (this.store.state().isStale) await this.recheck();
    });
  }

  private later(name: "recheck" | "save", delay: number, task: () => Promise<void>): void {
    clearTimeout(this.timers.get(name));
    const run = () =>
      void task().catch((error: unknown) => this.notify({ kind: "problem", problem: problemOf(error) }));
    this.timers.set(name, setTimeout(run, delay));
  }

  private async read(core: UseCases, work: WorkOptions): Promise<void> {
    const workbook = await this.host.read(core.phaseOf(work, { from: 0, to: readingEnds }));
    this.workbook = workbook;
    await this.judge(core, workbook, core.phaseOf(work, { from: readingEnds, to: 1 }));
  }

  private async judge(core: UseCases, workbook: WorkbookSnapshot, work: WorkOptions): Promise<void> {
    const outputs = core.outputSheets(workbook);
    try {
      const reading = await core.readingOf(workbook, this.store.state().options, work);
      work.signal?.throwIfAborted();
      this.store.dispatch({ type: "catalogueRead", catalogue: { kind: "ready", reading }, outputs });
    } catch (error) {
      work.signal?.throwIfAborted();
      this.store.dispatch({ type: "catalogueRead", catalogue: { kind: "absent", problem: problemOf(error) }, outputs });
    }
  }

  private scoreOptions() {
    const { options, score } = this.store.state();
    const { profile, settings } = options;
    const tried = { ...(profile === undefined ? {} : { profile }), ...(settings ? { settings } : {}) };
    return { period: score.period, tried, ...score.tables };
  }

  private async score(core: UseCases, workbook: WorkbookSnapshot, work: WorkOptions): Promise<void> {
    try {
      const scoring = await core.scoringOf(workbook, this.scoreOptions(), work);
      work.signal?.throwIfAborted();
      this.store.dispatch({ type: "scored", scoring });
    } catch (error) {
      work.signal?.throwIfAborted();
      this.store.dispatch({ type: "scored", scoring: { kind: "absent", problem: problemOf(error) } });
    }
  }

  private async afterWrite(core: UseCases, write: TakenWrite, notice: Notice): Promise<void> {
    this.lastWrite.take(write);
    this.store.dispatch({ type: "workBegan", work: { kind: "read", canStop: false, done: 0, total: 0 } });
    await this.read(core, {});
    this.notify(notice);
  }

  private notify(notice: Notice): void {
    this.store.dispatch({ type: "noticed", notice, canUndo: this.lastWrite.applied !== null });
  }
}

function written(applied: AppliedChange): Notice {
  return { kind: "written", sheets: applied.written.map(({ name }) => name) };
}

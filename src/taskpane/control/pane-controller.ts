/**
 * Everything the pane does beyond showing, as its views ask for it: reads, writes, undo, notes, what the host reports.
 * One piece of work runs at a time (one-work.ts).
 */
import type { Assessment } from "../../app/assessment";
import type { AssignmentForm } from "../../app/assignment-form";
import type { ImportedTables } from "../../app/imported-tables";
import type { Finding } from "../../rulebook/rulebook";
import type { OfficeDetails } from "../../sheets/form/office-fields";
import { withNamedHeader } from "../../catalogue/table-layout";
import type { CellRef } from "../../workbook/address";
import type { HostDiagnosis } from "../../workbook/host-diagnosis";
import { changedCells } from "../../workbook/changed-cells";
import type { SheetMarks } from "../../workbook/sheet-marks";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { PaneOptions, ViewId } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { withoutConversionTrial } from "../settings/tried-settings";
import { ChangeWatch } from "./change-watch";
import { confirmTask } from "./confirm-task";
import { DifferenceDesk, type RejectedDifferences } from "./difference-desk";
import { Fixer } from "./fixer";
import { KeptNote, type KeptNoteOptions } from "./kept-note";
import { marksOfPane, type MarksInSheet } from "./marks-in-sheet";
import { MonthWork } from "./month-work";
import { OneWork } from "./one-work";
import { officeTask } from "./office-task";
import { printedForms } from "./printed-forms";
import { problemOf } from "./problem-of";
import { ReferenceDesk } from "./reference-desk";
import { removeTask } from "./remove-task";
import { templateTask } from "./template-task";
import { Timers } from "./timers";
import type { UseCases } from "./use-cases";
import { WorkbookReader } from "./workbook-reader";
import { WriteHistory } from "./write-history";
import { WorkbookWriter } from "./workbook-writer";

const saveDelay = 400;

export interface PaneControllerOptions extends KeptNoteOptions {
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number;
  /** The view that was asked for; it goes before the one that was open last. */
  readonly view: ViewId | null;
  /** Milliseconds after a change at which the workbook is looked at again, where reading it costs nothing. */
  readonly changeDelay?: number | undefined;
}

export class PaneController {
  private readonly host: WorkbookHost;
  private readonly store: PaneStore;
  private readonly loadUseCases: () => Promise<UseCases>;
  private readonly work: OneWork;
  private readonly reader: WorkbookReader;
  private readonly writer: WorkbookWriter;
  private readonly fixer: Fixer;
  readonly month: MonthWork;
  private readonly note: KeptNote;
  private readonly changes: ChangeWatch;
  /** `null` where the workbook keeps no marks. */
  private readonly marks: MarksInSheet | null;
  /** What a person decides about what differs from what was written. */
  readonly desk: DifferenceDesk;
  readonly references: ReferenceDesk;
  private readonly timers = new Timers<"recheck" | "save">((error) => this.fail(error));

  constructor(private readonly options: PaneControllerOptions) {
    const { host, store, loadUseCases } = options;
    this.host = host;
    this.store = store;
    this.loadUseCases = loadUseCases;
    this.work = new OneWork({ store, loadUseCases, notify: (notice) => this.writer.notify(notice) });
    const history = new WriteHistory({ store, now: options.now ?? Date.now });
    this.reader = new WorkbookReader(host, store, (before, after) => history.typed(changedCells(before, after)));
    this.note = new KeptNote(options);
    const { work, reader } = this;
    this.changes = new ChangeWatch({
      ...{ store, work, timers: this.timers, delay: options.changeDelay },
      recheck: () => this.recheck(),
    });
    const onSourceChanged = (): void => this.changes.expect();
    const onWritten = (): void => this.marks?.disturb();
    this.writer = new WorkbookWriter({ host, store, work, reader, history, onSourceChanged, onWritten });
    this.marks = marksOfPane(options, (problem) => this.writer.notify({ kind: "problem", problem }));
    this.fixer = new Fixer({ host, store, writer: this.writer, goTo: (cell) => this.goTo(cell) });
    this.desk = new DifferenceDesk({ host, store, reader, writer: this.writer });
    this.references = new ReferenceDesk({ ...options, writer: this.writer, goTo: (cell) => this.goTo(cell) });
    this.month = new MonthWork({ ...options, reader, writer: this.writer });
  }

  /** Restores the last state, reads the workbook and follows it; returns how to stop. */
  start(): () => void {
    const stops = [
      this.host.onChange(() => this.changes.sheetChanged()),
      this.host.onSelect((cell) => this.store.dispatch({ type: "cellSelected", cell })),
    ];
    void this.restore().then(async () => {
      stops.push(this.store.subscribe(() => this.timers.later("save", saveDelay, () => this.note.save())));
      await this.recheck();
      await this.marks?.look();
    });
    return () => {
      for (const stop of stops) stop();
      this.timers.stop();
      this.work.cancel();
      this.references.stop();
    };
  }

  /** Reads the workbook again and judges it. */
  async recheck(): Promise<void> {
    await this.work.run("read", async (core, work) => {
      await this.reader.read(core, work);
    });
  }

  /** Judges the workbook by other choices, without reading it again. What is not named stays as it was chosen. */
  async choose(changed: Partial<PaneOptions>): Promise<void> {
    this.store.dispatch({ type: "optionsChanged", options: { ...this.store.state().options, ...changed } });
    await this.work.run("read", (core, work) => this.reader.judgeAgain(core, work));
  }

  /** Reads the row as the header of its table, here and wherever it stands later. */
  async nameHeader(sheet: string, row: number): Promise<void> {
    await this.attempt(async () => {
      const core = await this.loadUseCases();
      const keys = core.headerKeysOf(await this.reader.atHand(core, {}), { sheet, row });
      const { reading } = this.store.state().options;
      if (keys) await this.choose({ reading: { ...reading, headers: withNamedHeader(reading.headers ?? [], keys) } });
    });
  }

  async applyFixes(findings: readonly Finding[]): Promise<void> {
    await this.fixer.apply(findings);
  }

  /** Shows in the sheets themselves what was found: drawn over them, or where a person wants it, in their cells. */
  mark(marks: SheetMarks): void {
    this.host.mark?.(marks);
    this.marks?.follow(this.store.state().catalogue.kind === "loading" ? null : marks);
  }

  /** Whether people can have marks in the sheets themselves, or only take out those that the file brought along. */
  get keptMarks(): "switch" | "takeOut" | null {
    if (!this.marks) return null;
    return this.host.mark ? "takeOut" : "switch";
  }

  /** Marks the findings in the sheets of the workbook itself, or takes every mark out. */
  async switchMarks(isOn: boolean): Promise<void> {
    await this.marks?.switch(isOn);
  }

  /** Writes the converted catalogue as the pane shows it; with `force` although errors remain. */
  async writeConversion(force: boolean): Promise<void> {
    await this.desk.accept({ force, held: [], withTrial: true });
  }

  /** Gives the rows' sources what they said when the catalogue was written, and lets go of what is tried. */
  async rejectDifferences({ own, withTrial }: RejectedDifferences): Promise<void> {
    if (withTrial) await this.discardTrial();
    if (own.length > 0) await this.desk.takeBack(own);
  }

  /** Lets go of what is tried out and moves coefficients; what else was chosen stays. */
  async discardTrial(): Promise<void> {
    await this.choose({ tried: withoutConversionTrial(this.store.state().options.tried) });
  }

  /** Whether writing what was judged would change nothing in the workbook. */
  async isAsWritten(assessment: Assessment): Promise<boolean> {
    const core = await this.loadUseCases();
    return core.isAsWritten(assessment);
  }

  /** What the forms say of the office. */
  async saveOffice(details: OfficeDetails): Promise<void> {
    await this.choose({ tried: { ...this.store.state().options.tried, office: details } });
    const { host, store, reader } = this;
    await this.writer.write({ task: officeTask({ host, store, reader, details }) });
  }

  /** The forms as they would be written now, for the eye and the printer: nothing is written. */
  async printedForms(): Promise<readonly SheetPlan[]> {
    const core = await this.loadUseCases();
    return printedForms(core, { state: this.store.state(), month: this.month });
  }

  /** The team lead's word that the catalogue may be submitted as it is. */
  async confirm(by: string): Promise<void> {
    const { host, store, reader } = this;
    const moment = new Date((this.options.now ?? Date.now)());
    await this.writer.write({ task: confirmTask({ host, store, reader, by, moment }), shows: "findings" });
  }

  async createTemplate(): Promise<void> {
    await this.writer.write({ task: templateTask(this.host, this.store) });
  }

  /** Assignments as delimited text, from a file or the clipboard. */
  async importText(name: string, text: string): Promise<void> {
    await this.importTables(({ readCsv }) => ({ assignments: { name, rows: readCsv(text, name) } }));
  }

  /** Assignments in a workbook of their own, where the place of the pane can read files. */
  async importWorkbook(file: File, readWorkbook: (file: File) => Promise<WorkbookSnapshot>): Promise<void> {
    await this.importTables(async ({ tablesOfWorkbook }) => tablesOfWorkbook(await readWorkbook(file), file.name));
  }

  /** The form for a month's assignments. Throws what reading the workbook throws. */
  async assignmentForm(): Promise<AssignmentForm> {
    const core = await this.loadUseCases();
    return core.assignmentFormOf(await this.reader.atHand(core, {}));
  }

  /** Computes the month without writing it. */
  async planScores(): Promise<void> {
    await this.work.run("score", (core, work) => this.month.show(core, work));
  }

  /** Writes the month's score sheets as the pane shows them; with `force` although lines with errors remain. */
  async writeScores(force: boolean): Promise<void> {
    await this.month.write(force);
  }

  async undo(): Promise<void> {
    await this.writer.undo();
  }

  /** Goes back in the history, to before that step. */
  async undoTo(id: string): Promise<void> {
    await this.writer.undoTo(id);
  }

  /** Does what was refused for the formulas that it breaks. */
  async insist(): Promise<void> {
    await this.writer.insist();
  }

  /** Puts an unfinished write back, also somebody else's. */
  async putBack(): Promise<void> {
    await this.writer.settle("putBack");
  }

  /** Leaves an unfinished write as it is now; nothing will try to put it back any more. */
  async leaveAsIs(): Promise<void> {
    await this.writer.settle("leftAsIs");
  }

  async removeOutput(): Promise<void> {
    await this.writer.write({ task: removeTask(this.host, this.writer) });
  }

  async goTo(cell: CellRef): Promise<void> {
    await this.attempt(() => this.host.select(cell));
  }

  /** What a view does by itself, such as handing over a file: what goes wrong is told. */
  async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.fail(error);
    }
  }

  /** What support needs to know of the place; `null` where it has nothing to tell. */
  diagnose(): HostDiagnosis | null {
    return this.host.diagnose?.() ?? null;
  }

  /** As a person asks for it. */
  cancel(): void {
    if (this.work.kind === "score") this.store.dispatch({ type: "scoringStopped" });
    this.work.cancel();
  }

  private importTables(read: (core: UseCases) => ImportedTables | Promise<ImportedTables>): Promise<void> {
    return this.attempt(async () => {
      const core = await this.loadUseCases();
      await this.month.bring(core, await read(core));
    });
  }

  private restore(): Promise<void> {
    const { view } = this.options;
    return this.attempt(async () => {
      await this.note.restore();
      if (view) this.store.dispatch({ type: "viewOpened", view });
    });
  }

  private fail(error: unknown): void {
    this.writer.notify({ kind: "problem", problem: problemOf(error) });
  }
}

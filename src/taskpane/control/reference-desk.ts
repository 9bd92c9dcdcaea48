/**
 * Approved catalogues in the pane: opened and compared beside the other work, for they change nothing; what a person takes
 * out of them is written like every fix, and taken back like one.
 */
import type { AddedRows } from "../../review/references/add-rows";
import type { ReferenceCatalogue } from "../../review/references/reference-catalogue";
import type { CellRef } from "../../workbook/address";
import type { SetCell, SheetEdit } from "../../workbook/workbook-change";
import type { Progress, WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { Notice } from "../state/pane-state";
import type { ReferencesState } from "../state/references-state";
import type { PaneStore } from "../state/store";
import { problemOf } from "./problem-of";
import { toldSeldom } from "./told-seldom";
import type { UseCases } from "./use-cases";
import type { WorkbookWriter, Written } from "./workbook-writer";

export interface ReferenceDeskOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly writer: WorkbookWriter;
  readonly loadUseCases: () => Promise<UseCases>;
  readonly goTo: (cell: CellRef) => Promise<void>;
}

type Busy = NonNullable<ReferencesState["busy"]>["kind"];

export class ReferenceDesk {
  private running: AbortController | null = null;
  constructor(private readonly options: ReferenceDeskOptions) {}

  /** Reads the files one after the other; what is no catalogue is told, and keeps no other from being opened. */
  async open(files: readonly File[], readWorkbook: (file: File) => Promise<WorkbookSnapshot>): Promise<void> {
    const { store } = this.options;
    await this.run("open", async (core, work) => {
      const opened: ReferenceCatalogue[] = [];
      const failed: ReferencesState["failed"][number][] = [];
      for (const file of files) {
        try {
          opened.push(await core.openReference({ workbook: await readWorkbook(file), file: file.name }, work));
        } catch (error) {
          work.signal?.throwIfAborted();
          failed.push({ file: file.name, problem: problemOf(error) });
        }
      }
      store.dispatch({ type: "referencesRead", opened, failed });
    });
  }

  close(file: string): void {
    this.options.store.dispatch({ type: "referenceClosed", file });
  }

  /** Finds the neighbours of the rows that were read last; nothing to do where they were found already. */
  async compare(): Promise<void> {
    const { store } = this.options;
    const { catalogue, references } = store.state();
    const { opened: catalogues, comparison: earlier } = references;
    if (catalogue.kind !== "ready" || catalogues.length === 0) return;
    const { conversion, basis } = catalogue.reading.assessment;
    const products = conversion.rows;
    const { words } = basis.settings;
    if (earlier?.products === products && earlier.catalogues === catalogues) return;
    await this.run("compare", async (core, work) => {
      const comparison = await core.compareWithReferences({ products, catalogues, words, earlier }, work);
      store.dispatch({ type: "referencesCompared", comparison });
    });
  }

  /** Ends what is opened or compared now; what is shown stays. */
  stop(): void {
    this.running?.abort();
  }

  /** Cells of a row that say what an approved one does. */
  async takeOver(cells: readonly SetCell[]): Promise<void> {
    await this.write(cells, { kind: "takenOver", count: cells.length }, cells[0] ?? null);
  }

  /** Approved products that are missing, as new rows. */
  async add({ edits, first }: AddedRows): Promise<void> {
    const count = edits.reduce((sum, edit) => sum + edit.count, 0);
    await this.write(edits, { kind: "rowsAdded", count }, first);
    if (first && this.options.store.state().notice?.kind === "rowsAdded") await this.options.goTo(first);
  }

  private async write(edits: readonly SheetEdit[], notice: Notice, first: CellRef | null): Promise<void> {
    const { host, store, writer } = this.options;
    const { catalogue } = store.state();
    if (catalogue.kind !== "ready" || edits.length === 0) return;
    const { assessment } = catalogue.reading;
    const task = async (core: UseCases, work: WorkOptions): Promise<Written> => {
      const applied = await core.editSources(host, { assessment, edits }, work);
      return { applied, notice, first };
    };
    await writer.write({ task });
    if (first) host.flash?.([first]);
  }

  private async run(kind: Busy, task: (core: UseCases, work: WorkOptions) => Promise<void>): Promise<void> {
    const { store, writer, loadUseCases } = this.options;
    this.running?.abort();
    const mine = new AbortController();
    this.running = mine;
    const tell = (progress: Progress): void => {
      if (this.running === mine) store.dispatch({ type: "referencesBusy", busy: { kind, progress } });
    };
    tell({ done: 0, total: 0 });
    try {
      await task(await loadUseCases(), { signal: mine.signal, onProgress: toldSeldom(tell) });
    } catch (error) {
      if (!mine.signal.aborted) writer.notify({ kind: "problem", problem: problemOf(error) });
    } finally {
      if (this.running === mine) {
        this.running = null;
        store.dispatch({ type: "referencesBusy", busy: null });
      }
    }
  }
}

/** The pane's notes in the document: read back when the pane opens, kept up to date while it is open. */
import { typedNote } from "../../app/typed-marks";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { PaneOptions, ViewId } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import type { TypedByMonth } from "../state/typed-now";
import { knownAfter, type KnownTables, type LayoutMemory } from "./layout-memory";
import type { UseCases } from "./use-cases";

export interface KeptNoteOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  /** Fetches the core when it is first needed. */
  readonly loadUseCases: () => Promise<UseCases>;
  /** The views that there are. */
  readonly views: readonly ViewId[];
  /** What this machine knows of tables of other workbooks; nothing when absent. */
  readonly tables?: LayoutMemory | undefined;
}

function tablesOf({ reading: { layouts, headers } }: PaneOptions): KnownTables {
  return { ...(layouts ? { layouts } : {}), ...(headers ? { headers } : {}) };
}

export class KeptNote {
  private kept: string | null = null;
  /** What was typed at the desk, as the document has it. */
  private typed: TypedByMonth | null = null;
  /** Corrections of tables, as the machine has them. */
  private tables: KnownTables = {};

  constructor(private readonly options: KeptNoteOptions) {}

  /** Without a note nobody has read yet what the software does, in this workbook. */
  async restore(): Promise<void> {
    const { host, store, loadUseCases, views } = this.options;
    const core = await loadUseCases();
    const [note, marks] = await Promise.all([host.loadNote(core.stateNote), host.loadNote(typedNote)]);
    const state = core.readSavedState(note, { views });
    store.dispatch(state ? { type: "restored", state } : { type: "introOpened" });
    this.recallTables(core);
    if (marks !== null) store.dispatch({ type: "marksRestored", typed: core.readTypedNote(marks) });
    this.typed = store.state().score.typed;
  }

  async save(): Promise<void> {
    const { host, store, loadUseCases, views } = this.options;
    const core = await loadUseCases();
    const { typed } = store.state().score;
    if (typed !== this.typed) {
      this.typed = typed;
      await host.saveNote(typedNote, core.typedNoteOf(typed));
    }
    this.keepTables(core);
    const note = core.saveState(store.state(), { views });
    if (note === this.kept) return;
    this.kept = note;
    await host.saveNote(core.stateNote, note);
  }

  /** A workbook in which nobody corrected anything is read as the last one of its headings was. */
  private recallTables({ readTablesNote }: UseCases): void {
    const { store, tables } = this.options;
    const { options } = store.state();
    const { layouts, headers } = options.reading;
    const isNew = layouts === undefined && headers === undefined && options.reading.columns === undefined;
    const known = isNew && tables ? readTablesNote(tables.load()) : {};
    if (known.layouts || known.headers) {
      store.dispatch({ type: "optionsChanged", options: { ...options, reading: { ...options.reading, ...known } } });
    }
    this.tables = tablesOf(store.state().options);
  }

  private keepTables({ readTablesNote, tablesNoteOf }: UseCases): void {
    const { store, tables } = this.options;
    const now = tablesOf(store.state().options);
    if (!tables || (now.layouts === this.tables.layouts && now.headers === this.tables.headers)) return;
    tables.keep(tablesNoteOf(knownAfter(readTablesNote(tables.load()), this.tables, now)));
    this.tables = now;
  }
}

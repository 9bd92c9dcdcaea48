/** The pane's notes in the document: read back when the pane opens, kept up to date while it is open. */
import { typedNote } from "../../app/typed-marks";
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { ViewId } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import type { TypedByMonth } from "../state/typed-now";
import type { UseCases } from "./use-cases";

export interface KeptNoteOptions {
  readonly host: WorkbookHost;
  readonly store: PaneStore;
  readonly loadUseCases: () => Promise<UseCases>;
  /** The views that there are. */
  readonly views: readonly ViewId[];
}

export class KeptNote {
  private kept: string | null = null;
  /** What was typed at the desk, as the document has it. */
  private typed: TypedByMonth | null = null;

  constructor(private readonly options: KeptNoteOptions) {}

  /** Without a note nobody has read yet what the software does, in this workbook. */
  async restore(): Promise<void> {
    const { host, store, loadUseCases, views } = this.options;
    const core = await loadUseCases();
    const [note, marks] = await Promise.all([host.loadNote(core.stateNote), host.loadNote(typedNote)]);
    const state = core.readSavedState(note, { views });
    store.dispatch(state ? { type: "restored", state } : { type: "introOpened" });
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
    const note = core.saveState(store.state(), { views });
    if (note === this.kept) return;
    this.kept = note;
    await host.saveNote(core.stateNote, note);
  }
}

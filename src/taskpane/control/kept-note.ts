/** The pane's note in the document: read back when the pane opens, kept up to date while it is open. */
import type { WorkbookHost } from "../../workbook/workbook-host";
import type { ViewId } from "../state/pane-state";
import type { PaneStore } from "../state/store";
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

  constructor(private readonly options: KeptNoteOptions) {}

  /** Without a note nobody has read yet what the software does, in this workbook. */
  async restore(): Promise<void> {
    const { host, store, loadUseCases, views } = this.options;
    const core = await loadUseCases();
    const state = core.readSavedState(await host.loadNote(core.stateNote), { views });
    store.dispatch(state ? { type: "restored", state } : { type: "introOpened" });
  }

  async save(): Promise<void> {
    const { host, store, loadUseCases, views } = this.options;
    const core = await loadUseCases();
    const note = core.saveState(store.state(), { views });
    if (note === this.kept) return;
    this.kept = note;
    await host.saveNote(core.stateNote, note);
  }
}

/** The Excel that the pane runs in, as the core's `WorkbookHost`. */
import { UserError } from "../../workbook/user-error";
import type { WorkbookHost } from "../../workbook/workbook-host";
import { applyChange } from "./change/apply-change";
import { loadNote, saveNote } from "./document-notes";
import type { Journal } from "./journal/journal";
import { keepJournal } from "./journal/kept-journal";
import { readWorkbook } from "./read/read-workbook";
import { recoverWorkbook, type Recovery } from "./journal/recover";
import { restoreJournal } from "./journal/restore-journal";
import { usualPatience, type Patience } from "./requests/retry";
import { listenToChanges, listenToSelection, selectCell } from "./selection";
import { undoChange } from "./journal/undo";
import { UnrestoredError } from "./journal/unrestored-error";

export interface ExcelHost extends WorkbookHost {
  /**
   * Puts right what an earlier pane left half-written, once; reading and writing wait for it by themselves.
   * A failed try is made again by whatever comes next.
   */
  recover(): Promise<Recovery>;
}

/** Only the latest change can be taken back, and only by the host that applied it. */
export function createExcelHost(patience: Patience = usualPatience): ExcelHost {
  let latest: { readonly id: string; readonly journal: Journal } | null = null;
  /** Of a change of this host that is neither done nor taken back. */
  let unrestored: Journal | null = null;
  let recovery: Promise<Recovery> | null = null;
  /** An undo that failed half-way and was completed since. */
  let undoneLater: string | null = null;
  let count = 0;

  async function recover(): Promise<Recovery> {
    recovery ??= recoverWorkbook(patience);
    try {
      const found = await recovery;
      if (unrestored === null) return found;
      await restoreJournal(unrestored, await keepJournal(unrestored));
      if (latest?.journal === unrestored) {
        undoneLater = latest.id;
        latest = null;
      }
      unrestored = null;
      return "restored";
    } catch (error) {
      recovery = null;
      throw error;
    }
  }

  /** Runs work that writes and remembers what it could not take back. */
  async function write<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnrestoredError)) throw error;
      unrestored = error.journal;
      throw error.reason;
    }
  }

  return {
    recover,
    async read(work) {
      await recover();
      return readWorkbook(work);
    },
    async apply(change, work = {}) {
      count += 1;
      const id = `excel-${count}`;
      await recover();
      const { journal, applied } = await write(() => applyChange({ change, id, work, patience }));
      latest = { id, journal };
      return applied;
    },
    async undo({ id }) {
      await recover();
      if (id === undoneLater) return;
      if (latest?.id !== id) throw new UserError("undoGone");
      const { journal } = latest;
      await write(() => undoChange(journal, patience));
      latest = null;
    },
    select: selectCell,
    onChange: listenToChanges,
    onSelect: listenToSelection,
    loadNote,
    saveNote,
  };
}

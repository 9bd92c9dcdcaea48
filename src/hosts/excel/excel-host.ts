/** The Excel that the pane runs in, as the core's `WorkbookHost`. */
import { UserError } from "../../workbook/user-error";
import type { AppliedChange, WorkbookChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { applyChange } from "./change/apply-change";
import { excelFacts } from "./diagnosis";
import { createOperationLog, type OperationSize } from "./operation-log";
import { loadNote, saveNote } from "./document-notes";
import { readWorkbook } from "./read/read-workbook";
import { recoverWorkbook, type Recovery } from "./journal/recover";
import { restoreJournal } from "./journal/restore-journal";
import { usualPatience, type Patience } from "./requests/retry";
import { listenToChanges, listenToSelection, selectCell } from "./selection";
import { undoChange, type DoneChange } from "./journal/undo";
import { UnrestoredError, type Unrestored } from "./journal/unrestored-error";

export interface ExcelHost extends WorkbookHost {
  /**
   * Puts right what an earlier pane left half-written, once; reading and writing wait for it by themselves.
   * A failed try is made again by whatever comes next.
   */
  recover(): Promise<Recovery>;
}

/** Only the latest change can be taken back, and only by the host that applied it. */
export function createExcelHost(patience: Patience = usualPatience): ExcelHost {
  let latest: { readonly id: string; readonly done: DoneChange } | null = null;
  /** Of a change of this host that is neither done nor taken back. */
  let unrestored: Unrestored | null = null;
  let recovery: Promise<Recovery> | null = null;
  /** An undo that failed half-way and was completed since. */
  let undoneLater: string | null = null;
  let count = 0;
  const log = createOperationLog();

  async function recover(): Promise<Recovery> {
    recovery ??= log.run(
      "recover",
      () => recoverWorkbook(patience),
      () => ({ sheets: 0, edits: 0 }),
    );
    try {
      const found = await recovery;
      if (unrestored === null) return found;
      await restoreJournal(unrestored.journal, unrestored.kept);
      if (latest?.done.journal === unrestored.journal) {
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
      unrestored = error.left;
      throw error.reason;
    }
  }

  async function read(work?: WorkOptions): Promise<WorkbookSnapshot> {
    await recover();
    return readWorkbook(work);
  }

  async function apply(change: WorkbookChange, work: WorkOptions): Promise<AppliedChange> {
    count += 1;
    const id = `excel-${count}`;
    await recover();
    const { done, applied } = await write(() => applyChange({ change, id, work, patience }));
    latest = { id, done };
    return applied;
  }

  async function undo({ id }: AppliedChange): Promise<void> {
    await recover();
    if (id === undoneLater) return;
    if (latest?.id !== id) throw new UserError("undoGone");
    const { done } = latest;
    await write(() => undoChange(done, patience));
    latest = null;
  }

  return {
    recover,
    read: (work) =>
      log.run(
        "read",
        () => read(work),
        ({ sheets }) => ({ sheets: sheets.length, edits: 0 }),
      ),
    apply: (change, work = {}) => log.run("apply", () => apply(change, work), sizeOfChange),
    undo: (applied) =>
      log.run(
        "undo",
        () => undo(applied),
        () => sizeOfChange(applied),
      ),
    diagnose: () => ({ ...excelFacts(), operations: log.latest() }),
    select: selectCell,
    onChange: listenToChanges,
    onSelect: listenToSelection,
    loadNote,
    saveNote,
  };
}

function sizeOfChange({ written, removed, edits }: AppliedChange): OperationSize {
  return { sheets: written.length + removed.length, edits };
}

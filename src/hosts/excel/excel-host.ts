/** The Excel that the pane runs in, as the core's `WorkbookHost`. */
import { UserError } from "../../workbook/user-error";
import type { AppliedChange, WorkbookChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { applyChange, type Applied } from "./change/apply-change";
import { excelFacts } from "./diagnosis";
import { createOperationLog, type OperationSize } from "./operation-log";
import { loadNote, saveNote } from "./document-notes";
import { readWorkbook } from "./read/read-workbook";
import { excelMarks } from "./marks/excel-marks";
import { ownerOfPane } from "./journal/owner";
import type { Recovery } from "./journal/recover";
import { stoppable } from "./requests/cell-editing";
import { usualPatience, type Patience } from "./requests/retry";
import { listenToChanges, listenToSelection, selectCell } from "./selection";
import { undoChange, type DoneChange } from "./journal/undo";
import { UnfinishedWrite } from "./unfinished-write";

export interface ExcelHost extends WorkbookHost {
  /**
   * Puts right what an earlier pane left half-written, once; reading and writing wait for it by themselves.
   * A failed try is made again by whatever comes next.
   */
  recover(): Promise<Recovery>;
  putBack(options?: WorkOptions): Promise<void>;
  leaveAsIs(): Promise<void>;
}

/** So many changes can be taken back: each keeps what its places held before it. */
const mostSteps = 30;

/**
 * Changes are taken back one after the other, the latest first, and only by the host that applied them. `owner` says whose
 * pane it is.
 */
export function createExcelHost(patience: Patience = usualPatience, owner: string = ownerOfPane()): ExcelHost {
  /** The latest one last. */
  let steps: readonly { readonly id: string; readonly done: DoneChange }[] = [];
  /** An undo that failed half-way and was completed since. */
  let undoneLater: string | null = null;
  let count = 0;
  const log = createOperationLog();
  const unfinished = new UnfinishedWrite({
    patience,
    owner,
    onRestored: (journal) => {
      const latest = steps.at(-1);
      if (latest?.done.journal !== journal) return;
      undoneLater = latest.id;
      steps = steps.slice(0, -1);
    },
    log: (look) => log.run("recover", look, () => ({ sheets: 0, edits: 0 })),
  });

  async function read(work: WorkOptions = {}): Promise<WorkbookSnapshot> {
    await unfinished.recoverIfPossible(work);
    return readWorkbook(work);
  }

  async function apply(change: WorkbookChange, work: WorkOptions): Promise<AppliedChange> {
    count += 1;
    const id = `excel-${count}`;
    await unfinished.recoverOrTell(work);
    const writing = (told: WorkOptions): Promise<Applied> =>
      unfinished
        .watch(() => applyChange({ change, id, work: told, patience, owner }), told)
        .catch((error: unknown) => {
          if (error instanceof UserError && error.key === "othersWriting") unfinished.lookAgain();
          throw error;
        });
    const { done, applied } = await stoppable(writing, work, (late) =>
      // What Excel did after the person had given up must not stay.
      unfinished.follow(late.then(({ done: left }) => unfinished.watch(() => undoChange(left, { patience, owner })))),
    );
    steps = [...steps, { id, done }].slice(-mostSteps);
    return applied;
  }

  async function undo({ id }: AppliedChange, work: WorkOptions): Promise<void> {
    await unfinished.recoverOrTell(work);
    if (id === undoneLater) return;
    const latest = steps.at(-1);
    if (latest?.id !== id) throw new UserError("undoGone");
    const { done } = latest;
    const { onRemark } = work;
    await unfinished.watch(() => undoChange(done, { patience, owner, ...(onRemark ? { onRemark } : {}) }), work);
    steps = steps.slice(0, -1);
  }

  return {
    recover: () => unfinished.recover(),
    read: (work) =>
      log.run(
        "read",
        () => read(work),
        ({ sheets }) => ({ sheets: sheets.length, edits: 0 }),
      ),
    apply: (change, work = {}) => log.run("apply", () => apply(change, work), sizeOfChange),
    undo: (applied, work = {}) =>
      log.run(
        "undo",
        () => undo(applied, work),
        () => sizeOfChange(applied),
      ),
    putBack: (work) => unfinished.putBack(work),
    async leaveAsIs() {
      const left = await unfinished.leave();
      // Between two states, nothing from before it can be taken back any more.
      if (left !== null && steps.at(-1)?.done.journal === left) steps = [];
    },
    diagnose: () => ({ ...excelFacts(), operations: log.latest() }),
    keptMarks: excelMarks(patience),
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

/**
 * Writes that are neither done nor taken back, of this pane or of one before it: put back by whatever comes next, a few
 * times by itself and then only when a person asks. Reading never waits for that to succeed.
 */
import { UserError } from "../../workbook/user-error";
import type { WorkOptions } from "../../workbook/workbook-host";
import { forgetJournal, recoverWorkbook, type Recovery } from "./journal/recover";
import { restoreJournal } from "./journal/restore-journal";
import type { Journal } from "./journal/journal";
import { UnrestoredError, type Unrestored } from "./journal/unrestored-error";
import { findJournal } from "./journal/found-journal";
import { runExcel } from "./requests/batching";
import type { Patience } from "./requests/retry";

/** Every look at the sheets tries again; more often, and people's work in between might be overwritten. */
const mostTries = 3;

export interface UnfinishedOptions {
  readonly patience: Patience;
  /** Whose pane this is. */
  readonly owner: string;
  /** Told when a change of this pane was taken back after all. */
  readonly onRestored: (journal: Journal) => void;
  /** Runs the look for what an earlier pane left, and remembers it for support. */
  readonly log: (look: () => Promise<Recovery>) => Promise<Recovery>;
}

export class UnfinishedWrite {
  /** Of a change of this pane. */
  private unrestored: Unrestored | null = null;
  /** What an earlier pane left; `null` until somebody looked, and after a look that failed. */
  private recovery: Promise<Recovery> | null = null;
  /** Another person's pane left something: waited for once, it is only looked whether it is still there. */
  private isTheirs = false;
  private failures = 0;
  private lastFailure: unknown = null;
  /** A write that a person gave up while Excel did not answer. */
  private late: Promise<void> | null = null;

  constructor(private readonly options: UnfinishedOptions) {}

  /** Runs work that writes and remembers what it could not take back. */
  async watch<T>(work: () => Promise<T>, { onRemark }: WorkOptions = {}): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UnrestoredError)) throw error;
      this.unrestored = error.left;
      this.failures = 0;
      onRemark?.({ kind: "unfinished", isTheirs: false, error: error.reason });
      throw error.reason;
    }
  }

  /** Something still happens to the workbook although nobody waits for it. */
  follow(late: Promise<void>): void {
    const mine = late
      .catch(() => undefined)
      .finally(() => {
        if (this.late === mine) this.late = null;
      });
    this.late = mine;
  }

  /** Throws what keeps the workbook between two states. */
  async recover(work: WorkOptions = {}, isAsked = false): Promise<Recovery> {
    if (this.late) await this.late;
    const { patience, owner, onRestored, log } = this.options;
    if (!isAsked) await this.refuseHopeless(work);
    try {
      this.recovery ??= log(() => recoverWorkbook({ ...work, patience, owner, isAsked }));
      const found = await this.recovery;
      this.isTheirs = found === "theirs";
      if (this.isTheirs) throw new UserError("othersWriting");
      const left = this.unrestored;
      if (left === null) return found;
      const { onRemark } = work;
      await restoreJournal({ ...left, owner, ...(onRemark ? { onRemark } : {}) });
      this.unrestored = null;
      onRestored(left.journal);
      return "restored";
    } catch (error) {
      this.recovery = null;
      work.signal?.throwIfAborted();
      if (!this.isTheirs) this.failures += 1;
      this.lastFailure = error;
      throw error;
    }
  }

  /** Somebody wrote into the workbook since the last look: the next one begins anew. */
  lookAgain(): void {
    this.recovery = null;
  }

  private async refuseHopeless(work: WorkOptions): Promise<void> {
    if (this.failures >= mostTries) throw this.lastFailure;
    if (!this.isTheirs) return;
    if ((await runExcel(findJournal, work)) !== null) throw new UserError("othersWriting");
    this.isTheirs = false;
  }

  /** The same, and what is left is told: nothing is written over a write that is half-done. */
  async recoverOrTell(work: WorkOptions): Promise<void> {
    try {
      await this.recover(work);
    } catch (error) {
      work.signal?.throwIfAborted();
      const isTheirs = error instanceof UserError && error.key === "othersWriting";
      work.onRemark?.({ kind: "unfinished", isTheirs, error });
      throw error;
    }
  }

  /** For work that goes on all the same. */
  async recoverIfPossible(work: WorkOptions): Promise<void> {
    try {
      await this.recoverOrTell(work);
      this.failures = 0;
    } catch {
      work.signal?.throwIfAborted();
    }
  }

  async putBack(work: WorkOptions = {}): Promise<void> {
    this.recovery = null;
    await this.recover(work, true);
    this.failures = 0;
  }

  /** Forgets everything there is to put back; gives the journal of this pane's own change, which is then no longer undone. */
  async leave(): Promise<Journal | null> {
    if (this.late) await this.late;
    const left = this.unrestored?.journal ?? null;
    this.unrestored = null;
    this.failures = 0;
    this.isTheirs = false;
    this.recovery = null;
    await forgetJournal();
    return left;
  }
}

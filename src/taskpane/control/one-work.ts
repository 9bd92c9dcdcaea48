/** One piece of work at a time: a new one replaces a reading or a score that runs, nothing interrupts a write. */
import { UserError } from "../../workbook/user-error";
import type { WorkOptions } from "../../workbook/workbook-host";
import type { Notice, WorkKind } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { problemOf } from "./problem-of";
import { toldSeldom } from "./told-seldom";
import type { UseCases } from "./use-cases";

export interface OneWorkOptions {
  readonly store: Pick<PaneStore, "dispatch">;
  /** Fetches the core when it is first needed. */
  readonly loadUseCases: () => Promise<UseCases>;
  readonly notify: (notice: Notice) => void;
}

/** What comes by itself after a change: the look at what is there now, and the scores of it. */
export type FollowUpKind = Extract<WorkKind, "read" | "score">;

/**
 * Runs what follows a change, counted and with a stop of its own: the change stays, whatever becomes of the look.
 * Gives false when a person stopped it; what is shown is then of before the change.
 */
export type FollowUp = (kind: FollowUpKind, look: (work: WorkOptions) => Promise<void>) => Promise<boolean>;

export type Task = (core: UseCases, work: WorkOptions, follow: FollowUp) => Promise<void>;

interface Running {
  readonly kind: WorkKind;
  /** Ends what runs now: the work, or what follows it. */
  abort: AbortController;
}

export class OneWork {
  private running: Running | null = null;

  constructor(private readonly options: OneWorkOptions) {}

  /** The kind of work that runs now. */
  get kind(): WorkKind | null {
    return this.running?.kind ?? null;
  }

  cancel(): void {
    this.running?.abort.abort();
  }

  /** Runs the task unless something runs that must not be interrupted; what goes wrong becomes a notice. */
  async run(kind: WorkKind, task: Task): Promise<void> {
    const { store, loadUseCases, notify } = this.options;
    if (this.running) {
      if (this.running.kind !== "read" && this.running.kind !== "score") return;
      this.running.abort.abort();
    }
    const abort = new AbortController();
    const mine: Running = { kind, abort };
    this.running = mine;
    store.dispatch({ type: "workBegan", work: { kind, canStop: kind !== "undo", done: 0, total: 0 } });
    try {
      const core = await loadUseCases();
      await task(core, this.optionsOf(mine), (what, look) => this.follow(mine, what, look));
    } catch (error) {
      // Whatever a piece of work that was replaced has to say, the new one says it better.
      if (this.running === mine) {
        const isCancelled = abort.signal.aborted && !(error instanceof UserError);
        if (isCancelled && kind === "read") store.dispatch({ type: "lookStopped", isChanged: false });
        notify(isCancelled ? { kind: "cancelled" } : { kind: "problem", problem: problemOf(error) });
      }
    } finally {
      if (this.running === mine) {
        this.running = null;
        store.dispatch({ type: "workEnded" });
      }
    }
  }

  private async follow(mine: Running, kind: FollowUpKind, look: (work: WorkOptions) => Promise<void>) {
    const { store } = this.options;
    const abort = new AbortController();
    mine.abort = abort;
    store.dispatch({ type: "workBegan", work: { kind, canStop: true, follows: true, done: 0, total: 0 } });
    try {
      await look(this.optionsOf(mine));
      return true;
    } catch (error) {
      if (!abort.signal.aborted || error instanceof UserError) throw error;
      if (kind === "read") store.dispatch({ type: "lookStopped", isChanged: true });
      // Scores would begin by themselves, and read the sheets again for that.
      store.dispatch({ type: "scoringStopped" });
      return false;
    }
  }

  private optionsOf(mine: Running): WorkOptions {
    const { store } = this.options;
    return {
      signal: mine.abort.signal,
      onProgress: toldSeldom((progress) => {
        if (this.running === mine) store.dispatch({ type: "workProgressed", progress });
      }),
      onRemark: (remark) => {
        if (this.running === mine) store.dispatch({ type: "remarked", remark });
      },
    };
  }
}

/** One piece of work at a time: a new one replaces a reading or a score that runs, nothing interrupts a write. */
import { UserError } from "../../workbook/user-error";
import type { WorkOptions } from "../../workbook/workbook-host";
import type { Notice, WorkKind } from "../state/pane-state";
import type { PaneStore } from "../state/store";
import { problemOf } from "./problem-of";
import type { UseCases } from "./use-cases";

export interface OneWorkOptions {
  readonly store: Pick<PaneStore, "dispatch">;
  /** Fetches the core when it is first needed. */
  readonly loadUseCases: () => Promise<UseCases>;
  readonly notify: (notice: Notice) => void;
}

export class OneWork {
  private running: { readonly kind: WorkKind; readonly abort: AbortController } | null = null;

  constructor(private readonly options: OneWorkOptions) {}

  /** The kind of work that runs now. */
  get kind(): WorkKind | null {
    return this.running?.kind ?? null;
  }

  cancel(): void {
    this.running?.abort.abort();
  }

  /** Runs the task unless something runs that must not be interrupted; what goes wrong becomes a notice. */
  async run(kind: WorkKind, task: (core: UseCases, work: WorkOptions) => Promise<void>): Promise<void> {
    const { store, loadUseCases, notify } = this.options;
    if (this.running) {
      if (this.running.kind !== "read" && this.running.kind !== "score") return;
      this.running.abort.abort();
    }
    const abort = new AbortController();
    const mine = { kind, abort };
    this.running = mine;
    store.dispatch({ type: "workBegan", work: { kind, canStop: kind !== "undo", done: 0, total: 0 } });
    try {
      const core = await loadUseCases();
      await task(core, {
        signal: abort.signal,
        onProgress: (progress) => {
          if (this.running === mine) store.dispatch({ type: "workProgressed", progress });
        },
        onRemark: (remark) => {
          if (this.running === mine) store.dispatch({ type: "remarked", remark });
        },
      });
    } catch (error) {
      // Whatever a piece of work that was replaced has to say, the new one says it better.
      if (this.running === mine) {
        const isCancelled = abort.signal.aborted && !(error instanceof UserError);
        notify(isCancelled ? { kind: "cancelled" } : { kind: "problem", problem: problemOf(error) });
      }
    } finally {
      if (this.running === mine) {
        this.running = null;
        store.dispatch({ type: "workEnded" });
      }
    }
  }
}

/** Looks at the sheets again when they changed: as soon as nobody types any more and nothing is written. */
import type { PaneStore } from "../state/store";
import type { OneWork } from "./one-work";
import type { Timers } from "./timers";

/** Milliseconds; long enough for a person to finish typing into a few cells, each of which Excel would be asked about. */
const usualDelay = 700;

export interface ChangeWatchOptions {
  readonly store: PaneStore;
  readonly work: OneWork;
  readonly timers: Timers<"recheck" | "save">;
  /** Milliseconds from a change to the look at it. */
  readonly delay: number | undefined;
  readonly recheck: () => Promise<void>;
}

export class ChangeWatch {
  constructor(private readonly options: ChangeWatchOptions) {}

  /** The host says that the sheets changed. */
  sheetChanged(): void {
    // Our own writing is no news; the look that follows it sees also what people typed meanwhile.
    if (!this.isWriting()) this.expect();
  }

  /** The sheets differ from what was read. */
  expect(): void {
    this.options.store.dispatch({ type: "sheetChanged" });
    this.lookSoon();
  }

  /** A write that is refused leaves the change unread: the look at it waits for the end of the write. */
  private lookSoon(): void {
    const { timers, delay = usualDelay, store, recheck } = this.options;
    timers.later("recheck", delay, async () => {
      if (this.isWriting()) this.lookSoon();
      else if (store.state().isStale) await recheck();
    });
  }

  private isWriting(): boolean {
    const { kind } = this.options.work;
    return kind === "write" || kind === "undo";
  }
}

/** The last write, which can be taken back, and the choices that it took over into the workbook. */
import { UserError } from "../../workbook/user-error";
import type { AppliedChange } from "../../workbook/workbook-change";
import type { PaneStore } from "../state/store";
import { choicesOf, exchange, type Choices } from "./choices";

export interface TakenWrite {
  readonly applied: AppliedChange;
  /** The choices that were written; a write that takes none over leaves both out. */
  readonly before?: Choices;
  /** What is left of them to be written. */
  readonly after?: Choices;
}

export class LastWrite {
  private last: Required<TakenWrite> | null = null;

  constructor(private readonly store: PaneStore) {}

  get applied(): AppliedChange | null {
    return this.last?.applied ?? null;
  }

  /** Remembers a write, and lets go what it took over. */
  take({ applied, before = choicesOf(this.store.state()), after = before }: TakenWrite): void {
    this.last = { applied, before, after };
    this.exchange(before, after);
  }

  /** To be called once the workbook is as before: people get their choices back. */
  wasUndone(): void {
    if (this.last) this.exchange(this.last.after, this.last.before);
    this.last = null;
  }

  /** To be called when taking back failed: of `undoGone` nothing that a person does would make it possible again. */
  wasRefused(error: unknown): void {
    if (error instanceof UserError && error.key === "undoGone") this.last = null;
  }

  private exchange(from: Choices, to: Choices): void {
    for (const action of exchange(this.store.state(), from, to)) this.store.dispatch(action);
  }
}

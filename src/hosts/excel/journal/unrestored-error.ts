import type { Journal } from "./journal";
import type { KeptJournal } from "./kept-journal";

export interface Unrestored {
  readonly journal: Journal;
  /** The same in the document. */
  readonly kept: KeptJournal;
}

/** A change that failed and could not be taken back either: the journal says what is left to do. */
export class UnrestoredError extends Error {
  override readonly name = "UnrestoredError";

  constructor(
    readonly left: Unrestored,
    /** What the person is told: why the change failed, and that the workbook is in between. */
    readonly reason: unknown,
  ) {
    super("a change could be neither completed nor taken back", { cause: reason });
  }
}

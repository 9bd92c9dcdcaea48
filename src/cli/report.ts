/**
 * What a command hands back: one JSON document, the same for reading, and how the process ends. Either is made when it is
 * printed: a catalogue's document is as large as the catalogue.
 */
export interface CommandReport {
  /** The contract's document, printed with `--json`. */
  readonly json: () => unknown;
  /** Lines for people, printed without it. */
  readonly lines: () => readonly string[];
  /** 0 done, 1 findings of severity error; 2 comes from `UserError`s. */
  readonly status: 0 | 1;
}

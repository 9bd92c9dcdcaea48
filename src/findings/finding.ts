/**
 * What a check reports: facts, no sentences. The sentences are in `strings/`, keyed by `code`.
 */
import type { CellRef } from "../workbook/address";
import type { SheetEdit } from "../workbook/workbook-change";
import type { severities } from "./severities";

export type Severity = (typeof severities)[number];

/** "E301", "W110". Codes are stable: people quote them. Which there are, the lists of rules say (`rulebook/`). */
export type RuleCode = `E${number}` | `W${number}`;

export type FindingParams = Readonly<Record<string, string | number>>;

/** Ways to mend. Each has its words in `terms.ts` of each language, and nothing else asks which one it is. */
export type FixKind = "setText" | "deleteRow" | "splitRow" | "insertSteps";

/** What would mend a finding. `edits` are what a host applies; `value` is what people see. */
export interface Fix {
  readonly kind: FixKind;
  /** New text of the cell; empty for a row that goes; the outputs of the rows, parted by " | ", where one becomes several. */
  readonly value: string;
  /**
   * True where nobody has to judge it: the sheet says the same afterwards, as the template writes it. A guess, a row that
   * goes and a figure that may be the right one are not.
   */
  readonly isSafe: boolean;
  readonly edits: readonly SheetEdit[];
  /**
   * The text that the cell held, where `value` mends only some places in it: several such fixes of one cell are joined.
   * Absent where `value` stands for itself.
   */
  readonly mends?: string;
}

/** `Code` = the codes that it can have: those of one rule, of one list, or of all (`Finding` in `rulebook/`). */
export interface FindingOf<Code extends RuleCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: CellRef;
  /** What the sentence names, by the rule's own keys. */
  readonly params: FindingParams;
  readonly fix: Fix | null;
  /** Other cells that belong to the same finding. */
  readonly related: readonly CellRef[];
  /** 0–1 likeness for near duplicates; `null` elsewhere. */
  readonly score: number | null;
}

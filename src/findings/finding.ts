/**
 * What validation reports: facts, no sentences. The sentences are in `strings/`, keyed by `code`.
 */
import type { CellRef } from "../workbook/address";
import type { SheetEdit } from "../workbook/workbook-change";

export type Severity = "error" | "warning" | "hint";

/** Rules of catalogue/ and of conversion/, and assignment lines of scoring/. Codes are stable: people quote them. */
export type FindingCode = CatalogueRuleCode | ConversionRuleCode | AssignmentRuleCode;

export type CatalogueRuleCode =
  | "E101"
  | "E102"
  | "E103"
  | "E104"
  | "E105"
  | "E106"
  | "E107"
  | "E108"
  | "E109"
  | "W110"
  | "W111"
  | "E301"
  | "E304"
  | "E307";

export type ConversionRuleCode =
  "E501" | "E502" | "W503" | "E504" | "E505" | "W506" | "W507" | "E508" | "W509" | "E511" | "E512";

export type AssignmentRuleCode =
  /** Unknown code. */
  | "E601"
  /** A number, date or kind that cannot be read. */
  | "E602"
  /** The line names nobody. */
  | "E603"
  /** The person was not in the roster and was added as staff. */
  | "W604"
  /** No general criteria were given: full marks are assumed. */
  | "W605"
  /** The role's score sheet is not available yet. */
  | "W606"
  /** A column that nothing reads, or no column of what was completed. */
  | "W607"
  /** Work outside the catalogue (phát sinh), which is to be proposed for it. */
  | "W608";

export type FindingParams = Readonly<Record<string, string | number>>;

/** What would mend a finding. `edits` are what a host applies; `value` is what people see. */
export interface Fix {
  readonly kind: "setText" | "deleteRow";
  /** New text of the cell; empty for a row that goes. */
  readonly value: string;
  readonly edits: readonly SheetEdit[];
  /**
   * The text that the cell held, where `value` mends only some places in it: several such fixes of one cell are joined.
   * Absent where `value` stands for itself.
   */
  readonly mends?: string;
}

export interface Finding {
  readonly code: FindingCode;
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

/**
 * E601, E602, E603, W607: what a reader of assignments, criteria, rosters and score sheets could make nothing of. The
 * reader meets it and asks the rule about it; a code that nobody knows or a misspelt heading is never a silent zero.
 */
import { cellText } from "../../catalogue/cell-text";
import { rule, type Remarks } from "../../findings/rule";
import { normalizeText } from "../../text/normalize";
import type { CellRef } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";

/** A line whose product cannot be told. */
export interface UntoldProduct {
  /** The cell of its code. */
  readonly at: CellRef;
  /** 1-based row in the file or sheet. */
  readonly line: number;
  /** Empty where there is none. */
  readonly code: string;
  /**
   * No product has the code; there is neither code nor work of its own; the product has no coefficient yet; several
   * products have the name; none has it.
   */
  readonly reason: "unknown" | "missing" | "noCoefficient" | "ambiguous" | "unnamed";
  /** What the line calls its product, where it has no code. */
  readonly name?: string;
  /** Codes of the products that it may mean. */
  readonly candidates?: string;
}

export const productUntold = rule(
  "E601",
  "error",
  function* ({ at, code, reason, line, name, candidates }: UntoldProduct): Remarks {
    if (name === undefined) yield { at, params: { code, reason, line } };
    else yield { at, params: { code, reason, line, name, candidates: candidates ?? "" } };
  },
);

/** A cell that holds something else than its column is for, or nothing where something must stand. */
export interface UnreadableCell {
  readonly at: CellRef;
  readonly line: number;
  /** What the column is for, by its key in `strings/`. */
  readonly field: string;
  readonly value: CellValue;
  /** Greatest number that may stand there. */
  readonly max?: number;
}

export const cellUnreadable = rule("E602", "error", function* ({ at, line, field, value, max }: UnreadableCell) {
  const shown = normalizeText(cellText(value));
  yield { at, params: { field, value: shown, line, ...(max === undefined ? {} : { max }) } };
});

/** A line that names nobody. */
export interface NamelessLine {
  readonly at: CellRef;
  readonly line: number;
}

export const nobodyNamed = rule("E603", "error", function* ({ at, line }: NamelessLine) {
  yield { at, params: { line } };
});

/** The headings of a table that people bring along. */
export interface TableHeadings {
  /** Cell of the first heading. */
  readonly at: CellRef;
  /** Those that nothing reads. */
  readonly unknown: readonly string[];
  /** True for assignments without a column of what was done: all of them then count as not done. */
  readonly lacksDone: boolean;
}

/** W607: `reason` is "ignored", said once a table, or "done". */
export const columnsUnread = rule("W607", "warning", function* (headings: TableHeadings): Remarks {
  const { at, unknown, lacksDone } = headings;
  const columns = unknown.map((heading) => `“${heading}”`).join(", ");
  if (unknown.length > 0) yield { at, params: { reason: "ignored", columns } };
  if (lacksDone) yield { at, params: { reason: "done" } };
});

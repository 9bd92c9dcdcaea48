/**
 * E601, E602, E603, E612, W607: what a reader of assignments, criteria, rosters and score sheets could make nothing of. The
 * reader meets it and asks the rule about it; a code that nobody knows or a misspelt heading is never a silent zero.
 */
import { cellText } from "../../catalogue/cell-text";
import type { FindingParams } from "../../findings/finding";
import { rule, type Remarks } from "../../findings/rule";
import { normalizeText } from "../../text/normalize";
import type { CellRef } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell-value";
import type { DoubledHeading } from "../imported-table";
import { troubleOfDay, type DayTrouble } from "../read-day";

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
   * products have the name; none has it; the table has no codes at all, and none of its names is a product's; several
   * products have the code; work outside the catalogue has no words.
   */
  readonly reason: "unknown" | "missing" | "noCoefficient" | "ambiguous" | "unnamed" | "noCodes" | "twice" | "untitled";
  /** What the line calls its product, where it has no code. */
  readonly name?: string;
  /** Codes of the products that it may mean. */
  readonly candidates?: string;
  /** Of a table without codes: what was understood of it, and its lines. */
  readonly headings?: string;
  readonly related?: readonly CellRef[];
}

export const productUntold = rule(
  "E601",
  "error",
  function* ({ at, code, reason, line, name, candidates, headings, related = [] }: UntoldProduct): Remarks {
    if (headings !== undefined) yield { at, related, params: { code, reason, line, headings, count: related.length } };
    else if (name === undefined) yield { at, params: { code, reason, line } };
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
  /** Other cells that say the same. */
  readonly related?: readonly CellRef[];
}

export const cellUnreadable = rule("E602", "error", function* (cell: UnreadableCell): Remarks {
  const { at, line, field, value, max, related = [] } = cell;
  const shown = normalizeText(cellText(value));
  const trouble = troubleOfDay(value);
  yield {
    at,
    related,
    params: {
      ...{ field, value: shown, line },
      ...(max === undefined ? {} : { max }),
      ...(related.length === 0 ? {} : { others: related.length }),
      ...(trouble && (field === "due" || field === "doneDate") ? paramsOfDay(trouble) : {}),
    },
  };
});

function paramsOfDay(trouble: DayTrouble): FindingParams {
  const { kind, month } = trouble;
  return trouble.kind === "shortMonth" ? { trouble: kind, month, last: trouble.last } : { trouble: kind, month };
}

/** A coefficient that was typed on a line whose code has one of its own. */
export interface TypedCoefficient {
  /** The cell of the coefficient. */
  readonly at: CellRef;
  readonly line: number;
  readonly code: string;
}

/** E612: by hand only work outside the catalogue gets a coefficient, or a part of a product that several share. */
export const coefficientTypedOver = rule("E612", "error", function* ({ at, line, code }: TypedCoefficient) {
  yield { at, params: { line, code } };
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
  /** Those that say what another column is read for. */
  readonly doubled: readonly DoubledHeading<string>[];
  /** True for assignments without a column of what was done: all of them then count as not done. */
  readonly lacksDone: boolean;
}

/** W607: `reason` is "ignored", said once a table, "twice", or "done". */
export const columnsUnread = rule("W607", "warning", function* (headings: TableHeadings): Remarks {
  const { at, unknown, doubled, lacksDone } = headings;
  const columns = unknown.map((heading) => `“${heading}”`).join(", ");
  if (unknown.length > 0) yield { at, params: { reason: "ignored", columns } };
  for (const { heading, field, used } of doubled) {
    yield { at, params: { reason: "twice", columns: `“${heading}”`, field, used } };
  }
  if (lacksDone) yield { at, params: { reason: "done" } };
});

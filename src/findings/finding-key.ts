/** Tells findings apart: which rule, in which cell. */
import type { FindingOf, RuleCode } from "./finding";

export function findingKey({ code, at: { sheet, row, column } }: FindingOf<RuleCode>): string {
  return JSON.stringify([code, sheet, row, column]);
}

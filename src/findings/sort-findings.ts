/** Findings come rule by rule; people read them as the workbook reads. */
import type { Slices } from "../workbook/slices";
import { sortInSlices } from "../workbook/sort-in-slices";
import type { FindingOf, RuleCode } from "./finding";

/**
 * In reading order: sheet by sheet as they stand in the workbook, then row, column and code.
 *
 * @param sheetOrder names of the sheets by their tabs; what stands in another sheet comes last
 */
export function* sortFindingsInSlices<Code extends RuleCode>(
  findings: readonly FindingOf<Code>[],
  sheetOrder: readonly string[],
): Slices<readonly FindingOf<Code>[]> {
  const place = new Map(sheetOrder.map((name, index) => [name, index]));
  const placeOf = (sheet: string) => place.get(sheet) ?? sheetOrder.length;
  return yield* sortInSlices(
    findings,
    (left, right) =>
      (left.at.sheet === right.at.sheet ? 0 : placeOf(left.at.sheet) - placeOf(right.at.sheet)) ||
      left.at.row - right.at.row ||
      left.at.column - right.at.column ||
      (left.code < right.code ? -1 : left.code > right.code ? 1 : 0),
  );
}

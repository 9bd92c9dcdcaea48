import { describe, expect, it } from "vitest";

import type { FindingOf, RuleCode } from "../../src/findings/finding";
import { sortFindingsInSlices } from "../../src/findings/sort-findings";
import { runAtOnce } from "../../src/workbook/slices";

function finding(code: RuleCode, sheet: string, row: number, column: number): FindingOf<RuleCode> {
  return { code, severity: "hint", at: { sheet, row, column }, params: {}, fix: null, related: [], score: null };
}

describe("findings in reading order", () => {
  it("go sheet by sheet as the tabs stand, then by row, column and code; other sheets come last", () => {
    const findings = [
      finding("W110", "B", 1, 1),
      finding("E101", "gone", 1, 1),
      finding("E105", "A", 10, 2),
      finding("E101", "A", 10, 2),
      finding("E101", "A", 10, 1),
      finding("E101", "A", 9, 3),
      finding("E101", "B", 1, 1),
    ];
    const sorted = runAtOnce(sortFindingsInSlices(findings, ["B", "A"]));
    expect(sorted.map(({ code, at: { sheet, row, column } }) => `${code} ${sheet} ${row} ${column}`)).toEqual([
      "E101 B 1 1",
      "W110 B 1 1",
      "E101 A 9 3",
      "E101 A 10 1",
      "E101 A 10 2",
      "E105 A 10 2",
      "E101 gone 1 1",
    ]);
  });
});

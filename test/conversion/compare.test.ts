import { describe, expect, it } from "vitest";
import { compareConversions } from "../../src/conversion/compare";
import { convertRows, type RowFacts } from "./build-catalogue";

const rows: readonly RowFacts[] = [
  { code: "A", group: "N1", band: 4 },
  { code: "B", group: "N1", band: 5 },
  { code: "C", group: "N2", band: 4 },
];

describe("compareConversions", () => {
  it("shows old and new coefficients and ranks after another standard unit is chosen", () => {
    const before = convertRows(rows);
    const after = convertRows(rows, { standard: { kind: "code", code: "B" } });
    const shown = compareConversions(before, after).map(({ id, before: old, after: now, difference, rankChange }) => {
      return [id, old?.coefficient, now?.coefficient, difference, rankChange];
    });
    expect(shown).toEqual([
      ["A", 1, 0.58, -0.42, 0],
      ["B", 1.71, 1, -0.71, 0],
      ["C", 1.2, 0.7, -0.5, 0],
    ]);
  });

  it("says who moves up when a weight changes; equal coefficients share a rank", () => {
    const before = convertRows(rows);
    const after = convertRows(rows, { settings: { ...before.settings, groupWeights: [1, 1.8, 2, 2, 2.5] } });
    const ranks = compareConversions(before, after).map(({ rankBefore, rankAfter, rankChange }) => {
      return [rankBefore, rankAfter, rankChange];
    });
    expect(ranks).toEqual([
      [3, 3, 0],
      [1, 2, -1],
      [2, 1, 1],
    ]);
    const equal = convertRows([...rows, { code: "D", group: "N1", band: 5 }]);
    expect(compareConversions(equal, equal).map(({ rankAfter }) => rankAfter)).toEqual([4, 1, 3, 1]);
  });

  it("lists rows that only one of the two has, those that are gone last", () => {
    const before = convertRows(rows);
    const after = convertRows([{ code: "A", group: "N1", band: 4 }, { code: "E" }]);
    const compared = compareConversions(before, after);
    expect(compared.map(({ id, difference }) => [id, difference])).toEqual([
      ["A", 0],
      ["E", null],
      ["B", null],
      ["C", null],
    ]);
    expect(compared[1]).toMatchObject({ before: null, rankBefore: null, rankAfter: null, rankChange: null });
  });

  it("tells no difference to a coefficient that was not known", () => {
    const before = convertRows([{ code: "A", group: "N1", band: 4 }, { code: "E" }]);
    const after = convertRows(rows.map((row) => (row.code === "B" ? { ...row, code: "E" } : row)));
    const [, compared] = compareConversions(before, after);
    expect(compared).toMatchObject({ id: "E", before: { coefficient: null }, difference: null, rankBefore: null });
  });
});

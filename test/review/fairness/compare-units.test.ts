import { describe, expect, it } from "vitest";

import { compareUnits, type ComparedRow } from "../../../src/review/fairness/compare-units";
import { fencesOf, mediansOfOthers, quartilesOf } from "../../../src/review/fairness/quantiles";

describe("quartiles", () => {
  it.each([
    { values: [], quartiles: null },
    { values: [7], quartiles: { low: 7, middle: 7, high: 7 } },
    // QUARTILE.INC of Excel.
    { values: [4, 1, 3, 2], quartiles: { low: 1.75, middle: 2.5, high: 3.25 } },
    { values: [10, 20, 30, 40, 50], quartiles: { low: 20, middle: 30, high: 40 } },
  ])("of $values are $quartiles", ({ values, quartiles }) => {
    expect(quartilesOf(values)).toEqual(quartiles);
  });

  it("give the fences beyond which a value is far", () => {
    expect(fencesOf({ low: 20, middle: 30, high: 40 })).toEqual({ from: -10, to: 70 });
  });

  it.each([
    { values: [1, 2, 10], medians: [6, 5.5, 1.5] },
    { values: [5, 5], medians: [5, 5] },
    { values: [3, 1, 2, 4], medians: [2, 3, 3, 2] },
    { values: [9], medians: [] },
  ])("the medians of the others of $values are $medians", ({ values, medians }) => {
    expect(mediansOfOthers(values)).toEqual(medians);
  });
});

/** Six units with the same four products, one row each; `of` gives the measure of unit and product. */
function units(of: (unit: number, product: number) => Partial<ComparedRow>): readonly ComparedRow[] {
  return Array.from({ length: 24 }, (_row, place): ComparedRow => {
    const [unit, product] = [Math.floor(place / 4), place % 4];
    return { unit: `U${unit}`, group: "N2", minutes: 60, measure: 10 * (product + 1), ...of(unit, product) };
  });
}

const products = [0, 1, 2, 3].map((product) => ({ members: [0, 1, 2, 3, 4, 5].map((unit) => unit * 4 + product) }));

describe("units side by side", () => {
  it.each<{ says: string; of: Parameters<typeof units>[0]; hints: readonly string[] }>([
    { says: "alike have no hint", of: () => ({}), hints: [] },
    {
      says: "higher for what others do too",
      of: (unit) => (unit === 2 ? { measure: 90 } : {}),
      hints: ["sharedHigh", "measureFar"],
    },
    {
      says: "lower for what others do too",
      of: (unit, product) => (unit === 2 ? { measure: 5 * (product + 1) } : {}),
      hints: ["sharedLow", "measureFar"],
    },
    {
      says: "with more of the hard groups",
      of: (unit, product) => (unit === 2 && product > 0 ? { group: "N5" } : {}),
      hints: ["groupsHigh"],
    },
    { says: "with longer times", of: (unit) => (unit === 2 ? { minutes: 480 } : {}), hints: ["minutesFar"] },
    {
      says: "without measures have none",
      of: (unit) => (unit === 2 ? { measure: null, minutes: null, group: null } : {}),
      hints: [],
    },
  ])("$says", ({ of, hints }) => {
    const figures = compareUnits({ rows: units(of), products });
    expect(figures.map(({ hints: told }) => told.map(({ kind }) => kind))).toEqual(
      figures.map(({ unit }) => (unit === "U2" ? hints : [])),
    );
  });

  it("hardly different from one another have no hint", () => {
    const rows = units((unit) => ({ minutes: 60 + unit / 100 + (unit === 5 ? 1 : 0) }));
    expect(compareUnits({ rows, products }).flatMap(({ hints }) => hints)).toEqual([]);
  });

  it("tell how many times as high a unit measures what others do too, and by how many products", () => {
    const [, , third] = compareUnits({
      rows: units((unit, product) => (unit === 2 ? { measure: 15 * (product + 1) } : {})),
      products,
    });
    expect(third).toMatchObject({ shared: 4, ratio: 1.5, groups: [0, 1, 0, 0, 0] });
    expect(third?.hints[0]).toEqual({ kind: "sharedHigh", ratio: 1.5, products: 4 });
  });

  it("say nothing of so few shared products or so few units that chance would do", () => {
    const rows = units((unit) => (unit === 1 ? { measure: 900, minutes: 900 } : {})).slice(0, 8);
    const two = [0, 1].map((product) => ({ members: [product, 4 + product] }));
    expect(compareUnits({ rows, products: two }).flatMap(({ hints }) => hints)).toEqual([]);
  });
});

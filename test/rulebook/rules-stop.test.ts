/** Every rule over rows may be stopped after each slice of them: counted by the rows that it looks at in between. */
import { describe, expect, it } from "vitest";

import { cellFinder } from "../../src/catalogue/placed-row";
import type { CatalogueContext } from "../../src/catalogue/rules/catalogue-context";
import type { ConversionContext } from "../../src/conversion/rules/conversion-context";
import { rulebook } from "../../src/rulebook/rulebook";
import { sliceLength, type Slices } from "../../src/workbook/slices";
import { withoutPeople } from "../support/rule-context";
import { catalogueOf, convertRows, type RowFacts } from "../conversion/build-catalogue";

const rowCount = 4 * sliceLength;
/** A slice of rows, and those that they are held against. */
const mostRows = 2 * sliceLength;

/** The same rows, which tell which of them are looked at. */
function watched<Row extends object>(rows: readonly Row[]) {
  const seen = new Set<number>();
  let most = 0;
  const watch = (row: Row, index: number): Row =>
    new Proxy(row, {
      get(target, key, receiver): unknown {
        seen.add(index);
        most = Math.max(most, seen.size);
        return Reflect.get(target, key, receiver);
      },
    });
  return {
    rows: rows.map(watch),
    /** How many rows the work looked at between two stops, at most. */
    mostIn: (slices: Slices<unknown>): number => {
      most = 0;
      do seen.clear();
      while (slices.next().done !== true);
      return most;
    },
  };
}

/** Something to say of most rows: half of them repeat another, all print a wrong coefficient. */
function factsOf(facts: RowFacts): RowFacts[] {
  return Array.from({ length: rowCount }, (_row, index) => ({
    ...{ task: "A", detail: `b${Math.floor(index / 2)}`, output: "c", code: `V${Math.floor(index / 2)}` },
    ...{ printedCoefficient: 7, points: 5 },
    ...facts,
  }));
}

const samples: readonly RowFacts[] = [
  { group: "N2", band: 3 },
  { task: "", detail: "", output: "", hours: 0 },
];

describe.each(samples)("of 1,000 rows like %o", (facts) => {
  it.each(rulebook.catalogue)("$code looks at no more than a slice between two stops", ({ check }) => {
    const catalogue = catalogueOf(factsOf(facts));
    const [sheet = expect.fail("no sheet")] = catalogue.sheets;
    const { rows, mostIn } = watched(catalogue.rows.map((row) => ({ row, sheet })));
    const context: CatalogueContext = {
      ...{ catalogue, rows, reservedCodes: ["V1"] },
      ...{
        scaleOf: () => "matrix" as const,
        tablesWithBands: new Set([sheet]),
        errorCells: new Set<string>(),
        untidyCells: [],
      },
      ...{ repeatedRows: [], likeRows: [], ...withoutPeople },
    };
    expect(mostIn(check(context))).toBeLessThanOrEqual(mostRows);
  });

  it.each(rulebook.conversion)("$code looks at no more than a slice between two stops", ({ check }) => {
    const catalogue = catalogueOf(factsOf(facts));
    const converted = convertRows(factsOf(facts), { scale: "frames" });
    const { rows, mostIn } = watched(converted.rows);
    const context: ConversionContext = {
      ...{ catalogue, conversion: { ...converted, rows }, use: { kind: "none" }, typed: new Map() },
      cellOf: cellFinder(catalogue),
    };
    expect(mostIn(check(context))).toBeLessThanOrEqual(mostRows);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { distributionOf } from "../../../src/taskpane/convert/distribution";

describe("the distribution of coefficients", () => {
  it("counts into doubling bins with 1 as a bound", () => {
    const { bins, below, above } = distributionOf([0.3, 1, 1.9, 2, 5]);
    expect(bins).toEqual([
      { from: 0.25, to: 0.5, count: 1 },
      { from: 0.5, to: 1, count: 0 },
      { from: 1, to: 2, count: 2 },
      { from: 2, to: 4, count: 1 },
      { from: 4, to: 8, count: 1 },
    ]);
    expect({ below, above }).toEqual({ below: 1, above: 3 });
  });

  it("has bins on both sides of 1 even without coefficients", () => {
    expect(distributionOf([]).bins.map(({ from }) => from)).toEqual([0.5, 1]);
  });

  it("loses no positive coefficient", () => {
    const coefficient = fc.double({ min: 0.001, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.array(coefficient), (coefficients) => {
        const { bins } = distributionOf(coefficients);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(coefficients.length);
      }),
    );
  });
});

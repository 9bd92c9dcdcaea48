import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { spreadTotal, withColumn } from "../../src/scoring/spread-total";

const criteria = settingsOf(laoCai).generalCriteria;
const most = new Map(criteria.filter(({ isHeading }) => !isHeading).map(({ number, max }) => [number, max]));

describe("a total of the general criteria that is typed at once", () => {
  it("gives every criterion full marks for 30, and none for 0", () => {
    expect(spreadTotal({ total: 30, criteria })).toEqual(most);
    expect([...spreadTotal({ total: 0, criteria }).values()].every((mark) => mark === 0)).toBe(true);
  });

  it("takes off by what a criterion is worth, in quarters of a point", () => {
    const marks = spreadTotal({ total: 27, criteria });
    expect([marks.get("I.1"), marks.get("II.1")]).toEqual([4.5, 2.25]);
  });

  it("sums to the total, and no mark is above its criterion or below 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (hundredths) => {
        const total = hundredths / 100;
        const marks = [...spreadTotal({ total, criteria })];
        expect(marks.reduce((sum, [, mark]) => sum + mark, 0)).toBeCloseTo(total, 5);
        for (const [number, mark] of marks) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(most.get(number) ?? 0);
        }
      }),
    );
  });

  it("stands beside the marks of the other column", () => {
    const stored = [{ criterion: "I.1", self: 5, authority: null }];
    expect(withColumn(stored, "authority", new Map([["I.1", 4]]))).toEqual([
      { criterion: "I.1", self: 5, authority: 4 },
    ]);
  });
});

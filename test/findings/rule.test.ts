import { describe, expect, it } from "vitest";

import type { Remark } from "../../src/findings/rule";
import { checkInSlices, findingsOf, remarkOnEach, rule } from "../../src/findings/rule";
import { runAtOnce, sliceLength } from "../../src/workbook/slices";
import { sharesOf } from "../support/stops";

const at = (row: number) => ({ sheet: "S", row, column: 1 });
const numbers = Array.from({ length: sliceLength * 2 + 1 }, (_number, index) => index);

const sevens = rule("W901", "hint", (items: readonly number[]) =>
  remarkOnEach(items, (item) => (item % 7 === 0 ? { at: at(item), params: { item } } : null)),
);

/** Holds every number against every other, as a rule on near duplicates holds rows. */
const twins = rule("E902", "error", function* (items: readonly number[]): Generator<Remark | number> {
  const pairs = (items.length * (items.length - 1)) / 2;
  let passed = 0;
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(0, index)) {
      if (passed++ % sliceLength === 0) yield passed / pairs;
      if (one + other === 3) yield { at: at(one), related: [at(other)], score: 0.5 };
    }
  }
});

describe("a rule", () => {
  it("adds its code and severity to each remark, and what the remark leaves out", () => {
    expect(findingsOf(sevens, [7])).toEqual([
      { code: "W901", severity: "hint", at: at(7), params: { item: 7 }, fix: null, related: [], score: null },
    ]);
    expect(findingsOf(sevens, [1, 2])).toEqual([]);
  });

  it("over single items stops after every slice of them", () => {
    expect(sharesOf(sevens.check(numbers))).toEqual(
      [0, sliceLength, 2 * sliceLength].map((done) => done / numbers.length),
    );
  });

  it("over pairs of items stops in its middle, and its shares rise evenly to 1", () => {
    const shares = sharesOf(twins.check(numbers));
    expect(shares.length).toBeGreaterThanOrEqual(numbers.length - 2);
    const jumps = [...shares, 1].map((share, index) => share - (shares[index - 1] ?? 0));
    expect(Math.max(...jumps)).toBeLessThan(0.01);
    expect(Math.min(...jumps)).toBeGreaterThanOrEqual(0);
  });

  it("in a list speaks after those before it, and counts for as much as each of them", () => {
    const rules = [sevens, twins];
    const codes = runAtOnce(checkInSlices(rules, [0, 1, 2, 3])).map(({ code, at: { row } }) => [code, row]);
    expect(codes).toEqual([
      ["W901", 0],
      ["E902", 2],
      ["E902", 3],
    ]);
    expect(sharesOf(checkInSlices(rules, [0])).at(-1)).toBe(1);
    expect(sharesOf(checkInSlices(rules, [0]))).toContain(0.5);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { runAtOnce, sliceLength } from "../../src/workbook/slices";
import { sortInSlices } from "../../src/workbook/sort-in-slices";
import { sharesOf } from "../support/stops";

interface Item {
  readonly key: number;
  /** Tells items of one key apart. */
  readonly place: number;
}

const byKey = (left: Item, right: Item) => left.key - right.key;
const itemsOf = (keys: readonly number[]): Item[] => keys.map((key, place) => ({ key, place }));

/** Compared pairs between two stops, at most. */
function longestStretch(items: readonly Item[]): number {
  let longest = 0;
  let stretch = 0;
  const slices = sortInSlices(items, (left, right) => {
    longest = Math.max(longest, ++stretch);
    return byKey(left, right);
  });
  while (slices.next().done !== true) stretch = 0;
  return longest;
}

describe("a sort in slices", () => {
  it("gives what a stable sort gives", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (keys) => {
        const items = itemsOf(keys);
        expect(runAtOnce(sortInSlices(items, byKey))).toEqual([...items].sort(byKey));
      }),
    );
  });

  it.each([
    ["in any order", (index: number) => (index * 7919) % 10_007],
    ["rule by rule", (index: number) => index % 1_000],
    ["in order", (index: number) => index],
    ["upside down", (index: number) => -index],
  ])("stops after each slice, and its shares rise evenly to 1: 10,000 items %s", (_order, keyOf) => {
    const items = itemsOf(Array.from({ length: 10_000 }, (_item, index) => keyOf(index)));
    expect(longestStretch(items)).toBeLessThanOrEqual(sliceLength);
    const shares = sharesOf(sortInSlices(items, byKey));
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});

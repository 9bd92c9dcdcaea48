import { describe, expect, it } from "vitest";

import { contentRow, feedingRows } from "../../src/catalogue/inherited-cells";

/** B4 and B5 take their content from B3, D9 from D8. */
const inherited = new Map([
  [2, Int32Array.from([0, 0, 0, 0, 3, 3])],
  [4, Int32Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 8])],
]);

describe("inherited cells", () => {
  it.each([
    ["a cell that speaks for itself", 3, 2, 3],
    ["a cell below", 5, 2, 3],
    ["a cell below all that are known", 6, 2, 6],
    ["a column without any", 5, 3, 5],
  ])("have their content in the row that says it: %s", (_what, row, column, expected) => {
    expect(contentRow(inherited, row, column)).toBe(expected);
  });

  it("are fed by the rows that others would miss", () => {
    expect(feedingRows(inherited)).toEqual(new Set([3, 8]));
  });
});

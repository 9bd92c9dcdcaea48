import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { extremesOf } from "../../../src/taskpane/shared/extremes";

describe("least and greatest", () => {
  it("of nothing are nothing", () => {
    expect(extremesOf([])).toBeNull();
  });

  it("are those of the numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 50 }), (values) => {
        const sorted = [...values].sort((left, right) => left - right);
        const { least, most } = extremesOf(values) ?? { least: NaN, most: NaN };
        // 0 and −0 are the same number to people.
        expect([least + 0, most + 0]).toEqual([(sorted[0] ?? NaN) + 0, (sorted[sorted.length - 1] ?? NaN) + 0]);
      }),
    );
  });
});

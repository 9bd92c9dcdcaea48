import { describe, expect, it } from "vitest";

import { numberFormatOf, periodLabel, rowList } from "../../../src/taskpane/shared/number-format";

describe("numbers in the pane", () => {
  it.each([
    ["vi", 1240, "1.240"],
    ["vi", 76.70138, "76,7"],
    ["en", 1240.5, "1,240.5"],
  ] as const)("in %s writes %d as %s", (language, value, expected) => {
    expect(numberFormatOf(language).number(value)).toBe(expected);
  });

  it.each(["vi", "en"] as const)(
    "in %s offers figures for editing in a form that is read back the same",
    (language) => {
      const format = numberFormatOf(language);
      for (const value of [2.5, 187.5, 1200, 1.024]) {
        expect(format.read(format.typed(value))).toBe(value);
      }
    },
  );

  it.each([
    ["2026-05", "05/2026"],
    ["2026-Q2", "Q2/2026"],
    ["2026-H1", "H1/2026"],
    ["2026", "2026"],
  ] as const)("names the period %s as %s", (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });

  it("draws neighbouring rows together", () => {
    expect(rowList([1, 2, 3, 5, 9, 10])).toBe("1–3, 5, 9–10");
    expect(rowList([])).toBe("");
  });
});

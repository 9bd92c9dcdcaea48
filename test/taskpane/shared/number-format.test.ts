import { describe, expect, it } from "vitest";

import { monthLabel, numberFormatOf, periodBefore, rowList } from "../../../src/taskpane/shared/number-format";

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

  it("names the month before, also over New Year", () => {
    expect(periodBefore(new Date(2026, 0, 31), 1)).toBe("2025-12");
    expect(periodBefore(new Date(2026, 4, 31), 1)).toBe("2026-04");
    expect(monthLabel("2026-05")).toBe("05/2026");
  });

  it("draws neighbouring rows together", () => {
    expect(rowList([1, 2, 3, 5, 9, 10])).toBe("1–3, 5, 9–10");
    expect(rowList([])).toBe("");
  });
});

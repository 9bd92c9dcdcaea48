import { describe, expect, it } from "vitest";
import {
  contains,
  firstMonthOf,
  isMonth,
  isPeriod,
  monthBefore,
  monthOfDate,
  monthsOf,
  partsOf,
  type Period,
} from "../../src/text/period";

describe("a period", () => {
  it.each<[Period, string, number, string, number]>([
    ["2026-05", "month", 5, "2026-05", 1],
    ["2026-Q2", "quarter", 2, "2026-04", 3],
    ["2026-Q4", "quarter", 4, "2026-10", 3],
    ["2026-H2", "half", 2, "2026-07", 6],
    ["2026", "year", 1, "2026-01", 12],
  ])("%s is a %s and has its months", (period, kind, number, first, count) => {
    expect(partsOf(period)).toEqual({ kind, year: 2026, number });
    expect(firstMonthOf(period)).toBe(first);
    expect(monthsOf(period)[0]).toBe(first);
    expect(monthsOf(period)).toHaveLength(count);
    expect(isPeriod(period)).toBe(true);
  });

  it.each(["", "2026-13", "2026-00", "2026-5", "5/2026", "2026-Q5", "2026-q2", "2026-H3", "26", "2026-05-01", null])(
    "is not %s",
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(isMonth(text)).toBe(false);
    },
  );

  it("is a month only when it is one", () => {
    expect(["2026-05", "2026-Q2", "2026-H1", "2026"].map(isMonth)).toEqual([true, false, false, false]);
  });

  it.each<[Period, Period, boolean]>([
    ["2026-H1", "2026-Q2", true],
    ["2026-Q2", "2026-06", true],
    ["2026-Q2", "2026-07", false],
    ["2026-Q2", "2026-H1", false],
    ["2026", "2026-H2", true],
    ["2026", "2025-12", false],
    ["2026-05", "2026-05", true],
  ])("%s contains %s: %s", (outer, inner, is) => {
    expect(contains(outer, inner)).toBe(is);
  });
});

describe("months", () => {
  it.each([
    ["2026-05", 1, "2026-04"],
    ["2026-01", 1, "2025-12"],
    ["2026-01", 13, "2024-12"],
    ["2026-12", 0, "2026-12"],
    ["2026-12", 11, "2026-01"],
  ] as const)("%s, %i before, is %s", (month, back, before) => {
    expect(monthBefore(month, back)).toBe(before);
  });

  it("are those of the calendar where a day is", () => {
    expect(monthOfDate(new Date(2026, 0, 31))).toBe("2026-01");
    expect(monthOfDate(new Date(2026, 11, 31, 23, 59))).toBe("2026-12");
  });
});

/** The year of one person: months scored, quarters in one piece, months that do not count, joining and leaving. */
import { describe, expect, it } from "vitest";

import { yearScore, type Absence } from "../../src/scoring/year-score";
import { handbookSettings, personOf } from "./build-work";

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** Scores of months from January on; `null` = the month has sheets and the person no score. */
function yearOf(totals: readonly (number | null)[], from = 0, absences: readonly [number, Absence][] = []) {
  const scores = totals.map((total, index) => ({ period: `2026-${months[from + index] ?? "12"}`, total }) as const);
  return yearScore({ person: personOf(), scores, absences: new Map(absences), settings: handbookSettings });
}

const same = (total: number, count: number) => Array.from({ length: count }, () => total);

describe("yearScore", () => {
  it("is the mean of the months scored, in quarters, half-years and the year", () => {
    const year = yearOf([80, 90, null, 70, 70, 70, null, null, null, 100, 100, 100]);
    expect(year.quarters).toEqual([85, 70, null, 100]);
    expect(year.halves).toEqual([76, 100]);
    expect(year).toMatchObject({ monthsScored: 8, total: 85, level: "good", rated: true, reason: null });
  });

  it("rates who joined in June by the seven months that are left", () => {
    expect(yearOf(same(92, 7), 5)).toMatchObject({ monthsScored: 7, total: 92, level: "excellent", rated: true });
  });

  it("gives no level with fewer than six months, and says why", () => {
    expect(yearOf(same(92, 5), 7)).toMatchObject({
      ...{ monthsScored: 5, total: null, level: null, rated: false, reason: "fewerThanSixMonths" },
    });
    expect(yearOf(same(92, 5), 7).quarters).toEqual([null, null, 92, 92]);
    expect(yearOf(Array.from({ length: 12 }, () => null))).toMatchObject({ rated: false, reason: "nothingScored" });
  });

  it("leaves months out that do not count, whatever was scored in them", () => {
    const year = yearOf([...same(90, 11), 0], 0, [[11, "movedOut"]]);
    expect(year).toMatchObject({ monthsScored: 11, total: 90, level: "excellent" });
    expect([year.months[11], year.absences[11]]).toEqual([null, "movedOut"]);
  });

  it("takes a quarter that was scored in one piece for its three months", () => {
    const scores = [
      { period: "2026-01", total: 80 },
      { period: "2026-02", total: 90 },
      { period: "2026-Q2", total: 70 },
      { period: "2026-05", total: 10 },
      { period: "2026-12", total: 75 },
    ] as const;
    const year = yearScore({ person: personOf(), scores, settings: handbookSettings });
    expect(year).toMatchObject({ monthsScored: 6, quarters: [85, 70, null, 75], halves: [76, 75] });
    expect(year.total).toBeCloseTo((80 + 90 + 210 + 75) / 6, 12);
  });

  it("takes the first of two scores of one month: a workbook goes before those beside it", () => {
    const scores = [
      { period: "2026-01", total: 80 },
      { period: "2026-01", total: 20 },
    ] as const;
    expect(yearScore({ person: personOf(), scores, settings: handbookSettings }).months[0]).toBe(80);
  });
});

import { describe, expect, it } from "vitest";
import { proposeStandard } from "../../src/conversion/propose-standard";
import { convertRows, type RowFacts } from "./build-catalogue";

const unnamed = { standard: null };

function proposed(rows: readonly RowFacts[]) {
  return proposeStandard(convertRows(rows, unnamed));
}

describe("proposeStandard (ST, TN, PL3: regular, frequent, many people, representative; ST: group 1)", () => {
  it("puts group 1 first, then the more frequent", () => {
    const candidates = proposed([
      { group: "N2", band: 4, frequency: "hằng ngày", people: 9 },
      { group: "N1", band: 4, frequency: "2 lần/năm" },
      { group: "N1", band: 4, frequency: "5 văn bản/tháng", people: 4 },
    ]);
    expect(candidates.map(({ row }) => row.row.source.row)).toEqual([8, 7, 6]);
    expect(candidates[0]).toMatchObject({
      perYear: 60,
      people: 4,
      isGroup1: true,
      isRegular: false,
      medianRatio: 35 / 42,
    });
  });

  it("puts first what an approved catalogue itself counts as 1", () => {
    const candidates = proposed([
      { group: "N1", band: 4, frequency: "hằng ngày", printedCoefficient: 2 },
      { group: "N2", band: 4, printedCoefficient: 1 },
    ]);
    expect(candidates.map(({ printsOne }) => printsOne)).toEqual([true, false]);
  });

  it("prefers many people, and points near the median, when the frequency is the same", () => {
    const byPeople = proposed([
      { group: "N1", band: 4 },
      { group: "N1", band: 4, people: 6 },
    ]);
    expect(byPeople[0]?.people).toBe(6);
    const byMedian = proposed(
      [2, 4, 4, 4, 14].map((band): RowFacts => ({ group: "N1", band: band === 2 ? 2 : band === 4 ? 4 : 14 })),
    );
    expect(byMedian.map(({ medianRatio }) => medianRatio > 0.9 && medianRatio < 1.1)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("weighs frequency 0.5, people and nearness to the median 0.25 each", () => {
    const often: RowFacts = { group: "N1", band: 4, frequency: "1 lần/tuần", people: 2 };
    const byMany: RowFacts = { group: "N1", band: 4, frequency: "1 lần/tháng", people: 20 };
    const alike = proposed([byMany, often]);
    expect(alike.map(({ perYear, people }) => [perYear, people])).toEqual([
      [52, 2],
      [12, 20],
    ]);
    expect(alike[0]?.score).toBeCloseTo(0.5 + (0.25 * Math.log(3)) / Math.log(21) + 0.25, 12);
    expect(alike[1]?.score).toBeCloseTo((0.5 * Math.log(13)) / Math.log(53) + 0.25 + 0.25, 12);
    const [middle, outside] = proposed([often, often, often, { ...often, band: 14, people: 20 }]).slice(2);
    expect(middle?.score).toBeCloseTo(0.5 + (0.25 * Math.log(3)) / Math.log(21) + 0.25, 12);
    const ratio = outside?.medianRatio ?? 0;
    expect(ratio).toBeGreaterThan(10);
    expect(outside?.score).toBeCloseTo(0.5 + 0.25 + 0.25 / (1 + Math.log2(ratio)), 12);
  });

  it("leaves out sudden work, work in hours and rows without points", () => {
    const candidates = proposed([
      { group: "N1", band: 4, frequency: "đột xuất" },
      { group: "N1", band: 4, task: "Xử lý việc phát sinh" },
      { hours: 2 },
      { group: "N1" },
      { group: "N1", band: 4, frequency: "thường xuyên" },
    ]);
    expect(candidates.map(({ row, isRegular }) => [row.row.source.row, isRegular])).toEqual([[10, true]]);
  });

  it("offers at most five, and on the scale of PL3 only level 1", () => {
    const rows = Array.from({ length: 9 }, (): RowFacts => ({ group: "N1", band: 4 }));
    expect(proposed(rows)).toHaveLength(5);
    const levels = convertRows([{ level: 2 }, { level: 1 }], { ...unnamed, scale: "levels" });
    expect(proposeStandard(levels).map(({ row }) => row.level)).toEqual([1]);
  });

  it("offers nothing for an empty catalogue", () => {
    expect(proposed([])).toEqual([]);
  });
});

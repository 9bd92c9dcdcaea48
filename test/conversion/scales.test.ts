import { describe, expect, it } from "vitest";
import { complexityGroups } from "../../src/catalogue/complexity-group";
import type { ComplexityGroup } from "../../src/catalogue/complexity-group";
import { timeBands } from "../../src/catalogue/time-band";
import { findProfile } from "../../src/profiles/profiles";
import { settingsOf } from "../../src/profiles/profile";
import { convertRows } from "./build-catalogue";

/** Points and coefficients (standard N1, 25–45 minutes: 35 points) worked out by hand from domain §2, band by band. */
const matrixTable: readonly (readonly [band: string, points: readonly number[], coefficients: readonly number[]])[] = [
  ["< 5", [2.5, 3, 3.75, 5, 6.25], [0.07, 0.09, 0.11, 0.14, 0.18]],
  ["5–15", [10, 12, 15, 20, 25], [0.29, 0.34, 0.43, 0.57, 0.71]],
  ["15–25", [20, 24, 30, 40, 50], [0.57, 0.69, 0.86, 1.14, 1.43]],
  ["25–45", [35, 42, 52.5, 70, 87.5], [1, 1.2, 1.5, 2, 2.5]],
  ["45–75", [60, 72, 90, 120, 150], [1.71, 2.06, 2.57, 3.43, 4.29]],
  ["75–105", [90, 108, 135, 180, 225], [2.57, 3.09, 3.86, 5.14, 6.43]],
  ["105–135", [120, 144, 180, 240, 300], [3.43, 4.11, 5.14, 6.86, 8.57]],
  ["135–240", [187.5, 225, 281.25, 375, 468.75], [5.36, 6.43, 8.04, 10.71, 13.39]],
  ["240–480", [360, 432, 540, 720, 900], [10.29, 12.34, 15.43, 20.57, 25.71]],
  ["480–960", [720, 864, 1080, 1440, 1800], [20.57, 24.69, 30.86, 41.14, 51.43]],
  ["960–1440", [1200, 1440, 1800, 2400, 3000], [34.29, 41.14, 51.43, 68.57, 85.71]],
  ["1440–1920", [1680, 2016, 2520, 3360, 4200], [48, 57.6, 72, 96, 120]],
  ["1920–2400", [2160, 2592, 3240, 4320, 5400], [61.71, 74.06, 92.57, 123.43, 154.29]],
  ["≥ 2400", [2400, 2880, 3600, 4800, 6000], [68.57, 82.29, 102.86, 137.14, 171.43]],
];

describe("matrix (LC template, our figures): all 70 pairs of group and band", () => {
  const standard = { group: "N1", band: 4 } as const;
  const pairs = timeBands.flatMap(({ number }) => complexityGroups.map((group) => ({ group, band: number })));
  const { rows } = convertRows([standard, ...pairs]);

  it.each(pairs.map((pair, index) => ({ ...pair, index })))("$group, band $band", ({ group, band, index }) => {
    const [, points, coefficients] = matrixTable[band - 1] ?? [];
    const place = complexityGroups.indexOf(group);
    const converted = rows[index + 1];
    expect(converted?.points).toBeCloseTo(points?.[place] ?? NaN, 9);
    expect(converted?.coefficient).toBe(coefficients?.[place]);
  });

  it("has 70 pairs in its table", () => {
    expect(matrixTable.flatMap(([, points]) => points)).toHaveLength(70);
  });
});

describe("matrix: the open band", () => {
  it("takes the row's own minutes", () => {
    const { rows } = convertRows([
      { group: "N1", band: 4 },
      { group: "N2", band: 14, minutes: 4800 },
    ]);
    expect(rows[1]).toMatchObject({ minutes: 4800, points: 5760, coefficient: 164.57 });
  });

  it("ignores minutes that contradict it, and minutes of other bands", () => {
    const { rows } = convertRows([
      { group: "N1", band: 4, minutes: 30 },
      { group: "N1", band: 14, minutes: 30 },
    ]);
    expect(rows.map(({ minutes }) => minutes)).toEqual([35, 2400]);
  });

  it("has no points without group or band, and says nothing itself (E104–E109 do)", () => {
    const { rows, findings } = convertRows([{ group: "N1", band: 4 }, { group: "N1" }, { band: 4 }]);
    expect(rows.map(({ points, coefficient }) => [points, coefficient])).toEqual([
      [35, 1],
      [null, null],
      [null, null],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("levels (PL3): 100, 120, 150, 200 points, k = points / 100", () => {
  const settings = settingsOf(findProfile("phu-luc-3") ?? expect.fail("no profile phu-luc-3"));
  const options = { settings, scale: "levels" } as const;

  it.each([
    [1, 100, 1],
    [2, 120, 1.2],
    [3, 150, 1.5],
    [4, 200, 2],
  ] as const)("level %d has %d points, k = %d", (level, points, coefficient) => {
    const { rows } = convertRows([{ level: 1 }, { level }], options);
    expect(rows[1]).toMatchObject({ basis: "levels", level, points, coefficient });
  });

  it.each([
    ["N1", 1],
    ["N2", 2],
    ["N3", 3],
    ["N4", 4],
    ["N5", 4],
  ] as const)("%s without a level takes level %d", (group: ComplexityGroup, level) => {
    const { rows } = convertRows([{ level: 1 }, { group }], options);
    expect(rows[1]?.level).toBe(level);
  });

  it("lets the row's own level go before its group", () => {
    expect(convertRows([{ level: 1 }, { group: "N5", level: 2 }], options).rows[1]?.points).toBe(120);
  });
});

describe("frames (ST): the handbook's own table, standard unit of 5 points", () => {
  const settings = settingsOf(findProfile("so-tay-bnv") ?? expect.fail("no profile so-tay-bnv"));

  it.each([
    [4, 0.8],
    [5, 1],
    [8, 1.6],
    [40, 8],
    [80, 16],
    [400, 80],
    [500, 100],
  ])("%d points give k = %d", (points, coefficient) => {
    const facts = [
      { group: "N1", points: 5 },
      { group: "N5", points },
    ] as const;
    const { rows, findings } = convertRows(facts, { settings, scale: "frames" });
    expect(rows[1]?.coefficient).toBe(coefficient);
    expect(findings).toEqual([]);
  });
});

describe("hours (TN 3.2.d, ST): support work inside any scale", () => {
  const standard = { group: "N1", band: 5 } as const;

  it.each([
    [1, 1],
    [0.5, 0.5],
    [3, 3],
    [8, 8],
    [0.125, 0.13],
  ])("%d hours against a standard of 60 minutes give k = %d", (hours, coefficient) => {
    const { rows } = convertRows([standard, { hours }]);
    expect(rows[1]).toMatchObject({ basis: "hours", points: null, coefficient });
  });

  it("takes the settings' hours first, then the standard row's own, then its minutes", () => {
    const settings = settingsOf(findProfile("lao-cai") ?? expect.fail("no profile lao-cai"));
    const withSetting = convertRows([{ ...standard, hours: 3 }, { hours: 6 }], {
      settings: { ...settings, standardHours: 2 },
    });
    const withOwn = convertRows([{ ...standard, hours: 3 }, { hours: 6 }]);
    expect([withSetting, withOwn].map(({ standard: unit, rows }) => [unit?.hours, rows[1]?.coefficient])).toEqual([
      [2, 3],
      [3, 2],
    ]);
  });

  it("is an error when nothing tells the standard's time", () => {
    const { rows, findings } = convertRows([{ group: "N1", points: 5 }, { hours: 2 }], { scale: "frames" });
    expect(rows[1]?.coefficient).toBeNull();
    expect(findings).toMatchObject([{ code: "E511", at: { row: 7, column: 13 }, params: { reason: "hours" } }]);
  });
});

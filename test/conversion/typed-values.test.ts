import { describe, expect, it } from "vitest";

import { phuLuc3 } from "../../src/profiles/phu-luc-3";
import { settingsOf } from "../../src/profiles/profile";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import type { ConvertOptions } from "../../src/conversion/convert";
import type { TypedValues } from "../../src/conversion/typed-values";
import { convertRows, typedRows, type RowFacts } from "./build-catalogue";

const frames = { scale: "frames", settings: settingsOf(soTayBnv) } as const;
const levels = { scale: "levels", settings: settingsOf(phuLuc3) } as const;

interface TypedCase {
  readonly name: string;
  readonly row: RowFacts;
  readonly typed: Partial<TypedValues>;
  readonly options?: Partial<ConvertOptions>;
  readonly expected: object;
}

const cases: readonly TypedCase[] = [
  {
    name: "a group: 2 × 35 points",
    row: { group: "N1", band: 4 },
    typed: { group: "N4" },
    expected: { group: "N4", band: 4, points: 70, coefficient: 2 },
  },
  {
    name: "a band, also over minutes of the row's own",
    row: { group: "N1", band: 14, minutes: 4800 },
    typed: { band: 14 },
    expected: { band: 14, minutes: 2400, points: 2400 },
  },
  {
    name: "minutes as they are, in any band",
    row: { group: "N2", band: 4 },
    typed: { minutes: 50 },
    expected: { band: 5, minutes: 50, points: 60, coefficient: 1.71 },
  },
  {
    name: "hours of support work",
    row: { hours: 2 },
    typed: { hours: 3.5 },
    expected: { basis: "hours", hours: 3.5, coefficient: 6 },
  },
  {
    name: "no band for work by hours",
    row: { hours: 3.5 },
    typed: { band: 4, points: 100 },
    expected: { basis: "hours", band: null, points: null, coefficient: 6 },
  },
  {
    name: "points by an expert (ST)",
    row: { group: "N1", points: 10 },
    typed: { points: 25 },
    options: frames,
    expected: { points: 25, coefficient: 5 },
  },
  {
    name: "no points in a matrix",
    row: { group: "N1", band: 4 },
    typed: { points: 25, level: 4 },
    expected: { points: 35, coefficient: 1 },
  },
  {
    name: "a group's frame with the group (ST)",
    row: { group: "N1", points: 10, frame: { min: 1, max: 10 } },
    typed: { group: "N2" },
    options: frames,
    expected: { frame: { max: 200 } },
  },
  {
    name: "a level (PL3)",
    row: { group: "N1", level: 2 },
    typed: { level: 4 },
    options: levels,
    expected: { level: 4, points: 200, coefficient: 2 },
  },
];

describe("what a reviewer typed comes before the source", () => {
  it.each(cases)("$name", ({ row: facts, typed, options, expected }) => {
    const row = { ...facts, code: "A.2" };
    const standard: RowFacts = { group: "N1", band: 4, points: 5, level: 1 };
    const { rows } = convertRows([standard, row], { ...options, typed: typedRows("A.2", typed) });
    expect(rows[1]).toMatchObject(expected);
    expect(rows[1]?.row).toMatchObject(convertRows([standard, row], options).rows[1]?.row ?? {});
  });

  it("leaves every other row alone", () => {
    const facts: readonly RowFacts[] = [
      { group: "N1", band: 4 },
      { group: "N2", band: 5 },
    ];
    const { rows } = convertRows(facts, { typed: typedRows("VP.001#2", { group: "N5" }) });
    expect(rows).toEqual(convertRows(facts).rows);
  });
});

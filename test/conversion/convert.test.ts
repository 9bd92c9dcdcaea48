import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complexityGroups } from "../../src/catalogue/complexity-group";
import { timeBands } from "../../src/catalogue/time-band";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import { settingsOf } from "../../src/profiles/profile";
import { convertRows, type RowFacts } from "./build-catalogue";

const framesSettings = settingsOf(soTayBnv);
const standard = { group: "N1", band: 4 } as const;

describe("convert", () => {
  it("says which row is the standard, its points and hours, and how it was chosen", () => {
    const conversion = convertRows([{ ...standard, code: "DC.01" }], {
      standard: null,
      storedStandardCode: "dc.01",
    });
    expect(conversion.standard).toEqual({
      row: conversion.rows[0],
      origin: "workbook",
      pointsByScale: { matrix: { points: 35, origin: "standard", code: "DC.01" } },
      points: 35,
      hours: 35 / 60,
    });
    expect(conversion.standard?.row.coefficient).toBe(1);
  });

  it("says which choice no row answers to, and computes no coefficient", () => {
    const conversion = convertRows([standard], { standard: { kind: "code", code: "DC.99" } });
    expect(conversion).toMatchObject({ unknownStandard: "DC.99", standard: null });
    expect(conversion.rows[0]).toMatchObject({ points: 35, coefficient: null });
  });

  it("keeps rows apart that print the same code", () => {
    const { rows } = convertRows([standard, { code: "A" }, { code: "A" }, { code: "A" }]);
    expect(rows.map(({ id, code }) => [id, code])).toEqual([
      ["VP.001", "VP.001"],
      ["A", "A"],
      ["A#2", "A"],
      ["A#3", "A"],
    ]);
  });

  it("records the scale in the settings that it returns", () => {
    expect(convertRows([standard], { scale: "levels" }).settings.scale).toBe("levels");
  });

  it("changes nothing when it runs again on its own codes", () => {
    const facts = [standard, { group: "N3", band: 9 }, { hours: 2 }, { code: "X.01", group: "N2", band: 2 }] as const;
    const first = convertRows(facts);
    const knownCodes = first.rows.map(({ code, row: { task, detail, output } }) => ({ code, task, detail, output }));
    const second = convertRows(facts, { knownCodes, nextCodeNumber: first.nextCodeNumber });
    expect(second).toEqual(first);
  });

  it("gives the same coefficients when all points are multiplied by one number", () => {
    const points = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(points, fc.constantFrom(2, 4, 10, 0.5, 100), (values, factor) => {
        const coefficients = (times: number) =>
          convertRows(
            values.map((value): RowFacts => ({ points: value * times })),
            { scale: "frames", settings: framesSettings },
          ).rows.map(({ coefficient }) => coefficient);
        expect(coefficients(factor)).toEqual(coefficients(1));
      }),
    );
  });

  it("never gives a heavier group or a longer band a smaller coefficient (matrix)", () => {
    const place = fc.record({ group: fc.constantFrom(...complexityGroups), band: fc.constantFrom(...timeBands) });
    fc.assert(
      fc.property(place, place, (left, right) => {
        const facts = [left, right].map(({ group, band }) => ({ group, band: band.number }));
        const [, lower, upper] = convertRows([standard, ...facts]).rows;
        const isNotBelow = right.group >= left.group && right.band.number >= left.band.number;
        if (isNotBelow) expect(upper?.coefficient).toBeGreaterThanOrEqual(lower?.coefficient ?? NaN);
      }),
    );
  });
});

describe("frames that the sheets print", () => {
  const frame = (min: number, max: number) => ({ min, max });
  const local: readonly RowFacts[] = [
    { group: "N1", points: 5, frame: frame(1, 10) },
    { group: "N2", points: 40, frame: frame(11, 50) },
    { group: "N2", points: 30 },
    { group: "N3", points: 60, frame: frame(51, 100) },
    { group: "N3", points: 99, frame: frame(51, 90) },
  ];
  const options = { scale: "frames", settings: framesSettings } as const;

  it("become the settings' where a group's rows agree", () => {
    const { settings, rows } = convertRows(local, options);
    expect(settings.frames.slice(0, 4)).toEqual([frame(1, 10), frame(11, 50), frame(0, 300), frame(0, 400)]);
    expect(rows[2]?.frame).toEqual(frame(11, 50));
  });

  it("bind their own row in any case", () => {
    const { findings } = convertRows(local, options);
    expect(findings).toMatchObject([{ code: "E504", at: { row: 10, column: 9 }, params: { max: 90 } }]);
  });

  it("leave frames alone that people changed in the settings", () => {
    const frames = framesSettings.frames.map((published, index) => (index === 0 ? frame(0, 20) : published));
    const { settings } = convertRows(local, { ...options, settings: { ...framesSettings, frames } });
    expect(settings.frames[0]).toEqual(frame(0, 20));
  });

  it("do not touch the settings of another scale", () => {
    expect(convertRows(local, { settings: framesSettings }).settings.frames).toEqual(framesSettings.frames);
  });
});

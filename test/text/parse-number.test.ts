import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseNumber } from "../../src/text/parse-number";

describe("parseNumber", () => {
  it.each([
    ["5", 5],
    [" 12 ", 12],
    ["-3", -3],
    ["\u22123", -3],
    ["0,75", 0.75],
    ["0.75", 0.75],
    [",5", 0.5],
    ["1,240", 1.24],
    ["1.240", 1240],
    ["0.240", 0.24],
    ["1.240,5", 1240.5],
    ["1,240.5", 1240.5],
    ["1.240.000", 1_240_000],
    ["1,240,000", 1_240_000],
    ["1 240", 1240],
    ["1\u00a0240,5", 1240.5],
    ["15.43", 15.43],
    ["2400", 2400],
  ])("reads %j as %d", (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each(["", " ", "-", ".", "x", "5 điểm", "1-10", "1e5", "1.24.5", "1.2.3", "12 34", "NaN", "Infinity"])(
    "finds no number in %j",
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it("never throws and gives finite numbers only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const read = parseNumber(text);
        expect(read === null || Number.isFinite(read)).toBe(true);
      }),
    );
  });

  it("reads back what Vietnamese number formatting writes", () => {
    const format = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 }); // same marks as vi-VN, in every Node build
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
        expect(parseNumber(format.format(hundredths / 100))).toBeCloseTo(hundredths / 100, 6);
      }),
    );
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundAsExcel } from "../../src/conversion/round-as-excel";

describe("roundAsExcel", () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.675, 2, -2.68],
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [0.49999999, 0, 0],
    [1.0049999, 2, 1],
    [540 / 35, 2, 15.43],
    [0.1 + 0.2, 6, 0.3],
    [1.0000005, 6, 1.000001],
    [123456789.125, 2, 123456789.13],
    [999999999999.995, 2, 1000000000000],
    [900719925474099.25, 1, 900719925474099],
    [1e21, 2, 1e21],
    [1e-9, 6, 0],
    [4e-7, 6, 0],
    [5e-7, 6, 0.000001],
    [0, 2, 0],
  ])("ROUND(%d, %d) is %d", (value, digits, expected) => {
    expect(roundAsExcel(value, digits)).toBe(expected);
  });

  it("gives no negative zero, which a cell would show as -0", () => {
    expect(Object.is(roundAsExcel(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundAsExcel(-0, 2), 0)).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d", (value) => {
    expect(() => roundAsExcel(value, 2)).toThrow(RangeError);
  });

  it.each([-1, 1.5, 16])("refuses %d digits", (digits) => {
    expect(() => roundAsExcel(1, digits)).toThrow(RangeError);
  });

  it("takes fifteen digits, all that Excel keeps", () => {
    expect(roundAsExcel(0.1 + 0.2, 15)).toBe(0.3);
  });

  it.each([1e15, 1e21, 1.5e15, -1e15])("leaves a number without decimals, %d, as it is", (value) => {
    expect(roundAsExcel(value, 10)).toBe(value);
  });

  it("agrees with whole-number arithmetic on the decimals that people type", () => {
    const decimals = fc.record({
      units: fc.bigInt({ min: 0n, max: 10n ** 14n }),
      places: fc.integer({ min: 0, max: 9 }),
      digits: fc.integer({ min: 0, max: 6 }),
      isNegative: fc.boolean(),
    });
    fc.assert(
      fc.property(decimals, ({ units, places, digits, isNegative }) => {
        const sign = isNegative && units > 0n ? "-" : "";
        const typed = Number(`${sign}${decimalText(units, places)}`);
        const rounded = Number(`${sign}${decimalText(roundHalfUp(units, places, digits), digits)}`);
        expect(roundAsExcel(typed, digits)).toBe(rounded === 0 ? 0 : rounded);
      }),
      { numRuns: 2000 },
    );
  });
});

/** "1.005" for 1005 thousandths. */
function decimalText(units: bigint, places: number): string {
  const text = units.toString().padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Whole units of 10^-digits, half away from zero. */
function roundHalfUp(units: bigint, places: number, digits: number): bigint {
  if (digits >= places) return units * 10n ** BigInt(digits - places);
  const step = 10n ** BigInt(places - digits);
  return (units * 2n + step) / (step * 2n);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readTyped,
  shownNumber,
  typedNumber,
  type TypedValue,
} from "../../../../src/workbench/grid/editing/typed-value";

const number = (value: number, numberFormat?: string): TypedValue =>
  numberFormat === undefined ? { kind: "number", value } : { kind: "number", value, numberFormat };
const text = (value: string): TypedValue => ({ kind: "text", value });

describe("what a person means by what they type", () => {
  it.each<[string, TypedValue]>([
    ["0,5", number(0.5)],
    ["0.5", number(0.5)],
    ["0.125", number(0.125)],
    ["1.240", number(1240)],
    ["1.240,75", number(1240.75)],
    ["2,345", number(2.345)],
    ["1,5e+21", number(1.5e21)],
    ["-3", number(-3)],
    ["12,5%", number(0.125, "0.00%")],
    ["29%", number(0.29, "0%")],
    ["70%", number(0.7, "0%")],
    ["15/5/2026", number(46157, "dd/mm/yyyy")],
    ["15-05-2026", number(46157, "dd/mm/yyyy")],
    ["true", { kind: "boolean", value: true }],
    ["5-15", text("5-15")],
    ["31/2/2026", text("31/2/2026")],
    ["007", text("007")],
    ["'15", text("15")],
    ["0123456789012345", text("0123456789012345")],
    ["N1", text("N1")],
    [" Từ 5 phút ", text(" Từ 5 phút ")],
  ])("in Vietnamese: %j", (typed, meant) => {
    expect(readTyped(typed, "vi")).toEqual(meant);
  });

  it.each<[string, TypedValue]>([
    ["1,240", number(1240)],
    ["1,240.75", number(1240.75)],
    ["1.240", number(1.24)],
    ["0,5", number(0.5)],
    ["12.5%", number(0.125, "0.00%")],
  ])("in English: %j", (typed, meant) => {
    expect(readTyped(typed, "en")).toEqual(meant);
  });

  it("reads every number back that it offers for editing", () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer(),
      fc.double({ min: 0, max: 10_000, noNaN: true }),
    );
    fc.assert(
      fc.property(value, fc.constantFrom("vi", "en"), (each, language) => {
        const kept = Number(each.toPrecision(15));
        expect(readTyped(typedNumber(each, language), language)).toEqual(number(kept === 0 ? 0 : kept));
      }),
    );
  });
});

describe("a number in a cell without a number format", () => {
  it.each([
    [2.345, "2,345"],
    [1 / 3, "0,33333333333"],
    [0.1 + 0.2, "0,3"],
    [201234567891, "201234567891"],
    [-999999999999999, "-999999999999999"],
    [123456789012.25, "123456789012"],
    [1e15, "1000000000000000"],
    [1.5e21, "1,5e+21"],
  ])("%d is shown as %s", (value, shown) => expect(shownNumber(value, "vi")).toBe(shown));
});

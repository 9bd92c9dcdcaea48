import { describe, expect, it } from "vitest";
import { readTyped, type TypedValue } from "../../src/workbench/grid/typed-value";

const number = (value: number, numberFormat?: string): TypedValue =>
  numberFormat === undefined ? { kind: "number", value } : { kind: "number", value, numberFormat };
const text = (value: string): TypedValue => ({ kind: "text", value });

describe("what a person means by what they type", () => {
  it.each<[string, TypedValue]>([
    ["0,5", number(0.5)],
    ["0.5", number(0.5)],
    ["1.240", number(1240)],
    ["1.240,75", number(1240.75)],
    ["-3", number(-3)],
    ["12,5%", number(0.125, "0.00%")],
    ["70%", number(0.7, "0%")],
    ["15/5/2026", number(46157, "dd/mm/yyyy")],
    ["15-05-2026", number(46157, "dd/mm/yyyy")],
    ["true", { kind: "boolean", value: true }],
    ["5-15", text("5-15")],
    ["31/2/2026", text("31/2/2026")],
    ["007", text("007")],
    ["0123456789012345", text("0123456789012345")],
    ["N1", text("N1")],
    [" Từ 5 phút ", text(" Từ 5 phút ")],
  ])("%j", (typed, meant) => {
    expect(readTyped(typed)).toEqual(meant);
  });
});

/** Two pictures of a sheet are the same when nothing of what reading depends on differs. */
import { describe, expect, it } from "vitest";

import { fingerprintSheet } from "../../src/workbook/fingerprint";
import { isSameSheet, showsSame } from "../../src/workbook/same-sheet";
import type { SheetSnapshot } from "../../src/workbook/workbook-snapshot";
import { sheetOf } from "../support/snapshot";

const date = (serial: number) => ({ kind: "date", serial }) as const;
const picture = (): SheetSnapshot =>
  sheetOf(
    [
      ["STT", 1, true, date(45_000)],
      [null, "hai"],
    ],
    { merges: ["A1:B1"] },
  );
const sheet = picture();
const [first = [], second = []] = sheet.values;

describe("two pictures of a sheet", () => {
  it("show the same however they came about", () => {
    expect(showsSame(sheet, picture())).toBe(true);
    expect(isSameSheet(sheet, picture())).toBe(true);
    expect(fingerprintSheet(sheet)).toBe(fingerprintSheet(picture()));
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["a value", { values: [first, [null, "ba"]] }],
    ["a number that became text", { values: [["STT", "1", true, date(45_000)], second] }],
    ["a date", { values: [["STT", 1, true, date(45_001)], second] }],
    ["a row more", { values: [first, second, ["x"]] }],
    ["a row less", { values: [first] }],
    ["a cell more", { values: [first, [...second, 3]] }],
    ["its place", { firstRow: sheet.firstRow + 1 }],
    ["its column", { firstColumn: sheet.firstColumn + 1 }],
    ["a merge", { merges: [] }],
    ["a hidden row", { hiddenRows: new Set([2]) }],
    ["its name", { name: "Sheet9" }],
    ["whose it is", { marker: "catalogue" }],
    ["that it is hidden", { visibility: "hidden" }],
  ])("differ by %s", (_what, changed) => {
    expect(showsSame(sheet, { ...sheet, ...changed })).toBe(false);
    expect(showsSame({ ...sheet, ...changed }, sheet)).toBe(false);
  });

  it("show the same with another formula behind a value, and are not the same", () => {
    const other = { ...sheet, formulas: new Map([["B1", "=1"]]) };
    expect(showsSame(sheet, other)).toBe(true);
    expect(isSameSheet(sheet, other)).toBe(false);
    expect(isSameSheet({ ...sheet, formulas: new Map([["B1", "=0+1"]]) }, other)).toBe(false);
  });
});

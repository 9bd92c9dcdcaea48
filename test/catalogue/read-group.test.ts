import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { complexityGroups } from "../../src/catalogue/complexity-group";
import { readGroup } from "../../src/catalogue/read-group";
import { dateCell, errorCell } from "../support/snapshot";

describe("readGroup: spellings of the template's label (LC; domain.md point 3, W111)", () => {
  it.each([
    ["N1", "N1"],
    ["n3", "N3"],
    ["n 1", "N1"],
    [" N\u00a04 ", "N4"],
    ["N\u200b5", "N5"],
    ["Nhóm 2", "N2"],
    ["NHÓM 2", "N2"],
    ["nhom2", "N2"],
    ["Nhóm 2 (N2)", "N2"],
    ["Nhóm 2".normalize("NFD"), "N2"],
    ["N2 (Nhóm 2)", "N2"],
  ])("%j is exactly %s", (text, group) => {
    expect(readGroup(text)).toMatchObject({ kind: "read", value: group, exact: true });
  });
});

describe("readGroup: other readings", () => {
  it.each([
    ["II", "N2"],
    ["iv", "N4"],
    ["Ⅱ", "N2"],
    ["2", "N2"],
    [2, "N2"],
    ["5.", "N5"],
    ["N-1", "N1"],
    ["N.II", "N2"],
    ["Nhóm II", "N2"],
    ["Nhóm ba", "N3"],
    ["Nhóm N4", "N4"],
    ["N3?", "N3"],
    ["N2 - chuyên môn nghiệp vụ", "N2"],
    ["Nhóm 3: nghiên cứu", "N3"],
  ])("%j is %s, not exactly", (value, group) => {
    expect(readGroup(value)).toMatchObject({ kind: "read", value: group, exact: false });
  });

  it.each([
    ["N6", null],
    ["N0", null],
    [6, null],
    [2.5, null],
    ["M3", "N3"],
    ["thuộc nhóm 2", "N2"],
    ["khó", null],
    [true, null],
    ["N1".repeat(16_383), null],
  ])("%j is unknown, nearest %s", (value, nearest) => {
    expect(readGroup(value)).toMatchObject({ kind: "unknown", nearest, asDate: false });
  });

  it("says that a date is one", () => {
    expect(readGroup(dateCell(2026, 5, 15))).toEqual({
      kind: "unknown",
      nearest: null,
      text: "15/05/2026",
      asDate: true,
    });
  });

  it.each([["N2, N3"], ["N3/N2"], ["Nhóm 2 hoặc nhóm 3"], ["Nhóm 2 hoặc 3"], ["N2, 3"], ["N2/3"], ["Nhóm II - III"]])(
    "%j names several",
    (text) => {
      expect(readGroup(text)).toEqual({ kind: "several", values: ["N2", "N3"] });
    },
  );

  it.each([[null], [""], [" \u00a0\u200b"], [errorCell("#N/A")]])("%j is missing", (value) => {
    expect(readGroup(value)).toEqual({ kind: "missing" });
  });
});

describe("readGroup: any input", () => {
  it("never throws", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.double().map((serial) => ({ kind: "date", serial }) as const),
    );
    fc.assert(fc.property(value, (cell) => void readGroup(cell)));
  });

  it("knows each group however it is spaced, cased or composed", () => {
    const spaces = fc.stringMatching(/^[ \u00a0\u200b]{0,3}$/);
    const group = fc.constantFrom(...complexityGroups);
    fc.assert(
      fc.property(group, fc.constantFrom("N", "n", "Nhóm", "NHÓM", "nhóm"), spaces, spaces, (wanted, word, a, b) => {
        const text = `${a}${word}${b}${wanted.slice(1)}${a}`.normalize("NFD");
        expect(readGroup(text)).toMatchObject({ kind: "read", value: wanted, exact: true });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";

import type { Role } from "../../src/scoring/assignment";
import { scoreLine } from "../../src/scoring/line";
import { capRatios, meanOf, measureRatios, ratioOf } from "../../src/scoring/ratios";
import { formOf, type FormRatio } from "../../src/scoring/role-forms";
import { handbookSettings, lineOf } from "./build-work";

/** Support staff (ST chương III): quantity and quality are entered, progress follows from the lines. */
const mixed: readonly FormRatio[] = [
  { key: "a", from: { kind: "entered" } },
  { key: "b", from: { kind: "entered" } },
  { key: "c", from: { kind: "lines", quantity: "onTime" } },
];
const entered = [
  { key: "b", value: 0.5 },
  { key: "a", value: 1.25 },
] as const;
const hasFailing = false;
const lines = [scoreLine(lineOf({ assigned: 10, done: 8 }), handbookSettings)];

describe("the ratios of a form", () => {
  it("stand in its order, from the lines or as they were entered", () => {
    const { assigned, ratios } = measureRatios({ form: mixed, lines, entered, hasFailing, cap: "block" });
    expect(assigned).toBe(10);
    expect(ratios).toEqual([
      { key: "a", value: 1.25 },
      { key: "b", value: 0.5 },
      { key: "c", value: 0.8 },
    ]);
    expect(capRatios(ratios ?? [], "ratio").map(({ value }) => value)).toEqual([1, 0.5, 0.8]);
    expect(meanOf(capRatios(ratios ?? [], "ratio"))).toBeCloseTo(2.3 / 3, 12);
    expect([ratioOf(ratios, "c"), ratioOf(null, "c")]).toEqual([0.8, null]);
  });

  it("are none while one is missing, or nothing was assigned", () => {
    expect(
      measureRatios({ form: mixed, lines, entered: entered.slice(1), hasFailing, cap: "block" }).ratios,
    ).toBeNull();
    expect(measureRatios({ form: mixed, lines: [], entered, hasFailing, cap: "block" }).ratios).toBeNull();
    expect(
      measureRatios({ form: mixed.slice(0, 2), lines: [], entered, hasFailing, cap: "block" }).ratios,
    ).toHaveLength(2);
  });

  it("have a mean over as many as there are", () => {
    expect(meanOf([0.9, 0.7, 0.5, 0.3].map((value) => ({ key: "a", value })))).toBeCloseTo(0.6, 12);
  });
});

describe("the form of a role", () => {
  const keysOf = (role: Role, formula: "decree" | "party", hasManaged: boolean) =>
    formOf({ role, formula, hasManaged })
      .map(({ key }) => key)
      .join("");

  it.each([
    ["staff", "decree", true, "abc"],
    ["support", "party", true, "abc"],
    ["head", "decree", false, "abcdđe"],
    ["deputy", "decree", true, "abcdđe"],
    ["head", "party", true, "abcd"],
    ["deputy", "party", false, "abc"],
  ] as const)("of %s by the formula %s, managing people: %s, is %s", (role, formula, hasManaged, keys) => {
    expect(keysOf(role, formula, hasManaged)).toBe(keys);
  });
});

import { describe, expect, it } from "vitest";

import { roles } from "../../src/scoring/assignment";
import { scoreLine } from "../../src/scoring/line";
import { capRatios, meanOf, measureRatios, ratioOf } from "../../src/scoring/ratios";
import { hasForm, ratiosOfRole, roleForms, type FormRatio } from "../../src/scoring/role-forms";
import { scoreMonth } from "../../src/scoring/score-month";
import { handbookSettings, lineOf, personOf, workOf } from "./build-work";

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
const lines = [scoreLine(lineOf({ assigned: 10, done: 8 }), handbookSettings)];

describe("the ratios of a form", () => {
  it("stand in its order, from the lines or as they were entered", () => {
    const { assigned, ratios } = measureRatios({ form: mixed, lines, entered });
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
    expect(measureRatios({ form: mixed, lines, entered: entered.slice(1) }).ratios).toBeNull();
    expect(measureRatios({ form: mixed, lines: [], entered }).ratios).toBeNull();
    expect(measureRatios({ form: mixed.slice(0, 2), lines: [], entered }).ratios).toHaveLength(2);
  });

  it("have a mean over as many as there are", () => {
    expect(meanOf([0.9, 0.7, 0.5, 0.3].map((value) => ({ key: "a", value })))).toBeCloseTo(0.6, 12);
  });
});

describe("roles", () => {
  it.each(roles)("%s: rated only with a form, its lines are measured either way", (role) => {
    const { ratios, unratedReason } = scoreMonth({
      work: workOf([{ assigned: 10, done: 8 }], { person: personOf({ role }) }),
      period: "2026-05",
      settings: handbookSettings,
    });
    expect(ratios?.map(({ key }) => key)).toEqual(ratiosOfRole(role).map(({ key }) => key));
    expect(unratedReason).toBe(hasForm(role) ? null : "roleNotSupported");
  });

  it("have the written form of Mẫu số 01 for staff alone so far", () => {
    expect(roles.filter((role) => roleForms[role] !== null)).toEqual(["staff"]);
  });
});

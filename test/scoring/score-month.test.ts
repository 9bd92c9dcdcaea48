import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignmentKinds } from "../../src/scoring/assignment";
import { levelOf } from "../../src/scoring/level";
import { ratioOf } from "../../src/scoring/ratios";
import { scoreMonth } from "../../src/scoring/score-month";
import { handbookSettings, lineOf, workOf } from "./build-work";

const period = "2026-05";
/** Hundredths, as people type quantities. */
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((units) => units / 100);
const quantity = hundredths(0, 5000);
const anyLine = fc.record({
  kind: fc.constantFrom(...assignmentKinds),
  coefficient: hundredths(1, 20_000),
  share: hundredths(1, 100),
  assigned: quantity,
  done: quantity,
  failed: fc.integer({ min: 0, max: 6 }),
  failedObjective: fc.boolean(),
  delays: fc.integer({ min: 0, max: 60 }),
  delaysObjective: fc.boolean(),
});
const someLines = fc.array(anyLine, { maxLength: 12 });

describe("scoreMonth", () => {
  it("keeps each ratio within 0–1 under the cap `ratio`, the total within 0–100, the uncapped one shown", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { ratios, uncapped, total, rated } = scoreMonth({
          work: workOf(lines),
          period,
          settings: handbookSettings,
        });
        expect(rated).toBe(ratios !== null);
        if (!ratios || !uncapped) return;
        expect(ratios.map(({ key }) => key)).toEqual(["a", "b", "c"]);
        for (const { key, value } of ratios) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBe(Math.min(1, ratioOf(uncapped, key) ?? -1));
        }
        expect(total).toBeGreaterThanOrEqual(30);
        expect(total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("never lowers a ratio when more is done, whatever the cap", () => {
    fc.assert(
      fc.property(someLines, anyLine, quantity, fc.constantFrom("ratio", "block"), (others, line, more, cap) => {
        const settings = { ...handbookSettings, cap } as const;
        const score = (done: number) => scoreMonth({ work: workOf([...others, { ...line, done }]), period, settings });
        const [less, greater] = [score(line.done), score(line.done + more)];
        if (!less.ratios || !greater.ratios) return;
        for (const { key, value } of less.ratios) {
          expect(ratioOf(greater.ratios, key)).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
    );
  });

  it("does not depend on the unit of the coefficients", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const doubled = lines.map((line) => ({ ...line, coefficient: line.coefficient * 2 }));
        const [one, two] = [lines, doubled].map((each) => {
          return scoreMonth({ work: workOf(each), period, settings: handbookSettings });
        });
        expect(two?.uncapped).toEqual(one?.uncapped);
      }),
    );
  });

  it("shows the columns of the form for each line, before and after objective causes", () => {
    const line = lineOf({ coefficient: 2.7, assigned: 3, done: 3, failed: 1, delays: 2, delaysObjective: true });
    const { lines } = scoreMonth({ work: workOf([line]), period, settings: handbookSettings });
    const [scored] = lines;
    expect(scored?.assigned).toBeCloseTo(8.1, 12);
    expect(scored?.done).toBeCloseTo(8.1, 12);
    expect(scored?.good).toBeCloseTo(6.075, 12);
    expect(scored).toMatchObject({ line, rawDelays: 2, delays: 0, coefficient: 2.7, onTime: scored?.done });
  });

  it("gives no score for only sudden work, none for nothing, 0 for everything handed back", () => {
    const scoreOf = (lines: Parameters<typeof workOf>[0]) =>
      scoreMonth({ work: workOf(lines), period, settings: handbookSettings });
    expect(scoreOf([{ kind: "sudden" }, { kind: "takenOver" }])).toMatchObject({
      ...{ rated: false, unratedReason: "onlySudden", total: null, ratios: null },
    });
    expect(scoreOf([])).toMatchObject({ rated: false, unratedReason: "nothingAssigned" });
    expect(scoreOf([{ assigned: 0, done: 0 }])).toMatchObject({ rated: false, unratedReason: "nothingAssigned" });
    expect(scoreOf([{ kind: "returned" }])).toMatchObject({ rated: true, result: 0, total: 30, level: "incomplete" });
  });

  it("says that full general marks were assumed only when nobody gave any", () => {
    const assumed = (self: number | null, authority: number | null) =>
      scoreMonth({
        work: workOf([{}], { marks: [{ criterion: "I.1", self, authority }] }),
        period,
        settings: handbookSettings,
      }).generalAssumed;
    expect([assumed(null, null), assumed(5, null), assumed(null, 5)]).toEqual([true, false, false]);
  });

  it("keeps G within its bounds whatever marks say, and ignores marks of headings and unknown criteria", () => {
    const marks = ["I.1", "I.2", "I", "IX.9"].map((criterion, index) => {
      return { criterion, self: null, authority: [99, -5, 0, 0][index] ?? null };
    });
    expect(scoreMonth({ work: workOf([{}], { marks }), period, settings: handbookSettings }).general).toBe(25);
  });
});

describe("levelOf (ND Điều 20)", () => {
  it.each([
    [100, "excellent"],
    [90, "excellent"],
    [89.99999999999999, "excellent"],
    [89.9999999, "good"],
    [70, "good"],
    [69.99, "complete"],
    [50, "complete"],
    [49.995, "incomplete"],
    [0, "incomplete"],
  ] as const)("%d points: %s", (total, level) => {
    expect(levelOf(total, handbookSettings.levels)).toBe(level);
  });
});

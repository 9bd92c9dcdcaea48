import { describe, expect, it } from "vitest";
import { excellentCap } from "../../src/scoring/excellent-cap";
import { levelOf } from "../../src/scoring/level";
import { ratioOf } from "../../src/scoring/ratios";
import { scoreMonth } from "../../src/scoring/score-month";
import { handbookSettings, personOf, workOf } from "../scoring/build-work";
import { capCases } from "./excellent-cap-cases";
import { monthCases } from "./month-cases";

const period = "2026-05";

describe("monthly scores", () => {
  it.each(monthCases)("$name ($source)", ({ situation, expected }) => {
    const { lines, role = "staff", marks = [], forcedIncomplete = null, settings } = situation;
    const score = scoreMonth({
      work: workOf(lines, { person: personOf({ role }), marks, forcedIncomplete }),
      period,
      settings: { ...handbookSettings, ...settings },
    });
    const ratios = Object.fromEntries((score.ratios ?? []).map(({ key, value }) => [key, value]));
    const found = { ...score, ...ratios, uncappedA: ratioOf(score.uncapped, "a") };
    for (const [key, value] of Object.entries(expected)) {
      const [, actual] = Object.entries(found).find(([name]) => name === key) ?? [];
      if (typeof value === "number") {
        expect(actual, key).toBeTypeOf("number");
        expect(Math.abs(Number(actual) - value), key).toBeLessThan(1e-12);
      } else {
        expect(actual, key).toBe(value);
      }
    }
  });
});

describe("cap on excellent ratings", () => {
  it.each(capCases)("$name ($source)", ({ situation: { totals, share, reading }, expected }) => {
    const scores = totals.map((total, index) => {
      const score = scoreMonth({
        work: workOf([{}], { person: personOf({ name: `Người ${index}` }) }),
        period,
        settings: handbookSettings,
      });
      return { ...score, total, level: levelOf(total, handbookSettings.levels) };
    });
    const { over, overIds, rated, literal, inclusive } = excellentCap(scores, {
      excellentShare: share,
      excellentReading: reading,
    });
    expect({ rated, literal, inclusive, over: over.length }).toEqual(expected);
    expect(overIds).toHaveLength(over.length);
  });
});

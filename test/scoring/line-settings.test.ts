/** Settings that change what a line counts for: rest days, deduction, the cap of each line, conditions beside points. */
import { describe, expect, it } from "vitest";

import { conditionedLevel } from "../../src/scoring/conditions";
import { rawDelays } from "../../src/scoring/delays";
import { scoreLine } from "../../src/scoring/line";
import { ratioOf } from "../../src/scoring/ratios";
import { scoreMonth } from "../../src/scoring/score-month";
import { dateCell } from "../support/snapshot";
import { handbookSettings, lineOf, workOf } from "./build-work";

const day = (date: number) => dateCell(2026, 5, date).serial;
const settings = handbookSettings;

describe("a due date on a rest day", () => {
  const delaysOf = (due: number, done: number, restDays: "counted" | "rolled", holidays: readonly number[] = []) =>
    rawDelays(
      { due: day(due), doneDate: day(done), delays: null },
      {
        ...{ delayUnit: "day", restDays, holidays: holidays.map(day) },
      },
    );

  it("stays as it is, or moves to the next working day", () => {
    // 9 and 10 May 2026 are a Saturday and a Sunday.
    expect([8, 9, 10, 11].map((due) => delaysOf(due, 12, "counted"))).toEqual([4, 3, 2, 1]);
    expect([8, 9, 10, 11].map((due) => delaysOf(due, 12, "rolled"))).toEqual([4, 1, 1, 1]);
    expect(delaysOf(9, 11, "rolled")).toBe(0);
  });

  it("moves on over holidays and the weekend behind them", () => {
    expect(delaysOf(7, 12, "rolled", [7, 8])).toBe(1);
    expect(delaysOf(7, 12, "counted", [7, 8])).toBe(5);
  });
});

describe("deduction", () => {
  const line = lineOf({ coefficient: 2, assigned: 10, done: 10, failed: 1, delays: 6 });

  it("takes its part of the whole line, or of the faulty products alone", () => {
    expect(scoreLine(line, settings)).toMatchObject({ good: 15, onTime: 0 });
    expect(scoreLine(line, { ...settings, deduction: "product" })).toMatchObject({ good: 19.5, onTime: 17 });
  });

  it("never takes more than was done: b = Σ k·(h − 0,25·min(f, 4h)) : A", () => {
    const lost = lineOf({ done: 0.5, failed: 9 });
    expect(scoreLine(lost, { ...settings, deduction: "product" }).good).toBe(0);
  });
});

describe("the cap of each line", () => {
  const over = lineOf({ assigned: 5, done: 10, failed: 1 });
  const undone = lineOf({ assigned: 5, done: 0 });

  it("lets no task make up for another; what is above it is still shown", () => {
    const scoreOf = (cap: "ratio" | "eachLine") =>
      scoreMonth({ work: workOf([over, undone]), period: "2026-05", settings: { ...settings, cap } });
    const { ratios, uncapped } = scoreOf("eachLine");
    expect([ratioOf(uncapped, "a"), ratioOf(ratios, "a"), ratioOf(ratios, "b")]).toEqual([1, 0.5, 0.375]);
    expect(ratioOf(scoreOf("ratio").ratios, "a")).toBe(1);
  });

  it("leaves sudden work without a quantity as it was done", () => {
    const { counted } = scoreLine(lineOf({ kind: "sudden", assigned: 0, done: 3 }), { ...settings, cap: "eachLine" });
    expect(counted.done).toBe(3);
    const capped = scoreLine(lineOf({ kind: "sudden", assigned: 2, done: 3 }), { ...settings, cap: "eachLine" });
    expect(capped.counted.done).toBe(2);
  });
});

describe("conditions beside points (366-QĐ/TW, Điều 11)", () => {
  const tasks = (count: number, facts: Parameters<typeof lineOf>[0] = {}) =>
    Array.from({ length: count }, () => scoreLine(lineOf(facts), settings));
  const exceeded = { exceeded: true };

  it.each([
    [
      "3 of 10 above what was required, all on time",
      [...tasks(7), ...tasks(3, exceeded)],
      "excellent",
      "excellent",
      [],
    ],
    ["2 of 10", [...tasks(8), ...tasks(2, exceeded)], "excellent", "good", ["aboveRequired"]],
    ["one late", [...tasks(4), ...tasks(1, { delays: 1 })], "good", "complete", ["allOnTime"]],
    ["two of nine late", [...tasks(7), ...tasks(2, { delays: 1 })], "good", "incomplete", ["allOnTime"]],
    ["one not done", [...tasks(4), ...tasks(1, { done: 0.5 })], "complete", "incomplete", ["allDone"]],
    ["handed back ones aside", [...tasks(3), ...tasks(9, { kind: "returned", done: 0 })], "good", "good", []],
  ] as const)("%s", (_, lines, byPoints, level, unmet) => {
    expect(conditionedLevel(byPoints, lines)).toEqual({ level, unmet });
  });

  it("lower the level where the setting asks for them, and show the one by points", () => {
    const scoreOf = (conditions: "off" | "beside") =>
      scoreMonth({ work: workOf([{}]), period: "2026-05", settings: { ...settings, conditions } });
    expect(scoreOf("off")).toMatchObject({ level: "excellent", levelByPoints: "excellent", unmet: [] });
    expect(scoreOf("beside")).toMatchObject({
      ...{ level: "good", levelByPoints: "excellent", unmet: ["aboveRequired"] },
    });
  });
});

/**
 * The core against a second implementation that was written from the rules alone, on random periods of all roles and
 * settings, to 1e-9. Short here; `LONG_SCORES=1` takes 10,000 periods.
 */
import { describe, expect, it } from "vitest";

import type { MonthlyWork } from "../../src/scoring/assignment";
import { ratioOf } from "../../src/scoring/ratios";
import { ratioKeys } from "../../src/scoring/ratio-keys";
import { scoreOffice } from "../../src/scoring/score-office";
import { yearScore } from "../../src/scoring/year-score";
import type { Month, Quarter } from "../../src/text/period";
import { runAtOnce } from "../../src/workbook/slices";
import { dateCell } from "../support/snapshot";
import { handbookSettings, lineOf, personOf } from "./build-work";
import { naiveOffice, naiveYear, type NaiveLine, type NaivePerson } from "./second/naive-score";
import { diceOf, randomOffice } from "./second/random-office";

const periods = process.env["LONG_SCORES"] ? 10_000 : 150;
const criteria = handbookSettings.generalCriteria.filter(({ isHeading }) => !isHeading);
const newYear = dateCell(2026, 1, 1).serial;
const serialOf = (day: number | null) => (day === null ? null : newYear + day);

function lineFrom({ k, g, h, due, doneDay, f, fObjective, l, lObjective, ...line }: NaiveLine) {
  const days = { due: serialOf(due), doneDate: serialOf(doneDay) };
  const counts = { coefficient: k, assigned: g, done: h, failed: f, delays: l };
  return lineOf({ ...line, ...days, ...counts, failedObjective: fObjective, delaysObjective: lObjective });
}

function workFrom({ group, lines, marks, own, forced, ...person }: NaivePerson, index: number): MonthlyWork {
  return {
    person: personOf({ ...person, id: `NV${index}`, similarTasks: group }),
    lines: lines.map(lineFrom),
    marks: marks.flatMap(({ self, authority }, place) => {
      const criterion = criteria[place]?.number ?? "";
      return self === null && authority === null ? [] : [{ criterion, self, authority }];
    }),
    entered: ratioKeys.flatMap((key) => (own[key] === undefined ? [] : [{ key, value: own[key] }])),
    unitLevel: person.unitLevel,
    forcedIncomplete: forced ? "Kỷ luật" : null,
  };
}

function expectClose(actual: number | null | undefined, expected: number | null | undefined, what: string): void {
  if (typeof actual === "number" && typeof expected === "number") {
    expect(Math.abs(actual - expected), what).toBeLessThan(1e-9);
  } else expect(actual ?? null, what).toBe(expected ?? null);
}

describe("the score of an office", () => {
  it(`is that of a second implementation in ${periods} random periods`, () => {
    const met = { leaders: 0, rated: 0, half: 0 };
    for (let seed = 1; seed <= periods; seed++) {
      const { people, settings: own } = randomOffice(
        diceOf(seed),
        criteria.map(({ max }) => max),
      );
      const settings = { ...handbookSettings, ...own, holidays: own.holidays.map((day) => newYear + day) };
      const works = people.map(workFrom);
      const { scores } = runAtOnce(scoreOffice({ works, period: "2026-01", settings }));
      const expected = naiveOffice(people, own);
      scores.forEach((score, index) => {
        const naive = expected[index];
        const what = `period ${seed}, ${people[index]?.name ?? ""} (${people[index]?.role ?? ""})`;
        expectClose(score.assigned, naive?.assigned, `${what}: A`);
        for (const key of ratioKeys) {
          const ratio = ratioOf(score.ratios, key);
          // A ratio that is given stands there without a score as well.
          expectClose(ratio, naive?.ratios?.[key], `${what}: ${key}`);
          if (key === "d" && ratio === 0.5) met.half++;
        }
        expectClose(score.result, naive?.result, `${what}: R`);
        expectClose(score.general, naive?.general, `${what}: G`);
        expectClose(score.total, naive?.total, `${what}: S`);
        expect(score.level, `${what}: level`).toBe(naive?.level);
        if (score.managed) met.leaders++;
        if (score.rated) met.rated++;
      });
    }
    // What never comes up proves nothing.
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(periods / 20);
  }, 600_000);
});

describe("the score of a year", () => {
  it("is that of a second implementation in random years of months, quarters and gaps", () => {
    for (let seed = 1; seed <= periods; seed++) {
      const dice = diceOf(seed);
      const some = (count: number, share: number) =>
        Array.from({ length: count }, () => (dice() < share ? dice() * 100 : null));
      const [months, quarters] = [some(12, dice()), some(4, dice() < 0.5 ? 0 : 0.5)];
      const monthNames = months.map((_, index) => `2026-${String(index + 1).padStart(2, "0")}` as Month);
      const quarterNames = quarters.map((_, index) => `2026-Q${index + 1}` as Quarter);
      const scores = [
        ...months.map((total, index) => ({ period: monthNames[index] ?? "2026-01", total })),
        ...quarters.map((total, index) => ({ period: quarterNames[index] ?? "2026-Q1", total })),
      ] as const;
      const score = yearScore({ person: personOf(), scores, settings: handbookSettings });
      const naive = naiveYear(months, quarters);
      naive.quarters.forEach((value, index) => expectClose(score.quarters[index], value, `year ${seed}, quarter`));
      naive.halves.forEach((value, index) => expectClose(score.halves[index], value, `year ${seed}, half`));
      expectClose(score.total, naive.total, `year ${seed}`);
      expect(score.rated).toBe(naive.total !== null);
    }
  });
});

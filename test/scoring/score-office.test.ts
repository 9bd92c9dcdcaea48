/** Leaders: d from the people they manage, subordinates first; the golden table of ST as a leader. */
import { describe, expect, it } from "vitest";

import type { MonthlyWork, Person } from "../../src/scoring/assignment";
import { managedPeople } from "../../src/scoring/managed-people";
import { ratioOf } from "../../src/scoring/ratios";
import { rescoreLeaders, scoreOffice } from "../../src/scoring/score-office";
import type { Settings } from "../../src/profiles/profile";
import { runAtOnce } from "../../src/workbook/slices";
import { goldenLines } from "../sheets/score-cases";
import { handbookSettings, personOf, workOf } from "./build-work";

function person(name: string, facts: Partial<Person> = {}): Person {
  return personOf({ id: name, name, ...facts });
}

/** 100 points for all of it done, 30 for none. */
function work(name: string, done: number, facts: Partial<Person> = {}, more: Partial<MonthlyWork> = {}): MonthlyWork {
  return workOf([{ assigned: 1, done }], { person: person(name, facts), ...more });
}

function scoresOf(works: readonly MonthlyWork[], settings: Partial<Settings> = {}) {
  const office = runAtOnce(scoreOffice({ works, period: "2026-05", settings: { ...handbookSettings, ...settings } }));
  return { ...office, of: (name: string) => office.scores.find((score) => score.work.person.name === name) };
}

const dOf = (works: readonly MonthlyWork[], name: string) => ratioOf(scoresOf(works).of(name)?.ratios ?? null, "d");
const chosen = { entered: [{ key: "đ", value: 1 } as const, { key: "e", value: 1 } as const] };

describe("the score of a leader (ND Điều 16–17)", () => {
  it("is 76.7 for the golden table with d = 50, đ = 50, e = 100", () => {
    const entered = [
      { key: "d", value: 0.5 },
      { key: "đ", value: 0.5 },
      { key: "e", value: 1 },
    ] as const;
    const head = workOf(goldenLines, { person: person("Trưởng", { role: "head" }), entered });
    const [score] = scoresOf([head]).scores;
    // (15.06 + 11.555 + 7.01) : 16.8 = 2.0014…; with d, đ, e 4.0014… : 6.
    expect(score?.result).toBeCloseTo((33.625 / 16.8 + 2) / 6, 12);
    expect(score?.total).toBeCloseTo(76.684027, 5);
    expect(score?.total?.toFixed(1)).toBe("76.7");
    expect(score).toMatchObject({ level: "good", rated: true, assumedRatios: [] });
  });

  it("is the mean of three by the party's formula, and of four with people whom the leader manages", () => {
    const alone = workOf(goldenLines, { person: person("Trưởng", { role: "head" }) });
    const settings = { leaderFormula: "party" } as const;
    expect(scoresOf([alone], settings).of("Trưởng")?.result).toBeCloseTo(33.625 / 16.8 / 3, 12);
    const failing = work("A", 0, { manager: "Trưởng" });
    expect(scoresOf([alone, failing], settings).of("Trưởng")?.result).toBeCloseTo((33.625 / 16.8 + 0.5) / 4, 12);
  });

  it("takes 100 % for đ and e that nobody chose, and says so", () => {
    expect(scoresOf([work("Trưởng", 1, { role: "head" })]).scores[0]).toMatchObject({
      ...{ total: 100, assumedRatios: ["đ", "e"], rated: true },
    });
  });

  it("is never above the level of the unit for a head, and is for a deputy", () => {
    const levelOf = (role: "head" | "deputy", unitLevel: "good" | "incomplete" | null) =>
      scoresOf([work("L", 1, { role }, { ...chosen, unitLevel })]).scores[0]?.level;
    expect([levelOf("head", null), levelOf("head", "good"), levelOf("head", "incomplete")]).toEqual([
      ...["excellent", "good", "incomplete"],
    ]);
    expect(levelOf("deputy", "good")).toBe("excellent");
  });
});

describe("d", () => {
  const head = work("Trưởng", 1, { role: "head" }, chosen);

  it.each([
    ["nobody below 50", 0.5, 1],
    ["somebody below 50", 0.2, 0.5],
  ])("with %s among those whose chain leads to the leader", (_, done, d) => {
    const works = [head, work("Phó", 1, { role: "deputy", manager: "trưởng " }), work("A", done, { manager: "Phó" })];
    expect([dOf(works, "Trưởng"), dOf(works, "Phó")]).toEqual([d, d]);
  });

  it("counts only the field of a deputy, and the whole unit for a head without a chain", () => {
    const works = [
      head,
      work("Phó 1", 1, { role: "deputy" }, chosen),
      work("Phó 2", 1, { role: "deputy" }, chosen),
      work("A", 0, { manager: "Phó 1" }),
      work("B", 1, { manager: "Phó 2" }),
      work("C", 0, { unit: "Phòng khác" }),
    ];
    expect(["Trưởng", "Phó 1", "Phó 2"].map((name) => dOf(works, name))).toEqual([0.5, 0.5, 1]);
    expect(dOf([...works.slice(0, 3), ...works.slice(4)], "Trưởng")).toBe(1);
  });

  it("needs the d of a leader below first: a deputy pulled under 50 by it fails the head", () => {
    // 30 + 70 × (0.1·3 + 0.5 + 0.5 + 0.5) : 6 = 51 with d = 50; marks take 5 of it away.
    const low = { entered: [{ key: "đ", value: 0.5 } as const, { key: "e", value: 0.5 } as const] };
    const marks = [{ criterion: "I.1", self: null, authority: 0 }];
    const deputy = work("Phó", 0.1, { role: "deputy", manager: "Trưởng" }, { ...low, marks });
    const failing = work("A", 0, { manager: "Phó" });
    const { of } = scoresOf([head, deputy, failing]);
    expect(of("Phó")?.total).toBeCloseTo(46, 9);
    expect(of("Trưởng")?.managed?.failing.map(({ name }) => name)).toEqual(["Phó", "A"]);
    const fine = work("A", 1, { manager: "Phó" });
    expect(scoresOf([head, deputy, fine]).of("Phó")?.total).toBeGreaterThan(50);
    expect(scoresOf([head, deputy, fine]).of("Trưởng")?.managed?.failing).toEqual([]);
  });

  it("is taken as it was given, whoever is below 50", () => {
    const given = { entered: [...chosen.entered, { key: "d", value: 1 } as const] };
    const works = [work("Trưởng", 1, { role: "head" }, given), work("A", 0, { manager: "Trưởng" })];
    expect(dOf(works, "Trưởng")).toBe(1);
  });

  it("leaves out the people of a circle, names it, and still counts those below it", () => {
    const works = [
      work("A", 0, { role: "head", manager: "B" }),
      work("B", 0, { role: "deputy", manager: "A" }),
      work("C", 0, { manager: "B" }),
    ];
    const { scores, managers } = scoresOf(works);
    expect(managers.circles.map((circle) => circle.map(({ name }) => name))).toEqual([["A", "B"]]);
    expect(scores.map(({ managed }) => managed?.failing.map(({ name }) => name) ?? null)).toEqual([["C"], ["C"], null]);
  });

  it("knows a manager by id, and nobody by a name that two people have", () => {
    const two = [work("X", 1, { id: "NV1", name: "Lê Ba", role: "head" }), work("Y", 1, { id: "NV2", name: "Lê Ba" })];
    const people = (manager: string) => [...two, work("C", 0, { manager })].map((each) => each.person);
    expect(managedPeople(people("nv1")).of.get(0)).toEqual([2]);
    expect(managedPeople(people("Lê Ba")).unclear).toEqual([2]);
  });

  it("is 100 % when nobody managed has a score: everybody is on leave", () => {
    const works = [head, ...["A", "B"].map((name) => workOf([], { person: person(name, { manager: "Trưởng" }) }))];
    expect(dOf(works, "Trưởng")).toBe(1);
    expect(scoresOf(works).scores.map(({ unratedReason }) => unratedReason)).toEqual([
      ...[null, "nothingAssigned", "nothingAssigned"],
    ]);
  });

  it("follows when marks change a subordinate's total", () => {
    const period = "2026-05";
    const options = { period, settings: handbookSettings } as const;
    const works = (marks: MonthlyWork["marks"]) => [head, work("A", 0.3, { manager: "Trưởng" }, { marks })];
    const { scores } = scoresOf(works([]));
    const none = handbookSettings.generalCriteria.map(({ number }) => ({
      criterion: number,
      self: null,
      authority: 0,
    }));
    const now = scoresOf(works(none)).scores;
    const [first, second] = [scores[0], now[1]];
    expect(first && second && ratioOf(rescoreLeaders([first, second], options)[0]?.ratios ?? null, "d")).toBe(0.5);
  });
});

describe("support staff (ST chương III)", () => {
  const driver = (entered: MonthlyWork["entered"]) =>
    scoresOf([workOf([], { person: person("Lái xe", { role: "support" }), ...(entered ? { entered } : {}) })])
      .scores[0];

  it("are scored by a, b, c as they were given", () => {
    const entered = [
      { key: "a", value: 0.955 },
      { key: "b", value: 0.5 },
      { key: "c", value: 0 },
    ] as const;
    expect(driver(entered)?.total).toBeCloseTo(30 + (70 * 1.455) / 3, 12);
  });

  it("have no score while one is missing", () => {
    expect(driver([{ key: "a", value: 1 }])).toMatchObject({ rated: false, unratedReason: "ratiosMissing" });
  });
});

import { describe, expect, it } from "vitest";
import { excellentCaps, inclusiveLimit, literalLimit } from "../../src/scoring/excellent-cap";
import { scoreMonth } from "../../src/scoring/score-month";
import { handbookSettings, personOf, workOf } from "./build-work";

const people = Array.from({ length: 2000 }, (_, index) => index);

describe("limits (ND Điều 20)", () => {
  it("are ⌊P/6⌋ at 20 % and ⌊P/5⌋ at 25 %, for every P: no head is lost to binary noise", () => {
    expect(people.map((rated) => literalLimit(rated, 0.2))).toEqual(people.map((rated) => Math.floor(rated / 6)));
    expect(people.map((rated) => literalLimit(rated, 0.25))).toEqual(people.map((rated) => Math.floor(rated / 5)));
  });

  it("take the binary noise of any share away first: 12 % of 28 people are 3 × 1,12", () => {
    expect((28 * 0.12) / 1.12).toBeLessThan(3);
    expect(literalLimit(28, 0.12)).toBe(3);
  });

  it("are ⌊P/5⌋ and ⌊P/4⌋ in the other reading", () => {
    expect(people.map((rated) => inclusiveLimit(rated, 0.2))).toEqual(people.map((rated) => Math.floor(rated / 5)));
    expect(people.map((rated) => inclusiveLimit(rated, 0.25))).toEqual(people.map((rated) => Math.floor(rated / 4)));
  });

  it("let excellent people be no more than the share of those rated good only", () => {
    for (const rated of people) {
      const limit = literalLimit(rated, 0.2);
      expect(limit * 5).toBeLessThanOrEqual(rated - limit);
      expect((limit + 1) * 5).toBeGreaterThan(rated - limit - 1);
    }
  });
});

describe("excellentCaps", () => {
  /** Six people: three excellent ones at 100, 93 and 93 points in two groups of similar tasks, three good ones. */
  const scores = [
    ["An", "Tổng hợp", 10],
    ["Chi", "Văn thư", 9],
    ["Bình", "Tổng hợp", 9],
    ["Dũng", "Văn thư", 8],
    ["Em", "Văn thư", 8],
    ["Giang", "", 8],
  ].map(([name, similarTasks, done]) =>
    scoreMonth({
      work: workOf([{ assigned: 10, done: Number(done) }], {
        person: personOf({ id: `id of ${name}`, name: String(name), similarTasks: String(similarTasks) }),
      }),
      period: "2026-05",
      settings: handbookSettings,
    }),
  );

  it("counts the office and each group, and names who is over, lowest total first, with everybody who is tied", () => {
    const { office, groups } = excellentCaps(scores, handbookSettings);
    expect(office).toEqual({
      ...{ rated: 6, literal: 1, inclusive: 1, excess: 2 },
      ...{ over: ["Chi", "Bình"], overIds: ["id of Chi", "id of Bình"], tied: [], tiedIds: [] },
    });
    const none = { literal: 0, inclusive: 0, tied: [], tiedIds: [] };
    expect([...groups]).toEqual([
      ["Tổng hợp", { ...none, rated: 2, excess: 2, over: ["Bình", "An"], overIds: ["id of Bình", "id of An"] }],
      ["Văn thư", { ...none, rated: 3, excess: 1, over: ["Chi"], overIds: ["id of Chi"] }],
    ]);
  });

  it("leaves the choice among people of one total to a person, whatever sums led to it", () => {
    const settings = { ...handbookSettings, excellentShare: 0.4, excellentReading: "inclusive" } as const;
    const noisy = scores.map((score) =>
      score.work.person.name === "Chi" ? { ...score, total: 92.99999999999999 } : score,
    );
    const { office } = excellentCaps(noisy, settings);
    expect(office).toMatchObject({ excess: 1, over: ["Chi", "Bình"], tied: ["Chi", "Bình"] });
    expect(excellentCaps(scores.slice(0, 3), { ...settings, excellentShare: 1 }).office).toMatchObject({
      ...{ excess: 0, over: [], tied: [] },
    });
  });

  it("knows a group however it is typed", () => {
    const typed = ["Văn thư", "văn thư ", "VĂN THƯ"];
    const mixed = scores.slice(0, 3).map((score, index) => ({
      ...score,
      work: { ...score.work, person: { ...score.work.person, similarTasks: typed[index] ?? "" } },
    }));
    expect([...excellentCaps(mixed, handbookSettings).groups].map(([name, { rated }]) => [name, rated])).toEqual([
      ["Văn thư", 3],
    ]);
  });
});

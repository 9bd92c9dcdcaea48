import { describe, expect, it } from "vitest";
import type { ScoreReport } from "../../../../src/app/score-report";
import type { TypedMarks } from "../../../../src/app/typed-marks";
import { excellentCaps } from "../../../../src/scoring/excellent-cap";
import { scoreMonth } from "../../../../src/scoring/score-month";
import { chosenRows, deskRows, type DeskChoice } from "../../../../src/taskpane/score/desk/desk-rows";
import { handbookSettings as settings, personOf, workOf } from "../../../scoring/build-work";

const period = "2026-05";
const scored = settings.generalCriteria.filter(({ isHeading }) => !isHeading);
const full = scored.map(({ number, max }) => ({ criterion: number, self: null, authority: max }));

/** Name, what was done of 10, and whether the general criteria are marked. */
const people = (
  [
    ["Hoàng Thu Trang", 10, true],
    ["Đỗ Văn An", 9, false],
    ["Lê Thị Bình", 0, true],
    ["Vũ Đình Khải", null, false],
  ] as const
).map(([name, done, isMarked], index) =>
  scoreMonth({
    work: {
      ...workOf(done === null ? [] : [{ assigned: 10, done }], { person: personOf({ id: `NV0${index + 1}`, name }) }),
      marks: isMarked ? full : [],
    },
    period,
    settings,
  }),
);
const report: ScoreReport = {
  period,
  settings,
  people,
  excellentCaps: excellentCaps(people, settings),
  findings: [],
  newcomers: [],
  brought: [],
  broughtFingerprints: [],
  questions: [],
  kindQuestions: [],
};
const all: DeskChoice = { search: "", filter: "all", sort: null };
/** The authority's marks of the second of them. */
const typedAs = (marks: readonly (readonly [string, number])[]): TypedMarks => ({
  "NV02 Đỗ Văn An": {
    marks: marks.map(([criterion, value]) => ({ column: "authority", criterion, value, over: null })),
    refused: [],
  },
});
const namesOf = (choice: Partial<DeskChoice>, typed: TypedMarks = {}) =>
  chosenRows(deskRows({ report, typed }), { ...all, ...choice }).map(({ score }) => score.work.person.name);

describe("the rows of the desk", () => {
  it("are found without diacritics and in any case", () => {
    expect(namesOf({ search: "do VAN" })).toEqual(["Đỗ Văn An"]);
  });

  it("go by the given name, and by a figure with those last who have none, whichever way", () => {
    expect(namesOf({ sort: { by: "name", isFalling: false } })).toEqual([
      "Đỗ Văn An",
      "Lê Thị Bình",
      "Vũ Đình Khải",
      "Hoàng Thu Trang",
    ]);
    const fromHighest = namesOf({ sort: { by: "total", isFalling: true } });
    expect(fromHighest).toEqual(["Hoàng Thu Trang", "Đỗ Văn An", "Lê Thị Bình", "Vũ Đình Khải"]);
    const fromLowest = namesOf({ sort: { by: "total", isFalling: false } });
    expect(fromLowest).toEqual(["Lê Thị Bình", "Đỗ Văn An", "Hoàng Thu Trang", "Vũ Đình Khải"]);
  });

  it.each([
    ["provisional", ["Đỗ Văn An"]],
    ["unmarked", ["Đỗ Văn An"]],
    ["unrated", ["Vũ Đình Khải"]],
    ["over", ["Hoàng Thu Trang", "Đỗ Văn An"]],
  ] as const)("are filtered: %s", (filter, names) => {
    expect(namesOf({ filter })).toEqual(names);
  });

  it("count marks as they are typed: the score stands, and the cap follows", () => {
    const typed = typedAs(scored.map(({ number }) => [number, 0]));
    const rows = deskRows({ report, typed });
    expect(rows[1]).toMatchObject({
      isProvisional: false,
      isTyped: true,
      isOver: false,
      authority: { sum: 0, missing: 0 },
    });
    expect(rows[1]?.score.total).toBeCloseTo(63);
    expect(rows[0]).toMatchObject({ isTyped: false, authority: { sum: 30, missing: 0 }, self: { sum: null } });
    expect(namesOf({ filter: "over" }, typed)).toEqual(["Hoàng Thu Trang"]);
  });

  it("say of how many criteria a mark is still missing", () => {
    const typed = typedAs([["I.1", 4]]);
    const rows = deskRows({ report, typed });
    expect(rows[1]).toMatchObject({ isProvisional: true, authority: { sum: 4, missing: scored.length - 1 } });
  });
});

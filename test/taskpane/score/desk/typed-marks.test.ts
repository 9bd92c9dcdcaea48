import { describe, expect, it } from "vitest";
import { excellentCaps } from "../../../../src/scoring/excellent-cap";
import { scoreMonth } from "../../../../src/scoring/score-month";
import type { CriterionMark } from "../../../../src/scoring/assignment";
import type { ScoreReport } from "../../../../src/app/score-report";
import { typedKey, type TypedMarks } from "../../../../src/app/typed-marks";
import { withTypedMarks } from "../../../../src/app/with-typed-marks";
import {
  absentPeople,
  newerMarks,
  refuseMark,
  refusedMarks,
  settleNewer,
  typeMark,
} from "../../../../src/taskpane/score/desk/typed-marks";
import { handbookSettings as settings, personOf, workOf } from "../../../scoring/build-work";

const period = "2026-05";
const criteria = settings.generalCriteria;
const scored = criteria.filter(({ isHeading }) => !isHeading);
const [trang, khai] = [
  personOf({ id: "NV01", name: "Hoàng Thu Trang" }),
  personOf({ id: "NV02", name: "Vũ Đình Khải" }),
];
const key = typedKey(trang);

/** Trang's work with these marks in her score sheet. */
const workIn = (marks: readonly CriterionMark[] = []) =>
  workOf([{ assigned: 10, done: 10 }], { person: trang, marks, marksInSheet: marks });
const inSheet = [{ criterion: "I.1", self: 4, authority: 5 }];

function reportOf(marks: readonly CriterionMark[]): ScoreReport {
  const works = [workIn(marks), workOf([{ assigned: 10, done: 5 }], { person: khai })];
  const people = works.map((work) => scoreMonth({ work, period, settings }));
  const nothing = {
    findings: [],
    newcomers: [],
    brought: [],
    broughtFingerprints: [],
    questions: [],
    kindQuestions: [],
  };
  return { period, settings, people, excellentCaps: excellentCaps(people, settings), ...nothing };
}

const authority = { column: "authority", criteria } as const;
const marksOf = (report: ScoreReport, typed: TypedMarks) => withTypedMarks(report, typed).people[0]?.work.marks;

describe("typing at the desk", () => {
  it("spreads a total over all criteria", () => {
    const typed = typeMark({ ...authority, typed: {}, work: workIn(), criterion: null, value: 30 });
    const full = scored.map(({ number, max }) => ({ column: "authority", criterion: number, value: max, over: null }));
    expect(typed[key]?.marks).toEqual(full);
  });

  it("changes one criterion and keeps what else was typed", () => {
    const first = typeMark({ ...authority, typed: {}, work: workIn(), criterion: null, value: 30 });
    const then = typeMark({ ...authority, typed: first, work: workIn(), criterion: "I.2", value: 3 });
    expect(then[key]?.marks).toHaveLength(scored.length);
    const valueOf = (criterion: string) => then[key]?.marks.find((mark) => mark.criterion === criterion)?.value;
    expect([valueOf("I.2"), valueOf("I.1")]).toEqual([3, 5]);
  });

  it("has nothing left to write once the marks are again those of the sheet, whoever else was typed", () => {
    const other = {
      [typedKey(khai)]: { marks: [], refused: [{ column: "self", criterion: null, text: "a" }] },
    } as const;
    const typed = typeMark({ ...authority, typed: other, work: workIn(inSheet), criterion: "I.1", value: 3 });
    expect(Object.keys(typed).sort()).toEqual([key, typedKey(khai)]);
    expect(typeMark({ ...authority, typed, work: workIn(inSheet), criterion: "I.1", value: 5 })).toEqual(other);
  });

  it("takes marks away when the cell is cleared, and leaves the other column as the sheet has it", () => {
    const report = reportOf(inSheet);
    const typed = typeMark({ ...authority, typed: {}, work: workIn(inSheet), criterion: "I.1", value: null });
    expect(marksOf(report, typed)).toEqual([{ criterion: "I.1", self: 4, authority: null }]);
  });

  it("costs one person: everybody else's score is the very same as before", () => {
    const report = reportOf([]);
    const first = typeMark({ ...authority, typed: {}, work: workIn(), criterion: null, value: 20 });
    const before = withTypedMarks(report, first);
    const work = workOf([], { person: khai });
    const after = withTypedMarks(report, typeMark({ ...authority, typed: first, work, criterion: null, value: 20 }));
    expect(after.people[0]).toBe(before.people[0]);
    expect(after.people[1]).not.toBe(before.people[1]);
  });
});

describe("what is no mark", () => {
  const refused = refuseMark({ typed: {}, work: workIn(), column: "authority", criterion: "I.1", text: "31" });

  it("is said with whose it is, of which criterion and what can stand there", () => {
    expect(refusedMarks(reportOf([]), refused)).toEqual([
      { column: "authority", criterion: "I.1", text: "31", person: trang, most: 5 },
    ]);
    const total = refuseMark({ typed: {}, work: workIn(), column: "self", criterion: null, text: "ba" });
    expect(refusedMarks(reportOf([]), total)).toMatchObject([{ column: "self", criterion: null, most: 30 }]);
  });

  it("counts nowhere, and stays beside the marks that are typed elsewhere", () => {
    const typed = typeMark({ ...authority, typed: refused, work: workIn(), criterion: "I.2", value: 1 });
    expect(refusedMarks(reportOf([]), typed)).toHaveLength(1);
    expect(marksOf(reportOf([]), typed)).toEqual([{ criterion: "I.2", self: null, authority: 1 }]);
  });

  it("is gone once a mark stands in its place, or nothing", () => {
    expect(refuseMark({ typed: refused, work: workIn(), column: "authority", criterion: "I.1", text: null })).toEqual(
      {},
    );
    const mended = typeMark({ ...authority, typed: refused, work: workIn(), criterion: "I.1", value: 5 });
    expect(refusedMarks(reportOf([]), mended)).toEqual([]);
  });
});

describe("a sheet that was marked since", () => {
  const typed = typeMark({ ...authority, typed: {}, work: workIn(inSheet), criterion: "I.1", value: 3 });
  const marked = [{ criterion: "I.1", self: 4, authority: 4.5 }];

  it("counts instead of what was typed before, and both are told", () => {
    expect(marksOf(reportOf(marked), typed)).toEqual(marked);
    expect(newerMarks(reportOf(marked), typed)).toMatchObject([
      { person: trang, criterion: "I.1", column: "authority", value: 3, over: 5, inSheet: 4.5 },
    ]);
  });

  it.each([
    ["is as it was when the mark was typed", inSheet],
    ["says the same by now", [{ criterion: "I.1", self: 4, authority: 3 }]],
    ["is gone", []],
    ["has another mark of the person alone", [{ criterion: "I.1", self: 2, authority: 5 }]],
  ])("does not count when it %s", (_what, marks) => {
    expect(newerMarks(reportOf(marks), typed)).toEqual([]);
    expect(marksOf(reportOf(marks), typed)).toMatchObject([{ criterion: "I.1", authority: 3 }]);
  });

  it("is taken, or what was typed all the same", () => {
    const report = reportOf(marked);
    const newer = newerMarks(report, typed);
    expect(settleNewer(typed, newer, "sheet")).toEqual({});
    const kept = settleNewer(typed, newer, "typed");
    expect(newerMarks(report, kept)).toEqual([]);
    expect(marksOf(report, kept)).toEqual([{ criterion: "I.1", self: 4, authority: 3 }]);
  });
});

describe("marks of somebody who is not in the month", () => {
  it("wait for them, and never go to whoever got their number", () => {
    const typed = typeMark({ ...authority, typed: {}, work: workIn(), criterion: null, value: 20 });
    const [score, other] = reportOf([]).people;
    if (!score || !other) throw new Error("two people");
    const renamed = { ...score, work: { ...score.work, person: { ...trang, name: "Trần Bình" } } };
    const report = { ...reportOf([]), people: [renamed, other] };
    expect(absentPeople(typed, report.people)).toEqual(["NV01 Hoàng Thu Trang"]);
    expect(withTypedMarks(report, typed)).toBe(report);
  });
});

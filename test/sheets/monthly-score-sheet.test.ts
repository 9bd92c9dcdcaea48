import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { settingsOf } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { monthlyScoreSheet } from "../../src/sheets/score/monthly-score-sheet";
import { readScoreSheet } from "../../src/sheets/score/read-score-sheet";
import { resolveSheetNames, scoreSheetMarker, wantedScoreSheet } from "../../src/sheets/our-sheets";
import { lineColumns, scoreAreaName } from "../../src/sheets/score/score-columns";
import { assignmentKinds } from "../../src/scoring/assignment";
import { indexProducts } from "../../src/scoring/product-index";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { workbookOf } from "../support/snapshot";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";
import { markPlace, remarkPlace, resultPlace, type Place } from "./score-places";
import { due, goldenLines, mixedLines, period, products, scoreOf } from "./score-cases";

const settings = settingsOf(laoCai);
const empty = workbookOf([]);
const index = indexProducts(products);

function planOf(score: MonthlyScore, workbook = empty): SheetPlan {
  const names = resolveSheetNames(workbook, [wantedScoreSheet(period, score.work.person)]);
  return monthlyScoreSheet({ score, settings, products: index, place: 1, names, workbook });
}

const linesName = scoreAreaName(period, "NV01", "lines");
const read = (plan: SheetPlan) =>
  readScoreSheet({ workbook: snapshotOfPlans([plan]), period, personId: "NV01", products: index });

function cellOf(plan: SheetPlan, { name, row, column }: Place) {
  const range = plan.names.find((known) => known.name === name)?.range;
  return range && plan.rows[range.top + row - 1]?.cells[range.left + column - 1];
}

/** Every letter of Vietnamese and the digits: a range of code points would bring in signs that no reader keeps. */
const vietnameseSigns = Array.from(
  "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ" +
    "AÁÂĂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY0123456789",
);

describe("Phiếu đánh giá tháng", () => {
  it("shows the golden score of ST chương VI, tables 1–3", () => {
    const plan = planOf(scoreOf());
    expect(plan.name).toBe("T05-2026 Nguyễn Văn A");
    expect(plan.marker).toBe("score_2026_05_nv01");
    const { bottom = 0 } = plan.names.find(({ name }) => name === linesName)?.range ?? {};
    expect(plan.rows[bottom]?.cells[lineColumns.assignedUnits - 1]?.value).toBeCloseTo(16.8, 10);
    expect(cellOf(plan, resultPlace("total"))?.value).toBeCloseTo(76.701388888, 8);
    expect(cellOf(plan, resultPlace("level"))?.value).toBe("Hoàn thành tốt nhiệm vụ");
  });

  it("has columns (1) to (14) of Mẫu số 01 in their order", () => {
    const plan = planOf(scoreOf());
    const top = plan.names.find(({ name }) => name === linesName)?.range.top ?? 0;
    const numbers = plan.rows[top - 2]?.cells
      .slice(2, 16)
      .map((cell) => (typeof cell?.value === "string" ? cell.value.replace(/=.*/s, "") : ""));
    expect(numbers).toEqual(Array.from({ length: 14 }, (_, index) => `(${index + 1})`));
    expect(plan.rows[top - 1]?.cells.slice(6, 16).map((cell) => cell?.value)).toEqual([
      1,
      5,
      5,
      4,
      4,
      { kind: "date", serial: 46_156 },
      4,
      0,
      0,
      4,
    ]);
  });

  it("says “chưa giao nhiệm vụ” instead of dividing by nothing", () => {
    const plan = planOf(scoreOf({ lines: [] }));
    expect(cellOf(plan, resultPlace("total"))?.value).toBe("");
    expect(cellOf(plan, resultPlace("level"))?.value).toBe("Chưa giao nhiệm vụ");
  });

  it.each([
    ["the golden lines", goldenLines],
    ["every kind of line", mixedLines],
    ["no line", []],
  ])("reads back %s as they were", (_, lines) => {
    const marks = [
      { criterion: "I.1", self: 4, authority: null },
      { criterion: "II.3", self: 2.5, authority: 2 },
    ];
    const stored = read(planOf(scoreOf({ lines, marks, forcedIncomplete: "Quyết định kỷ luật số 12" })));
    const rows = lines.map((_line, index) => (stored?.rows[0] ?? 0) + index);
    expect(stored).toEqual({
      sheet: "T05-2026 Nguyễn Văn A",
      lines,
      rows,
      leftOut: 0,
      unread: [],
      marks,
      own: { ratios: [], unitLevel: null, unread: [] },
      unreadMarks: [],
      unreadGround: null,
      forcedIncomplete: "Quyết định kỷ luật số 12",
      findings: [],
    });
  });

  it("reads back whatever lines people can have", () => {
    const amount = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.abs(value));
    const day = fc.option(fc.integer({ min: due - 400, max: due + 400 }));
    const words = fc
      .tuple(
        fc.constantFrom("", "=", "+", "-", "@"),
        fc.array(fc.string({ unit: fc.constantFrom(...vietnameseSigns), minLength: 1, maxLength: 12 }), {
          minLength: 1,
        }),
      )
      .map(([sign, parts]) => `${sign}${parts.join(" ")}`);
    const line = fc.record({
      code: fc.option(fc.constantFrom("VP.001", "VP.002", "VP.006")),
      kind: fc.constantFrom(...assignmentKinds),
      title: words,
      output: words,
      coefficient: fc.double({ min: 0.01, max: 500, noNaN: true }),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      assigned: amount,
      done: amount,
      due: day,
      doneDate: day,
      failed: amount,
      failedObjective: fc.boolean(),
      delays: fc.option(amount),
      delaysObjective: fc.boolean(),
      note: fc.oneof(fc.constant(""), words),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (typed) => {
        // By hand a product of the catalogue gets a coefficient only where several share it.
        const lines = typed.map((each) => {
          const product = products.find(({ code }) => code === each.code);
          return product?.coefficient && each.share === 1 ? { ...each, coefficient: product.coefficient } : each;
        });
        expect(read(planOf(scoreOf({ lines })))).toMatchObject({ lines, findings: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("keeps five spare lines, and as many as the sheet has", () => {
    const score = scoreOf();
    const plan = planOf(score);
    const rows = (of: SheetPlan) => of.names.find(({ name }) => name === linesName)?.range;
    expect((rows(plan)?.bottom ?? 0) - (rows(plan)?.top ?? 0) + 1).toBe(goldenLines.length + 5);
    const fewer = planOf(scoreOf({ lines: goldenLines.slice(0, 1) }), snapshotOfPlans([plan]));
    expect(rows(fewer)).toEqual(rows(plan));
  });

  it("keeps remarks on a second run, which changes nothing", () => {
    const score = scoreOf({ lines: mixedLines });
    const typed = typeInto(snapshotOfPlans([planOf(score)]), remarkPlace(0).name, "=Chủ động, trách nhiệm");
    const second = planOf(score, typed);
    expect(cellOf(second, remarkPlace(0))).toEqual({ value: "=Chủ động, trách nhiệm", style: "textInput" });
    expect(planOf(score, snapshotOfPlans([second]))).toEqual(second);
  });

  it("reports a line that cannot be read, with its cell", () => {
    const plan = planOf(scoreOf({ lines: mixedLines }));
    const top = plan.names.find(({ name }) => name === linesName)?.range.top ?? 0;
    const broken = typeInto(snapshotOfPlans([plan]), linesName, "VP.999", 0);
    const stored = readScoreSheet({ workbook: broken, period, personId: "NV01", products: index });
    expect(stored?.lines).toHaveLength(mixedLines.length - 1);
    expect(stored?.findings).toMatchObject([{ code: "E601", at: { row: top, column: 1 } }]);
    const self = markPlace(1, "self");
    const marked = typeInto(snapshotOfPlans([plan]), self.name, "năm", self.row, self.column);
    expect(readScoreSheet({ workbook: marked, period, personId: "NV01", products: index })?.findings).toMatchObject([
      { code: "E602", params: { field: "self", value: "năm" } },
    ]);
  });

  it("finds no sheet for somebody else or another month", () => {
    const workbook = snapshotOfPlans([planOf(scoreOf())]);
    expect(readScoreSheet({ workbook, period, personId: "NV02", products: index })).toBeNull();
    expect(readScoreSheet({ workbook, period: "2026-06", personId: "NV01", products: index })).toBeNull();
  });

  it("writes user text as text", () => {
    const plan = planOf(scoreOf({ lines: mixedLines }));
    const cells = plan.rows.flatMap(({ cells: row }) => row).filter((cell) => cell?.value === "=không phải công thức");
    expect(cells).toHaveLength(1);
    expect(cells[0]?.formula).toBeUndefined();
  });
});

describe("names of score sheets", () => {
  it("keeps a renamed sheet's name, and leaves a user's sheet of that name alone", () => {
    const score = scoreOf();
    const mine = { ...planOf(score), name: "Phiếu của An" };
    const wanted = [wantedScoreSheet(period, score.work.person)];
    const marker = scoreSheetMarker(period, "NV01");
    expect(resolveSheetNames(snapshotOfPlans([mine]), wanted)[marker]).toBe("Phiếu của An");
    const foreign = snapshotOfPlans([planOf(score)]).sheets.map((sheet) => ({ ...sheet, marker: null }));
    expect(resolveSheetNames(workbookOf(foreign), wanted)[marker]).toBe("T05-2026 Nguyễn Văn A (2)");
  });

  it("gives two people of one name different sheets", () => {
    const people = ["NV01", "NV02"].map((id) => ({ id, name: "Nguyễn Văn A" }));
    const names = resolveSheetNames(
      empty,
      people.map((person) => wantedScoreSheet(period, person)),
    );
    expect(new Set(Object.values(names)).size).toBe(2);
  });
});

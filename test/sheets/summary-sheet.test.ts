import { describe, expect, it } from "vitest";

import { settingsOf, type Settings } from "../../src/profiles/profile";
import { laoCai } from "../../src/profiles/lao-cai";
import { scoreMonth } from "../../src/scoring/score-month";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { resolveSheetNames, wantedScoreSheet, wantedSummarySheet } from "../../src/sheets/our-sheets";
import { summarySheet } from "../../src/sheets/summary/summary-sheet";
import { workbookOf } from "../support/snapshot";
import { period, scoreOf } from "./score-cases";
import { sampleScores } from "./written-workbook";

function planOf(scores: readonly MonthlyScore[], settings: Settings = settingsOf(laoCai)) {
  const workbook = workbookOf([]);
  const people = scores.map(({ work }) => wantedScoreSheet(period, work.person));
  const names = resolveSheetNames(workbook, [...people, wantedSummarySheet(period)]);
  return summarySheet({ period, scores, settings, names, workbook });
}

const firstRow = 7;
const lines = (plan: ReturnType<typeof planOf>, count: number) =>
  plan.rows.slice(firstRow - 1, firstRow - 1 + count).map(({ cells }) => cells);

describe("Tổng hợp tháng", () => {
  it("links one line a person to the score sheets by defined names", () => {
    const plan = planOf(sampleScores());
    expect(plan.name).toBe("Tổng hợp T05-2026");
    // The ranks that only formulas need are nobody's reading.
    expect(plan.hiddenColumns).toEqual([14, 15]);
    const [golden, , unassigned] = lines(plan, 6);
    expect(golden?.[7]?.value).toBeCloseTo(76.701388888, 8);
    expect(golden?.[7]?.formula).toContain("INDEX(KPI_score_2026_05_nv01_KQ,ROWS(KPI_score_2026_05_nv01_KQ)-2,12)");
    expect(golden?.[12]?.link).toEqual({ sheet: "T05-2026 Nguyễn Văn A", row: 1, column: 1 });
    expect(unassigned?.[7]?.value).toBe("");
    expect(unassigned?.[8]?.value).toBe("Chưa giao nhiệm vụ");
  });

  it("counts each level once, and people without one apart (ND Điều 20)", () => {
    const plan = planOf(sampleScores());
    const start = plan.rows.findIndex(({ cells }) => cells[0]?.value === "Mức xếp loại");
    expect(plan.rows.slice(start + 1, start + 7).map(({ cells }) => cells[5]?.value)).toEqual([3, 1, 0, 1, 1, 6]);
  });

  it("shows both readings of the cap and who is over it, in the office and in the group", () => {
    const plan = planOf(sampleScores());
    const start = plan.rows.findIndex(({ cells }) => cells[0]?.value === "Phạm vi");
    const caps = plan.rows
      .slice(start + 1, start + 4)
      .map(({ cells }) => [cells[0]?.value, ...cells.slice(5).map((cell) => cell?.value)]);
    expect(caps).toEqual([
      ["Toàn cơ quan, đơn vị", 4, 3, 0, 0, 0, 3],
      ["Tổng hợp", 2, 1, 0, 0, 0, 1],
      ["Nội chính", 1, 1, 0, 0, 0, 1],
    ]);
    expect(lines(plan, 6).map((cells) => cells[9]?.value)).toEqual([
      "",
      "Vượt tỷ lệ",
      "",
      "",
      "Vượt tỷ lệ",
      "Vượt tỷ lệ",
    ]);
  });

  it("names everybody who is tied at the limit, for a person to choose", () => {
    const settings = { ...settingsOf(laoCai), excellentShare: 0.5, excellentReading: "inclusive" as const };
    const best = scoreOf().work.lines.map((line) => ({ ...line, done: line.assigned, doneDate: null, failed: 0 }));
    const scores = ["Vũ Văn Ý", "Ân Thị Ba", "Bùi Văn Ca"].map((name, index) =>
      scoreMonth({ work: { ...scoreOf({ id: `NV0${index}`, name, lines: best }).work }, period, settings }),
    );
    expect(lines(planOf(scores, settings), 3).map((cells) => cells[9]?.value)).toEqual(
      scores.map(() => "Bằng điểm, cần chọn"),
    );
  });

  it("orders more than nine people by their totals, whatever their names", () => {
    const names = ["Ân", "Bùi", "Chu", "Dư", "Đỗ", "Hà", "Lê", "Mã", "Ngô", "Phí", "Tô", "Vũ"];
    // Of 12 assigned; the last by name has least, and next to them stands the first.
    const done = [2, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 1];
    const scores = names.map((name, index) => {
      const [line] = scoreOf().work.lines;
      const lines = line
        ? [{ ...line, assigned: 12, done: done[index] ?? 0, doneDate: null, delays: 0, failed: 0 }]
        : [];
      return scoreMonth({
        work: scoreOf({ id: `NV${index}`, name, lines }).work,
        period,
        settings: settingsOf(laoCai),
      });
    });
    const orders = lines(planOf(scores), names.length).map((cells) => Number(cells[14]?.value));
    const byOrder = [...done].sort(
      (left, right) => (orders[done.indexOf(left)] ?? 0) - (orders[done.indexOf(right)] ?? 0),
    );
    expect(byOrder).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("lists nobody at all", () => {
    expect(planOf([]).rows.length).toBeGreaterThan(firstRow);
  });
});

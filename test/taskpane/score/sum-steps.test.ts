import { describe, expect, it } from "vitest";

import { laoCai } from "../../../src/profiles/lao-cai";
import { settingsOf } from "../../../src/profiles/profile";
import type { AssignmentLine } from "../../../src/scoring/assignment";
import { scoreMonth } from "../../../src/scoring/score-month";
import { paneTextOf } from "../../../src/strings/pane-text";
import { sumSteps } from "../../../src/taskpane/score/sum-steps";
import { numberFormatOf } from "../../../src/taskpane/shared/number-format";

const person = {
  id: "NV01",
  name: "Nguyễn Văn An",
  position: "",
  unit: "",
  role: "staff",
  similarTasks: "",
  manager: "",
} as const;

function line(
  figures: Pick<AssignmentLine, "coefficient" | "assigned" | "done" | "delays" | "failed">,
): AssignmentLine {
  return {
    ...figures,
    code: null,
    kind: "planned",
    title: "",
    output: "",
    share: 1,
    due: null,
    doneDate: null,
    failedObjective: false,
    delaysObjective: false,
    note: "",
  };
}

const settings = settingsOf(laoCai);
const handbook = [
  line({ coefficient: 1, assigned: 5, done: 4, delays: 4, failed: 0 }),
  line({ coefficient: 2.7, assigned: 3, done: 3, delays: 2, failed: 1 }),
  line({ coefficient: 3.7, assigned: 1, done: 0.8, delays: 0, failed: 2 }),
];

function stepsOf(lines: readonly AssignmentLine[]) {
  const score = scoreMonth({ work: { person, lines, marks: [], forcedIncomplete: null }, period: "2026-05", settings });
  return sumSteps({ score, settings, text: paneTextOf("vi"), format: numberFormatOf("vi") }).map(
    ({ expression, value }) => `${expression} = ${value}`,
  );
}

describe("the sum step by step", () => {
  it("leads to 76,7 as the handbook does (ST, tables 1–3)", () => {
    expect(stepsOf(handbook)).toEqual([
      "5 + 8,1 + 3,7 = 16,8",
      "4 + 8,1 + 2,96 = 15,06",
      "15,06 ÷ 16,8 = 89,6 %",
      "4 + 6,075 + 1,48 = 11,555",
      "11,555 ÷ 16,8 = 68,8 %",
      "4,05 + 2,96 = 7,01",
      "7,01 ÷ 16,8 = 41,7 %",
      "(89,6 % + 68,8 % + 41,7 %) ÷ 3 = 66,7 %",
      "66,7 % × 70 = 46,7",
      "chưa chấm, tạm lấy điểm tối đa = 30,0",
      "30,0 + 46,7 = 76,7",
      " = Tốt (tạm tính)",
    ]);
  });

  it("says what was computed where a ratio is capped at 100 %", () => {
    const more = [line({ coefficient: 1, assigned: 4, done: 5, delays: 0, failed: 0 })];
    expect(stepsOf(more)[2]).toBe("5 ÷ 4 = 125,0 %, lấy tối đa 100,0 % = 100,0 %");
  });

  it("ends without a score where nothing was assigned", () => {
    expect(stepsOf([])).toEqual([" = 0", " = chưa giao nhiệm vụ"]);
  });
});

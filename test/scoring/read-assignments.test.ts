import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/workbook/cell-value";
import { readAssignments } from "../../src/scoring/read-assignments";
import { scoreMonth } from "../../src/scoring/score-month";
import { assignmentFindings as en } from "../../src/strings/en/findings-scoring";
import { assignmentFindings as vi } from "../../src/strings/vi/findings-scoring";
import { dateCell, errorCell } from "../support/snapshot";
import { handbookSettings, workOf } from "./build-work";

const products = [
  { code: "DC.01", task: "Soạn văn bản", detail: "Soạn công văn", output: "Công văn", coefficient: 1 },
  { code: "DC.02", task: "Báo cáo", detail: "", output: "Báo cáo", coefficient: 2.7 },
  { code: "DC.03", task: "Đề án", detail: "Dự thảo", output: "Đề án", coefficient: 3.7 },
  { code: "DC.04", task: "Chưa quy đổi", detail: "", output: "", coefficient: null },
];

function read(rows: readonly (readonly CellValue[])[]) {
  return readAssignments({ table: { name: "giao-viec.csv", rows }, products });
}

/** Code, line and column of each finding. */
function placesOf({ findings }: ReturnType<typeof read>) {
  return findings.map(({ code, at }) => [code, at.row, at.column]);
}

const english = ["person", "code", "kind", "due", "assigned", "done", "doneDate", "failed", "delays", "share", "note"];

describe("readAssignments", () => {
  it("reads the golden table of ST from a CSV with decimal commas and dates, and scores it to 76,7", () => {
    const { people, findings, missing } = read([
      english,
      ["Lê Văn A", "DC.01", "planned", "05/05/2026", "5", "4", "09/05/2026", "0", "", "", ""],
      ["Lê Văn A", "DC.02", "kế hoạch", "2026-05-05", "3", "3", "2026-05-07", "1", "", "100%", ""],
      ["lê văn  a", "dc.03", "", "05/05/2026", "1", "0,8", "05/05/2026", "2", "", "", "ghi chú"],
    ]);
    expect({ findings, missing }).toEqual({ findings: [], missing: [] });
    expect(people.map(({ name, at }) => [name, at.row, at.column])).toEqual([["Lê Văn A", 2, 1]]);
    const lines = people[0]?.lines ?? [];
    const score = scoreMonth({ work: workOf(lines), period: "2026-05", settings: handbookSettings });
    expect(score.assigned).toBeCloseTo(16.8, 12);
    expect(score.total).toBeCloseTo(76.70138888888889, 12);
  });

  it("reads Vietnamese headings in any order, and cells of a sheet", () => {
    const { people, findings } = read([
      [
        "Ghi chú",
        "Chậm khách quan",
        "Số lượng hoàn thành",
        "Số lượng giao",
        "Mã CV",
        "Họ và tên",
        "Ngày hết hạn",
        "Tỷ trọng",
        "Loại giao việc",
      ],
      ["", true, 1, 2, "DC.01", "Trần B", dateCell(2026, 5, 20), 0.4, "Chuyển trả"],
    ]);
    expect(findings).toEqual([]);
    expect(people[0]?.lines).toEqual([
      {
        code: "DC.01",
        kind: "returned",
        title: "Soạn công văn",
        output: "Công văn",
        coefficient: 1,
        share: 0.4,
        assigned: 2,
        done: 1,
        due: dateCell(2026, 5, 20).serial,
        doneDate: null,
        failed: 0,
        failedObjective: false,
        delays: null,
        delaysObjective: true,
        note: "",
      },
    ]);
  });

  it("needs no columns but person and code; blank rows are nothing", () => {
    const { people, findings } = read([[], ["Person", "Code"], ["A", "DC.02"], ["", " "], ["B", "DC.01"]]);
    // Everybody at 0 because nobody said what was done is no score to keep silent about.
    expect(findings.map(({ code, at, params }) => [code, at.row, params])).toEqual([["W607", 2, { reason: "done" }]]);
    expect(people.map(({ name, lines }) => [name, lines[0]?.title, lines[0]?.assigned, lines[0]?.done])).toEqual([
      ["A", "Báo cáo", 1, 0],
      ["B", "Soạn công văn", 1, 0],
    ]);
  });

  it("knows headings with a number or an explanation in brackets", () => {
    const { people, findings } = read([
      ["STT", "(1) Họ và tên", "Mã CV (theo danh mục)", "6. SL giao (kế hoạch)", "SL hoàn thành\n(tháng)"],
      [1, "A", "DC.01", 4, 3],
    ]);
    expect(findings).toEqual([]);
    expect(people[0]?.lines[0]).toMatchObject({ code: "DC.01", assigned: 4, done: 3 });
  });

  it("says which columns it does not use: a misspelt heading is no silent zero", () => {
    const { findings } = read([
      ["person", "code", "assigned", "Đã xong", "Cấp trình"],
      ["A", "DC.01", "1", "1", "Nội chính"],
    ]);
    expect(findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ["W607", "warning", { reason: "ignored", columns: "“Đã xong”, “Cấp trình”" }],
      ["W607", "warning", { reason: "done" }],
    ]);
    for (const { params } of findings) {
      for (const { W607 } of [vi, en]) expect(W607.message(params)).not.toMatch(/undefined|null|W607/);
    }
  });

  it("says which columns it cannot do without", () => {
    expect(
      read([
        ["Tên gì đó", "Mã CV"],
        ["A", "DC.01"],
      ]),
    ).toEqual({ people: [], findings: [], questions: [], kindQuestions: [], missing: ["person"], known: ["Mã CV"] });
    expect(read([]).missing).toEqual(["person", "code"]);
  });

  it("takes work outside the catalogue with a title and a coefficient by hand", () => {
    const { people, findings } = read([
      ["person", "code", "kind", "title", "output", "coefficient", "done"],
      ["A", "", "đột xuất", "Đón đoàn công tác", "Chương trình", "1,5", 1],
    ]);
    expect(findings).toEqual([]);
    expect(people[0]?.lines[0]).toMatchObject({
      code: null,
      kind: "sudden",
      title: "Đón đoàn công tác",
      output: "Chương trình",
      coefficient: 1.5,
      assigned: 0,
    });
  });

  it("names every cell that it cannot read, and leaves the line out", () => {
    const result = read([
      [...english, "failedObjective"],
      ["A", "DC.99", "planned", "", "1", "1", "", "", "", "", "", ""],
      ["A", "", "planned", "", "1", "1", "", "", "", "", "", ""],
      ["A", "DC.04", "planned", "", "1", "1", "", "", "", "", "", ""],
      ["A", "DC.01", "việc gì", "32/01/2026", "-1", "ba", "hôm qua", "?", errorCell("#N/A"), "200%", "", "có lẽ"],
      ["A", "DC.01", "planned", "", "", "1", "", "", "", "", "", ""],
      ["", "DC.01", "planned", "", "1", "1", "", "", "", "", "", ""],
      ["B", "DC.01", "planned", "", "1", "1", "", "", "", "", "", "x"],
    ]);
    expect(placesOf(result)).toEqual([
      ["E601", 2, 2],
      ["E601", 3, 2],
      ["E601", 4, 2],
      ...[5, 4, 7, 10, 6, 8, 12, 9].map((column) => ["E602", 5, column]),
      ["E602", 6, 5],
      ["E603", 7, 1],
      // A word for a kind is asked for once, whatever the number of its lines.
      ["E602", 5, 3],
    ]);
    expect(result.people.map(({ name, lines }) => [name, lines.length])).toEqual([
      ["A", 0],
      ["B", 1],
    ]);
    for (const { code, params, severity } of result.findings) {
      expect(severity).toBe("error");
      for (const sentences of [vi, en]) {
        const sentence =
          Object.entries(sentences)
            .find(([key]) => key === code)?.[1]
            .message(params) ?? "";
        expect(sentence).toContain(String(params["line"]));
        expect(sentence).not.toMatch(/undefined|null/);
        // What to do, not only what is wrong.
        expect(sentence).toMatch(/\. (?:Hãy|Enter|Correct|Convert) /);
      }
    }
  });

  it("counts lines from where the table begins", () => {
    const table = {
      name: "Giao việc",
      rows: [
        ["person", "code"],
        ["A", "X"],
      ],
      firstRow: 4,
      firstColumn: 3,
    };
    const finding = readAssignments({ table, products }).findings.find(({ code }) => code === "E601");
    expect(finding?.at).toEqual({ sheet: "Giao việc", row: 5, column: 4 });
  });
});

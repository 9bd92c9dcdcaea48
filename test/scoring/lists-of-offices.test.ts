/** Assignment lists as document systems and offices print them (template.md point 6), with invented names and work. */
import { describe, expect, it } from "vitest";

import { readCsv } from "../../src/app/read-csv";
import type { AssignmentLine } from "../../src/scoring/assignment";
import { readAssignments, type ReadAssignmentsOptions } from "../../src/scoring/read-assignments";
import { sharesExceed } from "../../src/scoring/rules/share-rules";
import { scoreMonth } from "../../src/scoring/score-month";
import { findingsOf } from "../../src/findings/rule";
import { assignmentFindings as en } from "../../src/strings/en/findings-scoring";
import { assignmentFindings as vi } from "../../src/strings/vi/findings-scoring";
import { dateCell } from "../support/snapshot";
import { handbookSettings, workOf } from "./build-work";

const products = [
  { code: "VT.01", task: "Văn thư", detail: "Vào sổ văn bản", output: "Sổ", coefficient: 1 },
  { code: "KT.02", task: "Kế toán", detail: "Lập dự toán", output: "Dự toán", coefficient: 4 },
];

function read(text: string, options: Partial<ReadAssignmentsOptions> = {}) {
  return readAssignments({ table: { name: "viec.csv", rows: readCsv(text) }, products, ...options });
}

const linesOf = (text: string, options: Partial<ReadAssignmentsOptions> = {}): readonly AssignmentLine[] =>
  read(text, options).people.flatMap(({ lines }) => lines);
const toldIn = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, at }) => `${code} ${at.row}:${at.column}`);
const sentencesOf = ({ findings }: ReturnType<typeof read>) =>
  findings.flatMap(({ code, params }) => [vi[code].message(params), en[code].message(params)]);

describe("a list of a document system", () => {
  const headings = "STT;Mã CV;Người xử lý (chính);Hạn xử lý;Ngày xử lý xong;Trạng thái;Số lần trả lại;Lỗi TĐ";

  it.each<[line: string, said: Partial<AssignmentLine>]>([
    ["1;VT.01;Đỗ Văn Thử;15/05/26;16/05/2026 09:10;Đã hoàn thành;2;", { done: 1, failed: 2, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;Quá hạn 8 ngày;;", { done: 0, delays: 8 }],
    ["1;VT.01;Đỗ Văn Thử;;;Hoàn thành trễ hạn 3 ngày;;", { done: 1, delays: 3 }],
    ["1;VT.01;Đỗ Văn Thử;;;Hoàn thành trễ hạn;;", { done: 1, delays: 1 }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;Chưa hoàn thành;;", { done: 0, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;Chưa hoàn thành, trễ 2 ngày;;", { done: 0, delays: 2 }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;Đang xử lý (60%);;", { done: 0.6, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;15/05/2026;Hoàn thành đúng hạn;;", { done: 1, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;Đã xử lý xong, không trễ hạn;;", { done: 1, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;17/05/2026;Quá hạn 2 ngày;;", { done: 1, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;14/05/2026;;;", { done: 1, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;;;;", { done: 0, delays: null }],
    ["1;VT.01;Đỗ Văn Thử;15/05/2026;17/05/2026;Quá hạn 2 ngày;;5", { done: 1, delays: 5 }],
  ])("%s", (line, said) => {
    expect(read(`${headings}\n${line}`).findings).toEqual([]);
    expect(linesOf(`${headings}\n${line}`)).toMatchObject([said]);
  });

  it("counts a state once where delays are occasions, and says where it does not tell by how much", () => {
    const text = `${headings}\n1;VT.01;Đỗ Văn Thử;15/05/2026;;Quá hạn 8 ngày;;\n2;VT.01;Đỗ Văn Thử;;;Hoàn thành trễ hạn;;`;
    expect(linesOf(text, { delayUnit: "occurrence" }).map(({ delays }) => delays)).toEqual([1, 1]);
    expect(read(text).people[0]?.lateUntold).toEqual([{ sheet: "viec.csv", row: 3, column: 6 }]);
  });

  it("refuses a state that says nothing of what is done, and no number or date does", () => {
    const told = read(`${headings}\n1;VT.01;Đỗ Văn Thử;15/05/2026;;Theo quý;;`);
    expect(toldIn(told)).toEqual(["E602 2:6"]);
    expect(sentencesOf(told)[0]).toBe(
      "Dòng 2: không đọc được trạng thái từ “Theo quý”. Hãy ghi Đã hoàn thành, Chưa hoàn thành hoặc Quá hạn … ngày.",
    );
  });

  it("reads one of two columns that say the same, and tells the other", () => {
    const told = read(
      "Mã CV;Cán bộ phụ trách;SL giao;SL hoàn thành;Lỗi CL;Số lần trả lại;Số ngày quá hạn\nVT.01;A;2;2;1;3;4",
    );
    expect(told.people[0]?.lines).toMatchObject([{ failed: 1, delays: 4 }]);
    expect(told.findings.map(({ params }) => params)).toEqual([
      { reason: "twice", columns: "“Số lần trả lại”", field: "failed", used: "Lỗi CL" },
    ]);
    expect(sentencesOf(told)[0]).toMatch(/^Cột “Số lần trả lại” cũng là số lần chưa đạt, mà cột “Lỗi CL” đã được dùng/);
  });

  it("has one finding for all lines where nothing names a product, with the headings that were understood", () => {
    const told = read(
      "STT;Số ký hiệu;Trích yếu;Người xử lý chính;Hạn xử lý;Trạng thái\n" +
        "1;12/UB;V/v góp ý đề cương;Đỗ Văn Thử;15/05/2026;Đang xử lý\n2;13/UB;V/v cử người họp;Vũ Thị Mẫu;16/05/2026;Đã xong",
    );
    expect(toldIn(told)).toEqual(["W607 1:1", "E601 1:1"]);
    expect(told.findings[1]?.related).toHaveLength(2);
    expect(told.questions).toHaveLength(2);
    expect(sentencesOf(told)[2]).toMatch(
      /không có cột mã công việc hay hệ số.*Đã nhận ra các cột “Trích yếu”, “Người xử lý chính”, “Hạn xử lý”, “Trạng thái”\. Hãy thêm cột “Mã CV”/,
    );
  });

  it("reads roles and positions of people, and keeps their part in the work as a note", () => {
    const { people } = read(
      "Họ và tên;Chức vụ;Phòng;Vai trò;Mã CV;SL giao;SL hoàn thành\n" +
        "Đỗ Văn Thử;Phó Trưởng phòng;Tổng hợp;Chủ trì;VT.01;1;1\nVũ Thị Mẫu;Kế toán;Tài vụ;;KT.02;1;1\nLò Văn Ví;;;Cấp trưởng;VT.01;1;1",
    );
    expect(people.map(({ facts, lines }) => [facts.role, facts.position, facts.unit, lines[0]?.note])).toEqual([
      ["deputy", "Phó Trưởng phòng", "Tổng hợp", "Chủ trì"],
      ["staff", "Kế toán", "Tài vụ", ""],
      ["head", "", "", ""],
    ]);
  });
});

describe("kinds of work in an office's own words", () => {
  const rows = ["Thường xuyên", "Phối hợp", "Theo dõi", "Phối hợp", "Phát sinh", "Chuyển tiếp"];
  const text = `Họ và tên;Mã CV;Tính chất nhiệm vụ;SL giao;SL hoàn thành\n${rows.map((kind) => `A;VT.01;${kind};1;1`).join("\n")}`;

  it("are asked for once each", () => {
    const told = read(text);
    expect(told.kindQuestions).toEqual([
      { key: "phoi hop", word: "Phối hợp", count: 2 },
      { key: "theo doi", word: "Theo dõi", count: 1 },
    ]);
    expect(toldIn(told)).toEqual(["E602 3:3", "E602 4:3"]);
    expect(sentencesOf(told)[0]).toBe(
      "Dòng 3 và 1 dòng khác: không đọc được loại giao việc từ “Phối hợp”. Hãy ghi kế hoạch, chuyển trả, nhận thêm hoặc đột xuất.",
    );
    expect(told.people[0]?.lines.map(({ kind }) => kind)).toEqual(["planned", "sudden", "planned"]);
    expect(told.people[0]?.leftOut).toBe(3);
  });

  it("count as people answered", () => {
    const told = read(text, { kinds: { "phoi hop": "takenOver", "theo doi": "planned" } });
    expect(told.findings).toEqual([]);
    expect(told.people[0]?.lines.map(({ kind }) => kind)).toEqual([
      "planned",
      "takenOver",
      "planned",
      "takenOver",
      "sudden",
      "planned",
    ]);
  });
});

describe("dates of every form", () => {
  it("are the days that they say, and what is none is told with its reason", () => {
    const told = read(
      "Họ và tên;Mã CV;Ngày hết hạn;Ngày hoàn thành\n" +
        [
          ...[
            "31/6/2026;30/06/2026",
            "15/05/26;16/05/26",
            "2026/05/15;2026/05/16",
            "15-05-2026 17:00;14:30 16/05/2026",
          ],
          ...["ngày 15 tháng 5 năm 2026;16.5.2026", "Hằng quý;16/05/2026", "Tháng 5;16/05/2026"],
          ...["05/15/2026;16/05/2026", "Trước 15/5/2026;Ngày 16/5/2026"],
        ]
          .map((dates) => `A;VT.01;${dates}`)
          .join("\n"),
    );
    const [due, doneDate] = [dateCell(2026, 5, 15).serial, dateCell(2026, 5, 16).serial];
    expect(told.people[0]?.lines.map((line) => [line.due, line.doneDate])).toEqual(
      Array.from({ length: 5 }, () => [due, doneDate]),
    );
    expect(toldIn(told)).toEqual(["E602 2:3", "E602 7:3", "E602 8:3", "E602 9:3"]);
    expect(sentencesOf(told).filter((_sentence, index) => index % 2 === 0)).toEqual([
      "Dòng 2: không đọc được ngày hết hạn từ “31/6/2026”: tháng 6 chỉ có 30 ngày. Hãy ghi ngày dạng 31/05/2026.",
      "Dòng 7: không đọc được ngày hết hạn từ “Hằng quý”. Hãy ghi ngày dạng 31/05/2026.",
      "Dòng 8: không đọc được ngày hết hạn từ “Tháng 5”. Hãy ghi ngày dạng 31/05/2026.",
      "Dòng 9: không đọc được ngày hết hạn từ “05/15/2026”: không có tháng 15; ngày ghi trước, tháng ghi sau. Hãy ghi ngày dạng 31/05/2026.",
    ]);
  });
});

describe("shares of one product", () => {
  it("over people are at most the whole; an empty share is the whole", () => {
    const text = "Họ và tên;Mã CV;SL giao;SL hoàn thành;Tỷ trọng\nA;KT.02;1;1;60%\nB;KT.02;1;1;40%\nC;KT.02;1;1;";
    const people = read(text).people.map(({ name, lines, places }) =>
      scoreMonth({
        work: workOf(lines, { person: { ...workOf([]).person, name }, places }),
        period: "2026-05",
        settings: handbookSettings,
      }),
    );
    const managers = { circles: [], unclear: [] };
    const office = { managers, roster: "Nhân sự", sheetOf: () => undefined };
    const found = findingsOf(sharesExceed, { people, ...office });
    expect(found.map(({ at, related, params }) => [at.row, related.map(({ row }) => row), params])).toEqual([
      [2, [3, 4], { product: "KT.02", parts: "A 60%, B 40%, C 100%", sum: "200%" }],
    ]);
    for (const { E610 } of [vi, en]) expect(E610.message(found[0]?.params ?? {})).not.toMatch(/undefined|null/);
    expect(findingsOf(sharesExceed, { people: people.slice(0, 2), ...office })).toEqual([]);
  });
});

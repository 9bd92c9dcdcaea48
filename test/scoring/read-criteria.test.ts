import { describe, expect, it } from "vitest";
import { generalCriteria } from "../../src/profiles/general-criteria";
import { readCriteria } from "../../src/scoring/read-criteria";
import type { CellValue } from "../../src/workbook/cell-value";

function read(rows: readonly (readonly CellValue[])[]) {
  return readCriteria({ table: { name: "criteria", rows }, criteria: generalCriteria });
}

describe("readCriteria (Mẫu số 01)", () => {
  it("finds criteria by number or title and keeps both marks", () => {
    const { people, findings } = read([
      ["Họ và tên", "Tiêu chí", "Tự chấm", "Cấp có thẩm quyền"],
      ["Lê Văn A", "I.1", "5", "4,5"],
      ["lê văn a", "Tinh thần trách nhiệm trong thực thi công vụ", 2.5, ""],
      ["Trần B", "iii.4", "", 0],
    ]);
    expect(findings).toEqual([]);
    expect(people).toEqual([
      {
        name: "Lê Văn A",
        at: { sheet: "criteria", row: 2, column: 1 },
        marks: [
          { criterion: "I.1", self: 5, authority: 4.5 },
          { criterion: "II.3", self: 2.5, authority: null },
        ],
        ratios: [],
      },
      {
        name: "Trần B",
        at: { sheet: "criteria", row: 4, column: 1 },
        marks: [{ criterion: "III.4", self: null, authority: 0 }],
        ratios: [],
      },
    ]);
  });

  it("refuses marks above the maximum, below 0 or unreadable, headings, unknown criteria and nobody", () => {
    const { people, findings } = read([
      ["person", "criterion", "self", "authority"],
      ["A", "I.1", 6, -1],
      ["A", "II", 10, 10],
      ["A", "IX.1", 1, 1],
      ["", "I.2", 1, 1],
      ["A", "I.2", "năm", 5],
    ]);
    expect(findings.map(({ code, at, params }) => [code, at.row, at.column, params["max"]])).toEqual([
      ["E602", 2, 3, 5],
      ["E602", 2, 4, 5],
      ["E602", 3, 2, undefined],
      ["E602", 4, 2, undefined],
      ["E603", 5, 1, undefined],
      ["E602", 6, 3, 5],
    ]);
    expect(people[0]?.marks).toEqual([
      { criterion: "I.1", self: null, authority: null },
      { criterion: "I.2", self: null, authority: 5 },
    ]);
  });

  it("reads the own ratios of leaders and support staff, in percent", () => {
    const { people, findings } = read([
      ["person", "criterion", "self", "authority"],
      ["Trưởng", "d", "", 50],
      ["Trưởng", "đ", "", "100%"],
      ["Trưởng", "E", 50, ""],
      ["Phó", "dd", "", 0.5],
      ["Lái xe", "a", "", "95,5"],
      ["Lái xe", "b", "", "0,5%"],
      ["Lái xe", "c", "", 0],
    ]);
    expect(findings).toEqual([]);
    expect(people.map(({ name, ratios }) => [name, ...ratios.map(({ key, value }) => `${key} ${value}`)])).toEqual([
      ["Trưởng", "d 0.5", "đ 1", "e 0.5"],
      ["Phó", "đ 0.5"],
      ["Lái xe", "a 0.955", "b 0.005", "c 0"],
    ]);
  });

  it("refuses a ratio that could be two, is out of its bounds, or no choice of a leader", () => {
    const refused = ["0,95", 1, 101, "nhiều"].map((value) => ["Lái xe", "a", value]);
    const chosen = [75, 0].map((value) => ["Trưởng", "đ", value]);
    const { people, findings } = read([["person", "criterion", "authority"], ...refused, ...chosen]);
    expect(findings.map(({ code, at }) => [code, at.row])).toEqual([2, 3, 4, 5, 6, 7].map((row) => ["E602", row]));
    expect(people.flatMap(({ ratios }) => ratios)).toEqual([]);
  });

  it("needs person and criterion", () => {
    expect(read([["person", "self"]]).missing).toEqual(["criterion"]);
  });
});

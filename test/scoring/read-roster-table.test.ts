import { describe, expect, it } from "vitest";

import { joinRosters, readRosterTable } from "../../src/scoring/read-roster-table";
import type { CellValue } from "../../src/workbook/cell-value";
import { personOf } from "./build-work";

const read = (...rows: readonly (readonly CellValue[])[]) => readRosterTable({ name: "roster", rows });

describe("a roster that is brought along", () => {
  it("is read by English and Vietnamese headings in any order, roles by their words", () => {
    const { people, findings } = read(
      ["Người phụ trách", "Họ và tên", "Mã", "Vai trò", "Nhóm nhiệm vụ tương đồng", "Đơn vị", "Chức vụ"],
      ["", "Trần Thị Trưởng", "CB1", "Cấp trưởng", "", "Phòng A", "Trưởng phòng"],
      ["Trần Thị Trưởng", "Lê Văn A", 7, "staff", "Tổng hợp", "Phòng A", ""],
      ["", "Vũ Lái", "", "support", "", "", ""],
    );
    expect(findings).toEqual([]);
    expect(people).toEqual([
      { id: "CB1", name: "Trần Thị Trưởng", role: "head", unit: "Phòng A", position: "Trưởng phòng" },
      {
        ...{ id: "7", name: "Lê Văn A", role: "staff", unit: "Phòng A" },
        ...{ similarTasks: "Tổng hợp", manager: "Trần Thị Trưởng" },
      },
      { name: "Vũ Lái", role: "support" },
    ]);
    const english = read(["id", "name", "position", "unit", "role", "similarTasks", "manager"], ["1", "A"]);
    expect([english.findings, english.people]).toEqual([[], [{ id: "1", name: "A" }]]);
  });

  it("needs names, and names roles that are none, lines without a name and columns that nothing reads", () => {
    expect(read(["id", "role"], ["1", "staff"]).missing).toEqual(["name"]);
    const { people, findings } = read(["name", "role", "size"], ["A", "chủ trì", 4], ["", "staff", ""]);
    expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ["W607", 1, 1],
      ["E602", 2, 2],
      ["E603", 3, 1],
    ]);
    expect(people).toEqual([{ name: "A" }]);
  });
});

describe("joined with the roster of the workbook", () => {
  const roster = [
    personOf({ id: "NV01", name: "Lê Ba", unit: "Phòng A", manager: "Trưởng" }),
    personOf({ id: "NV02", name: "Lê Ba", unit: "Phòng B" }),
    personOf({ id: "NV03", name: "Ân" }),
  ];

  it("keeps who is there and what the table leaves blank, and adds newcomers behind", () => {
    const joined = joinRosters(roster, [
      { id: "nv03", name: "Ân Thị", role: "head" },
      { name: "Mới", unit: "Phòng C" },
    ]);
    expect(joined.slice(0, 2)).toEqual(roster.slice(0, 2));
    expect(joined[2]).toEqual({ ...roster[2], name: "Ân Thị", role: "head" });
    expect(joined[3]).toMatchObject({ id: "", name: "Mới", unit: "Phòng C", role: "staff" });
  });

  it("knows two people of one name apart: by id, else in their order", () => {
    const byOrder = joinRosters(roster, [
      { name: "Lê Ba", position: "thứ nhất" },
      { name: "lê ba", position: "thứ hai" },
    ]);
    expect(byOrder.map(({ id, position }) => [id, position]).slice(0, 2)).toEqual([
      ["NV01", "thứ nhất"],
      ["NV02", "thứ hai"],
    ]);
    const byId = joinRosters(roster, [
      { name: "Lê Ba", position: "không mã" },
      { id: "NV01", name: "Lê Ba", position: "có mã" },
    ]);
    expect(byId.map(({ position }) => position).slice(0, 2)).toEqual(["có mã", "không mã"]);
  });

  it("is the same again when the table is brought again", () => {
    const table = [{ id: "X1", name: "Mới" }, { name: "Lê Ba" }, { name: "Lê Ba" }, { name: "Lê Ba" }];
    const once = joinRosters(roster, table);
    expect(once).toHaveLength(5);
    expect(joinRosters(once, table)).toEqual(once);
  });
});

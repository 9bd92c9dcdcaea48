import { describe, expect, it } from "vitest";

import { contentRow, feedingRows } from "../../src/catalogue/inherited-cells";
import { errorCell } from "../support/snapshot";
import { band2, header, readOneSheet, skipReasons } from "./read-one-sheet";

describe("rows (template.md point 4)", () => {
  it("gives merged and filled-once tasks to all their steps, until the next section", () => {
    const sheet = readOneSheet(
      [
        header,
        ["I", "LĨNH VỰC TỔNG HỢP"],
        [1, "Tổ chức hội nghị", "Lập kế hoạch", "Kế hoạch", "N2", band2],
        [null, null, "Soạn giấy mời", "Giấy mời", "N1", band2],
        [2, "Báo cáo tuần", "Viết", "Báo cáo", "N1", band2],
        [null, null, "Trình ký", "Báo cáo đã ký", "N1", band2],
        ["II. LĨNH VỰC NỘI CHÍNH"],
        [null, null, "Việc không có nhiệm vụ", "Báo cáo", "N1", band2],
      ],
      { merges: ["B5:B6", "A7:F7"] },
    );
    expect(sheet.rows.map(({ section, task }) => [section, task])).toEqual([
      ["I. LĨNH VỰC TỔNG HỢP", "Tổ chức hội nghị"],
      ["I. LĨNH VỰC TỔNG HỢP", "Tổ chức hội nghị"],
      ["I. LĨNH VỰC TỔNG HỢP", "Báo cáo tuần"],
      ["I. LĨNH VỰC TỔNG HỢP", "Báo cáo tuần"],
      ["II. LĨNH VỰC NỘI CHÍNH", ""],
    ]);
    const contentRows = sheet.rows.map(({ source }) => contentRow(sheet.inheritedFrom, source.row, 2));
    expect(contentRows).toEqual([3, 3, 5, 5, 8]);
    expect(feedingRows(sheet.inheritedFrom)).toEqual(new Set([3, 5]));
    expect(skipReasons(sheet)).toEqual({ 1: "header", 2: "section", 7: "section" });
  });

  it("takes a numbered heading above 1.1, 1.2 as their task, and one above other tasks as their section", () => {
    const sheet = readOneSheet([
      header,
      ["1", "Tổ chức hội nghị"],
      ["1.1", null, "Lập kế hoạch", "Kế hoạch", "N2", band2],
      ["1.2", null, "Soạn giấy mời", "Giấy mời", "N1", band2],
      ["2 Báo cáo"],
      ["2.1", "Báo cáo tuần", "Viết", "Báo cáo", "N1", band2],
    ]);
    expect(sheet.rows.map(({ section, task }) => [section, task])).toEqual([
      [null, "Tổ chức hội nghị"],
      [null, "Tổ chức hội nghị"],
      ["2 Báo cáo", "Báo cáo tuần"],
    ]);
  });

  it("does not lend a task to a row that is numbered as a task of its own", () => {
    const sheet = readOneSheet([
      header,
      [1, "Tổ chức hội nghị", "Lập kế hoạch", "Kế hoạch", "N2", band2],
      [null, null, "Soạn giấy mời", "Giấy mời", "N1", band2],
      [2, null, "Viết báo cáo", "Báo cáo", "N1", band2],
    ]);
    expect(sheet.rows.map(({ task }) => task)).toEqual(["Tổ chức hội nghị", "Tổ chức hội nghị", ""]);
  });

  it("lists repeated headers, column numbers, totals, blanks and the signature block under their reasons", () => {
    const sheet = readOneSheet([
      ["UBND TỈNH LÀO CAI"],
      header,
      [1, "Tổng hợp báo cáo", "Tổng hợp số liệu", "Bảng tổng hợp", "N1", band2],
      [],
      header,
      [1, 2, 3, 4, 5, 6],
      [2, "Cộng tác viên", "Theo dõi", "Báo cáo", "N1", band2],
      [null, "Cộng mục I", null, null, 2],
      [null, "Tổng cộng: 2 sản phẩm"],
      ["", " \u00a0", null],
      [null, null, null, null, "Lào Cai, ngày 10 tháng 4 năm 2026"],
      ["Nơi nhận:", null, "NGƯỜI LẬP BIỂU", null, "TRƯỞNG PHÒNG"],
      ["- Như trên;", null, "Trần Thị B", null, "Lê Văn C"],
      [],
      [],
    ]);
    expect(sheet.rows.map(({ source }) => source.row)).toEqual([3, 7]);
    expect(skipReasons(sheet)).toEqual({
      ...{ 1: "title", 2: "header", 4: "blank", 5: "repeatedHeader", 6: "columnNumbers", 8: "total", 9: "total" },
      ...{ 10: "blank", 11: "signature", 12: "signature", 13: "signature" },
    });
  });

  it.each([
    ["more than half of the row", ["STT", null, "Công việc chi tiết", "Danh sách"], "repeatedHeader"],
    ["half of the row", ["STT", null, "Công việc chi tiết", "Danh sách", "N1"], undefined],
    ["one cell alone", [null, null, "Công việc chi tiết"], undefined],
    ["less than half, in other letters", ["stt", "Việc", " CÔNG VIỆC  CHI TIẾT:", "Danh sách", "N1"], undefined],
    ["all that is filled, in other letters", ["stt", null, " CÔNG VIỆC  CHI TIẾT:"], "repeatedHeader"],
  ])("takes a row for a repeated header where it says the header in more than half: %s", (_share, row, reason) => {
    const rows = [header, [1, "Nhiệm vụ", "Lập kế hoạch", "Kế hoạch", "N1", band2], row];
    expect(skipReasons(readOneSheet(rows))[3]).toBe(reason);
  });

  it.each([
    ["half of the steps below their task", 2, ["A", "A", ""]],
    ["fewer", 3, ["A", "A", "A", "A"]],
  ])("lets ordinals count tasks where %s have none", (_share, numbered, tasks) => {
    const steps = Array.from({ length: numbered - 1 }, (_, index) => [index + 2, null, "Viết", "Báo cáo", "N1", band2]);
    const sheet = readOneSheet([
      header,
      [1, "A", "Lập kế hoạch", "Kế hoạch", "N1", band2],
      [null, null, "Soạn giấy mời", "Giấy mời", "N1", band2],
      ...steps,
    ]);
    expect(sheet.rows.map(({ task }) => task)).toEqual(tasks);
  });

  it("reads on where a heading only looks like a signature", () => {
    const sheet = readOneSheet([
      header,
      ["I", "Trưởng phòng"],
      [1, "Lãnh đạo, chỉ đạo công tác phòng", "Phân công", "Bảng phân công", "N3", band2],
      ["II", "Phó Trưởng phòng"],
      [2, "Phụ trách nghiệp vụ", "Kiểm tra", "Phiếu kiểm tra", "N3", band2],
    ]);
    expect(sheet.rows.map(({ section }) => section)).toEqual(["I. Trưởng phòng", "II. Phó Trưởng phòng"]);
  });

  it("keeps hidden rows, rows without detail or output, and says where errors are", () => {
    const sheet = readOneSheet(
      [
        header,
        [1, "A", null, null, "N1", band2],
        [2, "B", "b", errorCell("#REF!"), "N1", errorCell("#N/A")],
        [3, "C", "c", "d", "N1", band2],
      ],
      { hiddenRows: [4] },
    );
    expect(sheet.rows.map(({ task, detail, output }) => [task, detail, output])).toEqual([
      ["A", "", ""],
      ["B", "b", ""],
      ["C", "c", "d"],
    ]);
    expect(sheet.hiddenRows).toEqual([4]);
    expect(sheet.rows[1]?.errors).toEqual([
      { column: 4, code: "#REF!" },
      { column: 6, code: "#N/A" },
    ]);
  });

  it("knows the part by the sheet's title, then by sections (LCP; KH)", () => {
    const rows = [
      ["PHẦN B - MỤC I. DANH MỤC DÙNG CHUNG"],
      header,
      [1, "A", "b", "c", "N1", band2],
      ["II", "PHẦN B - MỤC II. CÔNG VIỆC RIÊNG"],
      [2, "A", "d", "e", "N1", band2],
      ["C. CHUYÊN MÔN NGHIỆP VỤ"],
      [3, "A", "f", "g", "N1", band2],
      ["I", "Lĩnh vực đất đai"],
      [4, "A", "h", "i", "N1", band2],
      ["Nhóm D - Công việc khác"],
      [5, "A", "k", "l", "N1", band2],
    ];
    expect(readOneSheet(rows).rows.map(({ part }) => part)).toEqual(["B.I", "B.II", "C", "C", "D"]);
    expect(readOneSheet(rows.slice(1, 3), { name: "PL II - Lanh dao QL" }).rows[0]?.part).toBe("A");
    expect(readOneSheet(rows.slice(1, 3)).rows[0]?.part).toBeNull();
  });
});

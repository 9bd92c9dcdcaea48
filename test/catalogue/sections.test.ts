import { describe, expect, it } from "vitest";

import { partOf, partOfSheet, readHeading } from "../../src/catalogue/sections";

describe("readHeading", () => {
  it.each([
    ["I", "LĨNH VỰC TỔNG HỢP", "section", "I. LĨNH VỰC TỔNG HỢP"],
    ["II.", "Nội chính", "section", "II. Nội chính"],
    ["I. LĨNH VỰC TỔNG HỢP", "", "section", "I. LĨNH VỰC TỔNG HỢP"],
    ["A", "", "section", "A"],
    ["B.II", "Riêng từng phòng", "section", "B.II. Riêng từng phòng"],
    ["", "Phần B", "section", "Phần B"],
    ["", "Lĩnh vực đất đai", "section", "Lĩnh vực đất đai"],
    ["1", "Tổ chức hội nghị", "task", "1. Tổ chức hội nghị"],
    ["1 Tổ chức hội nghị", "", "task", "1 Tổ chức hội nghị"],
    ["", "1.2. Tổ chức hội nghị", "task", "1.2. Tổ chức hội nghị"],
    ["", "Tổ chức hội nghị", "plain", "Tổ chức hội nghị"],
  ])("reads %j, %j as a %s", (ordinal, text, kind, printed) => {
    expect(readHeading(ordinal, text)).toMatchObject({ kind, text: printed });
  });

  it("keeps a task's name without its number", () => {
    expect(readHeading("1 Tổ chức hội nghị", "").title).toBe("Tổ chức hội nghị");
    expect(readHeading("1", "Tổ chức hội nghị").title).toBe("Tổ chức hội nghị");
  });
});

describe("partOf (LCP: A, B.I, B.II; KH: A–D)", () => {
  it.each([
    ["PHẦN B - MỤC I. DÙNG CHUNG", null, "B.I"],
    ["PHẦN B - MỤC II", null, "B.II"],
    ["Phần A", null, "A"],
    ["A. LÃNH ĐẠO, QUẢN LÝ", null, "A"],
    ["Nhóm C", null, "C"],
    ["Nhóm công việc khác (Nhóm D)", null, "D"],
    ["B.II. Riêng từng phòng", "A", "B.II"],
    ["Mục II. Công việc riêng", "B.I", "B.II"],
    ["Mục II. Công việc khác", null, null],
    ["I. LĨNH VỰC TỔNG HỢP", "B.I", null],
    ["NHIỆM VỤ LÃNH ĐẠO, QUẢN LÝ", null, "A"],
    ["DANH MỤC DÙNG CHUNG", null, "B.I"],
    ["DANH MỤC RIÊNG THEO PHÒNG", null, "B.II"],
    ["DANH MỤC SẢN PHẨM/CÔNG VIỆC", null, null],
  ])("reads %j inside %s as %s", (text, current, part) => {
    expect(partOf(text, current)).toBe(part);
  });

  it("asks the sheet's titles before its name", () => {
    expect(partOfSheet(["UBND TỈNH", "PHẦN A"], "Dung chung")).toBe("A");
    expect(partOfSheet(["UBND TỈNH"], "PL III - Dung chung")).toBe("B.I");
    expect(partOfSheet([], "Sheet2")).toBeNull();
  });
});

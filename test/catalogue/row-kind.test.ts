import { describe, expect, it } from "vitest";

import { isColumnNumbers, namesSignature, namesTotal } from "../../src/catalogue/row-kind";

describe("namesTotal", () => {
  it.each(["Tổng cộng", "CỘNG", "Cộng:", "Tổng số: 62", "Tổng cộng: 62 sản phẩm", "Cộng mục I", "Tổng số sản phẩm"])(
    "takes %j for a total",
    (text) => {
      expect(namesTotal(text)).toBe(true);
    },
  );

  it.each(["Tổng hợp báo cáo", "Công việc khác", "Cộng tác viên", "Tổng kết năm", "Tổng đài", ""])(
    "takes %j for work",
    (text) => {
      expect(namesTotal(text)).toBe(false);
    },
  );
});

describe("namesSignature", () => {
  it.each([
    ...["Nơi nhận:", "NGƯỜI LẬP BIỂU", "Người lập", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "KT. CHÁNH VĂN PHÒNG"],
    ...[
      "Q. GIÁM ĐỐC",
      "TM. ỦY BAN NHÂN DÂN",
      "(Ký, ghi rõ họ tên)",
      "Lào Cai, ngày 10 tháng 4 năm 2026",
      "ngày… tháng… năm 2026",
    ],
    ...["XÁC NHẬN CỦA LÃNH ĐẠO", "PHÊ DUYỆT"],
    ...["Người lập biểu\n(Ký, ghi rõ họ tên)", "TRƯỞNG PHÒNG (Ký tên, đóng dấu)", "\nTRƯỞNG PHÒNG\n\n\nNguyễn Văn A"],
    "Nơi nhận:\n- Như trên;\n- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh (để báo cáo);\n- Lãnh đạo, chuyên viên các phòng;\n- Lưu: VT.",
  ])("knows %j", (text) => {
    expect(namesSignature(text)).toBe(true);
  });

  it.each([
    ...["Lãnh đạo, chỉ đạo công tác văn phòng", "Lập biểu tổng hợp gửi các sở, ngành", "Chủ trì họp", "Trình ký", ""],
    ...["Người dân nộp hồ sơ", "Phê duyệt kế hoạch công tác năm của các phòng, ban chuyên môn"],
  ])("takes %j for work", (text) => {
    expect(namesSignature(text)).toBe(false);
  });
});

describe("isColumnNumbers", () => {
  it.each([
    [["(1)", "(2)", "(3)"]],
    [[1, 2, 3, 4]],
    [["A", "B", 1, 2, "3"]],
    [[null, "(5)", "(6)", "(7)=(5)x(6)"]],
    [["(8)", "(9)", "(10) = (5)+…+(9)"]],
    [["[1]", "[2]", "[3] = max([1]; [2])"]],
  ])("knows %j", (values) => {
    expect(isColumnNumbers(values)).toBe(true);
  });

  it.each([[["1", "2"]], [[1, "Họp", 3]], [[3, 2, 1]], [[1, 1, 1]], [[null, null]], [["x", "x", "x"]]])(
    "takes %j for data",
    (values) => {
      expect(isColumnNumbers(values)).toBe(false);
    },
  );
});

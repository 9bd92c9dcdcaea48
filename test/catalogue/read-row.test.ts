import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { CellValue } from "../../src/workbook/cell-value";
import { dateCell, errorCell } from "../support/snapshot";
import { band2, header, readOneSheet } from "./read-one-sheet";

describe("values (template.md point 5)", () => {
  const wide = [
    ...[
      "STT",
      "Mã CV",
      "Phòng",
      "Nhiệm vụ",
      "Công việc chi tiết",
      "Sản phẩm đầu ra",
      "Nhóm",
      "Định lượng",
      "Số phút",
      "Số giờ",
    ],
    ...[
      "Tần suất",
      "Tổng số người làm",
      "Người thực hiện",
      "Khung điểm",
      "Điểm chấm",
      "Mức",
      "Hệ số quy đổi",
      "Ghi chú",
    ],
  ];

  it("reads every column that a catalogue can have", () => {
    const values = [
      ...[1, "VP.01", "Nội chính", "A\u00a0 a", "b\nc", "d", "N1", "Từ 2400 phút trở lên", "3.000", "1,5 giờ"],
      ...["02 VB/năm", "04 người", "Trần B", "11 – 50", "12,5 điểm", "Mức 2", 1.6, "Sản phẩm chuẩn"],
    ];
    expect(readOneSheet([wide, values]).rows[0]).toMatchObject({
      ...{ ordinal: "1", code: "VP.01", unit: "Nội chính", task: "A a", detail: "b\nc", output: "d", minutes: 3000 },
      ...{ hours: 1.5, frequency: "02 VB/năm", people: 4, performers: "Trần B", frame: { min: 11, max: 50 } },
      ...{ points: 12.5, level: 2, printedCoefficient: 1.6, isMarkedStandard: true },
    });
  });

  it.each([
    ["Sản phẩm chuẩn", true],
    ["Đơn vị sản phẩm/công việc chuẩn", true],
    ["SP chuẩn (k = 1)", true],
    ["Bổ sung; sản phẩm chuẩn", true],
    ["chuẩn", true],
    ["Chuẩn bị từ tháng 3", false],
    ["Theo tiêu chuẩn ISO", false],
    ["Công việc chuẩn bị họp", false],
    ["Gấp đôi sản phẩm chuẩn", false],
  ])("takes the note %j for a mark of the standard: %s", (note, isMarked) => {
    const row = [
      ...[1, "V.1", "P", "A", "b", "c", "N1", band2, null, null],
      ...[null, null, null, null, null, null, null, note],
    ];
    expect(readOneSheet([wide, row]).rows[0]?.isMarkedStandard).toBe(isMarked);
  });

  it("never takes a heading for that mark, but a tick under it", () => {
    const titles = [...header, "Sản phẩm chuẩn = 5 điểm = hệ số 1,00"];
    const sheet = readOneSheet([titles, [1, "A", "b", "c", "N1", band2, null], [2, "A", "d", "e", "N1", band2, "x"]]);
    expect(sheet.rows.map(({ isMarkedStandard }) => isMarkedStandard)).toEqual([false, true]);
  });

  it("sums the four criteria where no points are given (ST)", () => {
    const titles = [
      ...header.slice(0, 5),
      "Độ khó, sáng tạo",
      "Quy trình, khối lượng, thời gian",
      "Phối hợp",
      "Phạm vi/cấp duyệt",
      "Điểm chấm",
    ];
    const sheet = readOneSheet([
      titles,
      [1, "A", "b", "c", "N1", 1, "1,5", 2, 0.5, null],
      [2, "A", "d", "e", "N1", 1, null, 2, 3, null],
    ]);
    expect(sheet.rows.map(({ points }) => points)).toEqual([5, null]);
  });

  it("reads any cell without throwing, and no row goes unlisted", () => {
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constant(null),
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("x", "N2", "Nhóm 3", "5-15", "I", "Tổng cộng", "Nơi nhận", "TRƯỞNG PHÒNG", ...header),
      fc.constantFrom(dateCell(2026, 5, 15), errorCell("#VALUE!"), "a".repeat(32_767)),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (data) => {
        const sheet = readOneSheet([header, ...data], { headerRows: { Sheet2: 1 } });
        const listed = [...sheet.rows.map(({ source }) => source.row), ...sheet.skipped.map(({ row }) => row)];
        const last = Math.max(...listed);
        expect(listed.sort((left, right) => left - right)).toEqual(
          Array.from({ length: last }, (_, index) => index + 1),
        );
      }),
    );
  });
});

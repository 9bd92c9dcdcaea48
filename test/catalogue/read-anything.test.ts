/**
 * Whatever a sheet holds, reading and judging it never fails, and every row that is not empty is a product or listed with
 * the reason why it is none. A short run here; `GRIDS=20000` runs that many.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { isEmptyCell } from "../../src/catalogue/cell-text";
import type { CatalogueSheet } from "../../src/catalogue/catalogue-row";
import { UserError } from "../../src/workbook/user-error";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetSnapshot } from "../../src/workbook/workbook-snapshot";
import { errorCell, sheetOf, workbookOf } from "../support/snapshot";

const numRuns = Number(process.env["GRIDS"] ?? 200);

const headings = [
  ...["STT", "TT", "Mã CV", "Ký hiệu", "Tên nhiệm vụ", "NHIỆM VỤ", "Cong viec chi tiet", "Nội dung", "Sản phẩm đầu ra"],
  ...["Tên sản phẩm/công việc", "Phân nhóm", "N1", "N2", "N3", "N4", "N5", "Định lượng thời gian", "Thời gian (giờ)"],
  ...["Số ngày", "Thời hạn", "Tiến độ", "Điểm chấm", "Khung điểm", "Mức", "Hệ số", "Hệ số quy đổi", "Hệ số độ khó"],
  ...["Số giờ", "Tần suất", "Người thực hiện", "Vị trí việc làm", "Đơn vị", "Ghi chú", "Sản phẩm chuẩn", "SL giao"],
  ...["Họ và tên", "Dưới 5 phút", "Từ 5 phút đến dưới 15 phút", "Từ 15 phút đến dưới 25 phút", "Tªn nhiÖm vô"],
];
const words = [
  ...[
    "Văn thư",
    "Vào sổ văn bản đến",
    "Sổ",
    "Báo cáo",
    "N1",
    "n 2",
    "Nhóm 3",
    "C1",
    "C2",
    "N18",
    "2-3",
    "IV",
    "x",
    "X",
  ],
  ...["✓", "ĐÚNG", "Sai", "5-15", "30 phút", "2 ngày", "0:30", "1h30", "0,75 - 1,25 giờ", "120 %", "1,5", "VP.001"],
  ...[
    "I. LĨNH VỰC VĂN PHÒNG",
    "A",
    "Phần B",
    "1.1",
    "Tổng cộng",
    "Cộng",
    "Nơi nhận:",
    "TRƯỞNG PHÒNG",
    "Người lập biểu",
  ],
  ...[
    "(1)",
    "(10) = (6)+(7)",
    "Thường xuyên",
    "Quý II",
    "b\u00a0 c",
    "\u200b",
    "Ðiều hành",
    "Báo cáo".normalize("NFD"),
  ],
  ...[
    "=1+1",
    "'",
    "",
    " ",
    "\n",
    "C«ng viÖc",
    "Vaên thö",
    "\u{1F600}",
    "\ud800",
    "__proto__",
    "constructor",
    "a".repeat(700),
  ],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.constantFrom(...headings) },
  { weight: 9, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 5, 10, 0.5, -3, 480, 1e300, Number.MIN_VALUE) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(errorCell("#REF!"), errorCell("#N/A"), errorCell("")) },
  {
    weight: 1,
    arbitrary: fc.double({ noNaN: true, min: -1e6, max: 3e6 }).map((serial) => ({ kind: "date" as const, serial })),
  },
);
const header = fc.shuffledSubarray(headings, { minLength: 3, maxLength: 12 });
const row = fc.oneof(
  { weight: 8, arbitrary: fc.array(cell, { maxLength: 12 }) },
  { weight: 2, arbitrary: header },
  { weight: 1, arbitrary: fc.constant<readonly CellValue[]>([]) },
);
const place = fc.tuple(fc.nat(24), fc.nat(11), fc.nat(6), fc.nat(3));

/** Rows under a header, in random places, with random merges and hidden rows. */
const sheet = fc
  .record({
    above: fc.array(row, { maxLength: 4 }),
    header,
    below: fc.array(row, { maxLength: 22 }),
    firstRow: fc.constantFrom(1, 1, 1, 7),
    firstColumn: fc.constantFrom(1, 1, 3),
    merges: fc.array(place, { maxLength: 6 }),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
  })
  .map(({ above, header: middle, below, merges, ...options }): SheetSnapshot => {
    const { firstRow, firstColumn } = options;
    return {
      ...sheetOf([...above, middle, ...below], options),
      merges: merges.map(([top, left, height, width]) => {
        const [first, start] = [firstRow + top, firstColumn + left];
        return { top: first, left: start, bottom: first + height, right: start + width };
      }),
    };
  });

const scales = fc.constantFrom("matrix", "frames", "levels", "given", undefined);

describe("a sheet of anything", () => {
  it("is read without a throw, and each of its rows is a product or listed", { timeout: 3_600_000 }, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(sheet, scales, async (grid, scale) => {
        const tables = await tablesOf(grid, scale);
        if (tables === null) return;
        read++;
        const listed = tables.flatMap(({ rows, skipped }) => [
          ...rows.map(({ source }) => source.row),
          ...skipped.map((each) => each.row),
        ]);
        const filled = grid.values.flatMap((values, index) =>
          values.every(isEmptyCell) ? [] : [grid.firstRow + index],
        );
        expect(filled.filter((each) => !listed.includes(each))).toEqual([]);
        expect(new Set(listed).size).toBe(listed.length);
      }),
      { numRuns },
    );
    // Grids that hold no table would prove nothing.
    expect(read).toBeGreaterThan(numRuns / 4);
  });
});

/** `null` where the sheet holds no table, which is told with a message of its own. */
async function tablesOf(
  grid: SheetSnapshot,
  scale: "matrix" | "frames" | "levels" | "given" | undefined,
): Promise<readonly CatalogueSheet[] | null> {
  try {
    const { catalogue } = await assess(workbookOf([grid]), scale ? { tried: { scale } } : {});
    return catalogue.sheets;
  } catch (error) {
    if (error instanceof UserError && error.key === "noCatalogue") return null;
    throw error;
  }
}

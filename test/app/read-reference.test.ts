import { describe, expect, it } from "vitest";

import { openReference } from "../../src/app/suggest";
import type { CellValue } from "../../src/workbook/cell-value";
import { sheetOf, workbookOf, type SheetOptions } from "../support/snapshot";

const head = [
  "Nhiệm vụ",
  "Công việc chi tiết",
  "Sản phẩm đầu ra",
  "Phân nhóm",
  "Định lượng thời gian",
  "Hệ số quy đổi",
];
const band = "Từ 25 phút đến dưới 45 phút";

async function rowsOf(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}) {
  const opened = await openReference({ workbook: workbookOf([sheetOf(rows, options)]), file: "duyet.xlsx" });
  return opened.rows.map(({ file, detail, group, band: time, coefficient }) => [
    file,
    detail,
    group,
    time,
    coefficient,
  ]);
}

describe("an approved catalogue", () => {
  it("is read with group, time and the coefficient that it prints", async () => {
    expect(await rowsOf([head, ["Văn thư", "Soạn công văn", "Công văn", "N2", band, 1.7]])).toEqual([
      ["duyet.xlsx", "Soạn công văn", "N2", 4, 1.7],
    ]);
  });

  it("gets its coefficients from its own standard unit where it prints none", async () => {
    const rows = [
      [...head.slice(0, 5), "Ghi chú"],
      ["Văn thư", "Soạn công văn", "Công văn", "N1", band, "Sản phẩm chuẩn"],
      ["Văn thư", "Soạn đề án", "Đề án", "N3", "Từ 240 phút đến dưới 480 phút (4 - 8 giờ)", null],
    ];
    expect(await rowsOf(rows)).toEqual([
      ["duyet.xlsx", "Soạn công văn", "N1", 4, 1],
      ["duyet.xlsx", "Soạn đề án", "N3", 9, 15.43],
    ]);
  });

  it("may be our converted catalogue alone", async () => {
    const rows = [head, ["Văn thư", "Soạn công văn", "Công văn", "N2", band, 1.7]];
    expect(await rowsOf(rows, { marker: "catalogue", name: "Danh mục quy đổi" })).toHaveLength(1);
  });

  it("is told where there is none in the file", async () => {
    const told = { key: "noCatalogueInFile", params: { file: "duyet.xlsx" } };
    await expect(rowsOf([["Thứ hai", "Họp"]])).rejects.toMatchObject(told);
    await expect(rowsOf([head])).rejects.toMatchObject(told);
  });
});

import { describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import { nearestHeader } from "../../src/catalogue/nearest-header";
import { errors as en } from "../../src/strings/en/errors";
import { errors as vi } from "../../src/strings/vi/errors";
import { sheetOf, workbookOf } from "../support/snapshot";
import type { Rows } from "./read-one-sheet";

describe("the row that comes nearest to a header", () => {
  it.each<[what: string, rows: Rows, nearest: object | null]>([
    [
      "has two texts and nothing that measures them",
      [["DANH MỤC SẢN PHẨM"], [], ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Cấp trình"], [1, "A", "b", "Sở"]],
      { row: 3, known: ["STT", "Tên nhiệm vụ", "Công việc chi tiết"], lack: "measure" },
    ],
    [
      "measures, and names no work",
      [
        ["STT", "Mục tiêu phấn đấu", "Phân nhóm", "Điểm chấm"],
        [1, "A", "N1", 5],
      ],
      { row: 1, known: ["STT", "Phân nhóm", "Điểm chấm"], lack: "name" },
    ],
    [
      "is that of another kind of table",
      [
        ["Họ và tên", "Mã CV", "SL giao", "SL hoàn thành"],
        ["Đỗ Văn Thử", "A", 1, 1],
      ],
      { row: 1, known: ["Mã CV"], lack: "catalogue" },
    ],
    ["is none where nothing is known", [["Kính gửi: Văn phòng"], ["Thực hiện kế hoạch", 5]], null],
  ])("%s", (_what, rows, nearest) => {
    const found = nearestHeader(sheetOf(rows, { name: "PL I" }));
    expect(found).toEqual(nearest && { sheet: "PL I", ...nearest });
  });

  it("is named in the message, with its sheet, what was understood and what is missing", async () => {
    const workbook = workbookOf([
      sheetOf([["Ghi chú"], ["Bản nháp"]], { name: "Nháp" }),
      sheetOf(
        [
          ["STT", "Tên nhiệm vụ", "Sản phẩm đầu ra"],
          [1, "A", "b"],
        ],
        { name: "PL I" },
      ),
    ]);
    const params = { near: "PL I", row: 1, known: "“STT”, “Tên nhiệm vụ”, “Sản phẩm đầu ra”", lack: "measure" };
    await expect(assess(workbook)).rejects.toMatchObject({ key: "noCatalogue", params });
    expect(vi.noCatalogue(params)).toContain(
      " Gần giống nhất là dòng 1 của trang “PL I”: đã nhận ra “STT”, “Tên nhiệm vụ”, “Sản phẩm đầu ra”; còn thiếu cột phân nhóm, định lượng thời gian, điểm chấm hoặc hệ số quy đổi. Hãy",
    );
    expect(en.noCatalogue(params)).toContain("Row 1 of “PL I” comes nearest: it has “STT”");
    await expect(assess(workbook, { reading: { sheets: ["Nháp"] } })).rejects.toMatchObject({
      key: "noCatalogueInSheet",
    });
    for (const { noCatalogue } of [vi, en]) expect(noCatalogue({})).not.toMatch(/undefined/);
  });
});

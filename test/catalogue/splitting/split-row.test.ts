/** The rows that W201 and W202 make of one, as its sheet is laid out. */
import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../../src/catalogue/read-catalogue";
import { validateCatalogue } from "../../../src/catalogue/validate-catalogue";
import type { CellValue } from "../../../src/workbook/cell-value";
import type { SheetOptions } from "../../support/snapshot";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { workbookAfter } from "../../support/edit-naively";
import { band2, header, type Rows } from "../read-one-sheet";

const band11 = "Từ 960 phút đến dưới 1440 phút (2 - 3 ngày)";

function findings(rows: Rows, options: SheetOptions) {
  const workbook = workbookOf([sheetOf(rows, options)]);
  return { workbook, found: validateCatalogue({ ...readCatalogue({ workbook }), workbook, scale: "matrix" }) };
}

/** The sheet with the first fix of a rule, and what its rows say then. */
function mend(code: "W201" | "W202", rows: Rows, options: SheetOptions = {}) {
  const { workbook, found } = findings(rows, options);
  const fix = found.find((finding) => finding.code === code)?.fix ?? expect.fail("no fix");
  const after = workbookAfter(workbook, fix.edits);
  const { catalogue } = readCatalogue({ workbook: after });
  return {
    fix,
    values: after.sheets[0]?.values.slice(1).map(withoutTail),
    said: catalogue.rows.map(({ task, detail, output }) => [task, detail, output].join(" | ")),
    left: validateCatalogue({ catalogue, workbook: after, scale: "matrix" }).map(
      ({ code: each, at }) => `${each} ${at.row}`,
    ),
  };
}

function withoutTail(values: readonly CellValue[]) {
  const filled = values.map((value, index) => (value === null ? 0 : index + 1));
  return values.slice(0, Math.max(0, ...filled));
}

describe("a row of several outputs", () => {
  it("becomes a row for each, with its task, detail, group and time, without number and code", () => {
    const { fix, values, said, left } = mend("W201", [
      [...header, "Mã CV", "Ghi chú"],
      [1, "Kiểm tra", "Kiểm tra công vụ", "Biên bản; báo cáo; kết luận", "N2", band2, "V.1", "gấp"],
      [2, "Văn thư", "Vào sổ", "Sổ", "N1", band2, "V.2"],
    ]);
    expect(values).toEqual([
      [1, "Kiểm tra", "Kiểm tra công vụ", "Biên bản", "N2", band2, "V.1", "gấp"],
      [null, "Kiểm tra", "Kiểm tra công vụ", "Báo cáo", "N2", band2],
      [null, "Kiểm tra", "Kiểm tra công vụ", "Kết luận", "N2", band2],
      [2, "Văn thư", "Vào sổ", "Sổ", "N1", band2, "V.2"],
    ]);
    expect(said).toHaveLength(4);
    expect(left).toEqual([]);
    expect(fix).toMatchObject({ kind: "splitRow", value: "Biên bản | Báo cáo | Kết luận", isSafe: false });
  });

  it.each<[string, SheetOptions]>([
    ["is merged over its rows", { merges: ["B2:B3"] }],
    ["is written once", {}],
  ])("leaves the task to the cell above where it %s", (_how, options) => {
    const rows = [
      header,
      [1, "Kiểm tra", "Kiểm tra công vụ", "Biên bản", "N2", band2],
      [null, null, "Báo cáo", "Báo cáo và tờ trình", "N3", band2],
      [2, "Văn thư", "Vào sổ", "Sổ", "N1", band2],
    ];
    const { values, said, left } = mend("W201", rows, options);
    expect(values?.[2]).toEqual([null, null, "Báo cáo", "Tờ trình", "N3", band2]);
    expect(said).toEqual([
      "Kiểm tra | Kiểm tra công vụ | Biên bản",
      "Kiểm tra | Báo cáo | Báo cáo",
      "Kiểm tra | Báo cáo | Tờ trình",
      "Văn thư | Vào sổ | Sổ",
    ]);
    expect(left).toEqual([]);
  });

  it("writes the group and time as the sheet has them: ticks, minutes, the template's labels", () => {
    const ticks = ["Dưới 5 phút", "Từ 5 phút đến dưới 15 phút", "Từ 15 phút đến dưới 25 phút"];
    const ticked = [
      ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm", "Nhóm", ...ticks],
      ["A", "b", "Sổ; tờ trình", "II", null, "x"],
    ];
    expect(mend("W201", ticked).values).toEqual([
      ["A", "b", "Sổ", "II", null, "x"],
      ["A", "b", "Tờ trình", "N2", null, "x"],
    ]);
    const timed = [
      [...header, "Số phút"],
      [null, "A", "b", "Sổ; tờ trình", "N1", "7 ngày", 3360],
      [null, "A", "c", "d", "N1", band2],
    ];
    expect(mend("W201", timed).values?.[1]).toEqual([
      ...[null, "A", "b", "Tờ trình", "N1", "Từ 2400 phút trở lên (từ 5 ngày trở lên)", 3360],
    ]);
  });

  it("is asked for a group or time that nobody could read, in each of them", () => {
    const { left } = mend("W201", [header, [1, "A", "b", "Sổ; tờ trình", "N1, N2", "lâu"]]);
    expect(left).toEqual(["E104 3", "E106 2", "E107 3", "E108 2"]);
  });

  it.each<[string, Rows, SheetOptions]>([
    [
      "whose output is merged with another row's",
      [header, [1, "A", "b", "Sổ; tờ trình", "N1", band2], [2, "A", "c", null, "N1", band2]],
      { merges: ["D2:D3"] },
    ],
    [
      "in TCVN3, until W308 is mended",
      [header, [1, "V¨n th\u00ad", "C«ng viÖc", "B¸o c¸o; tê tr×nh", "N1", band2]],
      {},
    ],
  ])("%s has no fix", (_what, rows, options) => {
    const { found } = findings(rows, options);
    expect(found.filter(({ code }) => code === "W201").map(({ fix }) => fix)).toEqual([null]);
  });
});

describe("a task that is not split", () => {
  const rows = [
    [...header, "Mã CV"],
    [1, "Tổ chức hội nghị sơ kết", "Tổ chức hội nghị sơ kết", "Hội nghị", "N3", band11, "V.1"],
    [2, "Văn thư", "Vào sổ", "Sổ", "N1", band2, "V.2"],
  ];

  it("becomes the steps of a model: the row is the first of them, and each is asked for its group and time", () => {
    const { fix, values, said, left } = mend("W202", rows);
    expect(values?.[0]).toEqual([
      ...[1, "Tổ chức hội nghị sơ kết", "Xây dựng kế hoạch, chương trình, dự toán kinh phí tổ chức hội nghị sơ kết"],
      ...["Kế hoạch tổ chức hội nghị sơ kết", null, null, "V.1"],
    ]);
    expect(said).toHaveLength(7);
    expect(said[5]).toBe(
      "Tổ chức hội nghị sơ kết | Thanh toán, quyết toán kinh phí tổ chức hội nghị sơ kết | Hồ sơ quyết toán kinh phí tổ chức hội nghị sơ kết",
    );
    expect(left).toEqual([
      ...[2, 3, 4, 5, 6, 7].map((row) => `E104 ${row}`),
      ...[2, 3, 4, 5, 6, 7].map((row) => `E107 ${row}`),
    ]);
    expect(fix).toMatchObject({ kind: "insertSteps", isSafe: false });
  });

  it("as the last row of its sheet keeps its steps too", () => {
    expect(mend("W202", [header, ...rows.slice(1, 2).map((row) => row.slice(0, 6))]).said).toHaveLength(6);
  });

  it("has no fix where no model's words stand in it", () => {
    const { found } = findings([header, [1, "Đôn đốc", "Nhắc việc", "Sổ", "N3", band11]], {});
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([["W202", null]]);
  });
});

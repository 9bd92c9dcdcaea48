/** Several tables on one sheet, each by its own header (template.md point 6). Offices and work are invented. */
import { describe, expect, it } from "vitest";

import type { CatalogueSheet } from "../../src/catalogue/catalogue-row";
import { readCatalogue, type ReadCatalogueOptions } from "../../src/catalogue/read-catalogue";
import { sheetOf, workbookOf } from "../support/snapshot";
import { band2, header, skipReasons, type Rows } from "./read-one-sheet";

const first: Rows = [
  ["DANH MỤC CÔNG VIỆC CỦA TRUNG TÂM"],
  header,
  [1, "Văn thư", "Vào sổ văn bản", "Sổ văn bản", "N1", band2],
  [2, "Thống kê", "Lập biểu tháng", "Biểu tháng", "N2", "30 phút"],
];
/** Other columns, in another order. */
const second: Rows = [
  [],
  ["B. CÔNG VIỆC PHỤC VỤ"],
  ["STT", "Công việc chi tiết", "Sản phẩm đầu ra", "Tên nhiệm vụ", "Định lượng thời gian", "Phân nhóm", "Ghi chú"],
  [1, "Chăm sóc cây xanh", "Khuôn viên sạch", "Phục vụ", band2, "N1", ""],
];

function tablesOf(rows: Rows, options: Partial<ReadCatalogueOptions> = {}): readonly CatalogueSheet[] {
  return readCatalogue({ workbook: workbookOf([sheetOf(rows)]), ...options }).catalogue.sheets;
}

function textsOf({ rows }: CatalogueSheet) {
  return rows.map(({ source, task, detail, output, group }) => [
    source.row,
    task,
    detail,
    output,
    group.kind === "read" ? group.value : group.kind,
  ]);
}

const ofFirst = [
  [3, "Văn thư", "Vào sổ văn bản", "Sổ văn bản", "N1"],
  [4, "Thống kê", "Lập biểu tháng", "Biểu tháng", "N2"],
];

describe("a sheet with two tables", () => {
  it("has both, each read by its own columns", () => {
    const [one, two, ...more] = tablesOf([...first, ...second]);
    expect(more).toEqual([]);
    expect(one && textsOf(one)).toEqual(ofFirst);
    expect(two && textsOf(two)).toEqual([[8, "Phục vụ", "Chăm sóc cây xanh", "Khuôn viên sạch", "N1"]]);
    expect(two).toMatchObject({ headerRow: 7, table: { number: 2, top: 6, bottom: 8 } });
    expect(two?.rows[0]).toMatchObject({ section: "B. CÔNG VIỆC PHỤC VỤ", part: "B" });
  });

  const swapped = ["STT", "Tên nhiệm vụ", "Sản phẩm đầu ra", "Công việc chi tiết", "Định lượng thời gian", "Phân nhóm"];
  it.each<[string, Rows, readonly (readonly unknown[])[]]>([
    [
      "the same headings with output and detail, time and group the other way round",
      [swapped, [1, "Phục vụ", "Khuôn viên sạch", "Chăm sóc cây xanh", band2, "N1"]],
      [[6, "Phục vụ", "Chăm sóc cây xanh", "Khuôn viên sạch", "N1"]],
    ],
    [
      "the same again after column numbers and a total",
      [
        ["Cộng"],
        swapped,
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        [1, "Bảo vệ", "Sổ trực", "Trực đêm", band2, "N2"],
      ],
      [[8, "Bảo vệ", "Trực đêm", "Sổ trực", "N2"]],
    ],
    [
      "other names of the same columns",
      [
        ["TT", "KẾT QUẢ, SẢN PHẨM", "Nội dung công việc", "Nhiệm vụ", "Nhóm", "Thời gian"],
        [1, "Sổ trực", "Trực đêm", "Bảo vệ", "N2", band2],
      ],
      [[6, "Bảo vệ", "Trực đêm", "Sổ trực", "N2"]],
    ],
  ])("reads the lower one by its own order: %s", (_, lower, expected) => {
    const [one, two, ...more] = tablesOf([...first, ...lower]);
    expect(more).toEqual([]);
    expect(one && textsOf(one)).toEqual(ofFirst);
    expect(two && textsOf(two)).toEqual(expected);
  });

  it("goes back to the first order where a third table has it again", () => {
    const rows: Rows = [
      ...[...first, swapped, [1, "Bảo vệ", "Sổ trực", "Trực đêm", band2, "N2"]],
      ...[header, [1, "Lái xe", "Đưa đón đoàn", "Lệnh xe", "N1", band2]],
    ];
    expect(tablesOf(rows).map(textsOf)).toEqual([
      ofFirst,
      [[6, "Bảo vệ", "Trực đêm", "Sổ trực", "N2"]],
      [[8, "Lái xe", "Đưa đón đoàn", "Lệnh xe", "N1"]],
    ]);
  });

  it("leaves a table to the right alone, and tells of it: neither is read by the other's columns", () => {
    const right = ["STT", "Sản phẩm đầu ra", "Tên nhiệm vụ", "Công việc chi tiết", "Định lượng thời gian", "Phân nhóm"];
    const rows: Rows = [
      [...header, "", ...right, "Ghi chú"],
      [
        1,
        "Văn thư",
        "Vào sổ văn bản",
        "Sổ văn bản",
        "N1",
        band2,
        "",
        1,
        "Sổ trực",
        "Bảo vệ",
        "Trực đêm",
        band2,
        "N2",
        "x",
      ],
    ];
    const [one, ...more] = tablesOf(rows);
    expect(more).toEqual([]);
    expect(one && textsOf(one)).toEqual([[2, "Văn thư", "Vào sổ văn bản", "Sổ văn bản", "N1"]]);
    expect(one).toMatchObject({ unreadBeside: 8 });
    expect(one?.columns.note).toBeUndefined();
    expect(tablesOf([...first]).map(({ unreadBeside }) => unreadBeside)).toEqual([undefined]);
  });

  it("has the upper one also where the lower one's header says more", () => {
    const [header2 = [], ...products] = second.slice(2);
    const richer = [[...header2, "Tần suất", "Đơn vị", "Mã CV"], ...products];
    expect(tablesOf([...first, [], ...richer]).map(({ headerRow, rows }) => [headerRow, rows.length])).toEqual([
      [2, 2],
      [6, 1],
    ]);
  });

  it("finds the lower one far below row 30", () => {
    const many = Array.from({ length: 60 }, (_, at) => [at + 1, "Văn thư", `Vào sổ quyển ${at}`, "Sổ", "N1", band2]);
    const [one, two] = tablesOf([header, ...many, ...second]);
    expect([one?.rows.length, two?.rows.length, two?.headerRow]).toEqual([60, 1, 64]);
  });

  it("takes its header pasted in once more for no table of its own", () => {
    const [one, ...more] = tablesOf([...first, header, [3, "Văn thư", "Đóng dấu", "Văn bản", "N1", band2]]);
    expect(more).toEqual([]);
    expect(one?.rows.length).toBe(3);
    expect(one && skipReasons(one)[5]).toBe("repeatedHeader");
  });

  it("keeps what a person says of the columns of the lower one apart from the upper one", () => {
    const columns = { "Sheet2:2": { task: 2, detail: 4 } };
    const [one, two] = tablesOf([...first, ...second], { columns });
    expect(one && textsOf(one)).toEqual(ofFirst);
    expect(two?.rows[0]).toMatchObject({ task: "Chăm sóc cây xanh", detail: "Phục vụ" });
  });

  it("keeps merged cells with the table in which they stand", () => {
    const rows: Rows = [
      ...first,
      ...second.slice(0, 3),
      [1, "Cắt cỏ", "Sân sạch", "Phục vụ", band2, "N1", ""],
      [2, "Tưới cây", "Cây xanh tốt", null, band2, "N1", ""],
    ];
    const sheet = sheetOf(rows, { merges: ["D8:D9"] });
    const [, two] = readCatalogue({ workbook: workbookOf([sheet]) }).catalogue.sheets;
    expect(two?.rows.map(({ task }) => task)).toEqual(["Phục vụ", "Phục vụ"]);
  });
});

describe("a table that is no catalogue below one", () => {
  const assignments: Rows = [
    ["Họ và tên", "Mã CV", "Sản phẩm đầu ra", "SL giao", "SL hoàn thành", "Ngày hết hạn"],
    ["Đỗ Văn Thử", "VP.01", "Sổ văn bản", 4, 4, "15/5/2026"],
  ];

  it("is listed row by row, and nothing of it is read by the columns above", () => {
    const [one, ...more] = tablesOf([...first, [], ...assignments]);
    expect(more).toEqual([]);
    expect(one && textsOf(one)).toEqual(ofFirst);
    expect(one?.unreadHeaders).toEqual([6]);
    expect(one && skipReasons(one)).toMatchObject({ 6: "otherTable", 7: "otherTable" });
  });

  it("does not keep the catalogue below it from being read", () => {
    const [one, two] = tablesOf([...first, ...assignments, ...second]);
    expect(one?.unreadHeaders).toEqual([5]);
    expect(two?.rows.length).toBe(1);
  });
});

describe("rows of a catalogue that begin as headings do", () => {
  it("are products", () => {
    const rows: Rows = [
      header,
      [null, "Nhiệm vụ", "Nội dung", "Kế hoạch công tác của cả phòng", "N1", band2],
      [null, "Công tác", "Nhiệm vụ đột xuất", "Sản phẩm do lãnh đạo giao", "N2", band2],
    ];
    expect(tablesOf(rows).map(({ rows: products }) => products.length)).toEqual([2]);
  });
});

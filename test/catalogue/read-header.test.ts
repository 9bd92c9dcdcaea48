import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import type { CellValue } from "../../src/workbook/cell-value";
import { dateCell, sheetOf, workbookOf } from "../support/snapshot";
import { band2, header, readOneSheet, skipReasons } from "./read-one-sheet";

describe("header (template.md point 2)", () => {
  it.each([
    ["as the template has it", header],
    ["upper case", header.map((text) => text.toUpperCase())],
    [
      "without diacritics",
      ["TT", "Ten nhiem vu", "Cong viec chi tiet", "San pham dau ra", "Phan nhom", "Dinh luong thoi gian"],
    ],
    ["NFD", header.map((text) => text.normalize("NFD"))],
    ["line breaks and no-break spaces", header.map((text) => text.replaceAll(" ", "\n\u00a0"))],
    [
      "with explanations",
      [
        "STT",
        "Nhiệm vụ (liệt kê mảng việc lớn)",
        "Công việc chi tiết (các bước)",
        "SP đầu ra",
        "Mức độ phức tạp (N1-N5)",
        "Thời gian tác nghiệp bình quân (loại bỏ thời gian chờ)",
      ],
    ],
    ["with numbers", header.map((text, index) => `${index + 1}. ${text}`)],
  ])("is found %s", (_name, titles) => {
    const sheet = readOneSheet([["DANH MỤC SẢN PHẨM/CÔNG VIỆC"], [], titles, [1, "A", "b", "c", "N1", band2]]);
    expect(sheet).toMatchObject({
      headerRow: 3,
      firstDataRow: 4,
      columns: { ordinal: 1, task: 2, detail: 3, output: 4, group: 5, band: 6 },
      layout: { group: "text", band: "text" },
    });
    expect(sheet.rows).toHaveLength(1);
  });

  it("is found below titles in row 30, away from A1, and further down where it plainly is one", () => {
    const titles: CellValue[][] = Array.from({ length: 29 }, (_, index) => [`Căn cứ số ${index}`]);
    const sheet = readOneSheet([...titles, header, [1, "A", "b", "c", "N1", band2]], { firstColumn: 3 });
    expect(sheet).toMatchObject({ headerRow: 30, columns: { ordinal: 3, band: 8 } });
    const late = workbookOf([sheetOf([...titles, ["thêm"], header, [1, "A", "b", "c", "N1", band2]])]);
    expect(readCatalogue({ workbook: late }).catalogue.sheets).toMatchObject([{ headerRow: 31 }]);
  });

  it("may be two rows high, with the choices under a merged heading, and be followed by column numbers", () => {
    const sheet = readOneSheet(
      [
        [
          "STT",
          "Nhiệm vụ",
          "Công việc chi tiết",
          "Sản phẩm đầu ra",
          "Phân nhóm",
          null,
          null,
          null,
          null,
          "Định lượng thời gian",
          null,
          null,
        ],
        [
          null,
          null,
          null,
          null,
          "N1",
          "N2",
          "N3",
          "N4",
          "N5",
          "Dưới 5ph",
          "Từ 5 ph đến dưới 15ph",
          "Từ 2400 ph trở lên",
        ],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"],
        [1, "A", "b", "c", null, "x", null, null, null, null, "✓", null],
        [2, "A", "d", "e", null, "X", "x", null, null, null, null, null],
        [3, "A", "f", "g", null, "?", null, null, null, null, 0, "●"],
        [4, "A", "h", "i", true, false, null, null, null, 1, null, null],
      ],
      { merges: ["A1:A2", "B1:B2", "E1:I1", "J1:L1"] },
    );
    expect(sheet).toMatchObject({ headerRow: 1, firstDataRow: 4, layout: { group: "ticks", band: "ticks" } });
    expect(sheet.columns).toEqual({ ordinal: 1, task: 2, detail: 3, output: 4 });
    expect([...sheet.groupTicks.values()]).toEqual([5, 6, 7, 8, 9]);
    expect([...sheet.bandTicks]).toEqual([
      [1, 10],
      [2, 11],
      [14, 12],
    ]);
    expect(skipReasons(sheet)).toEqual({ 1: "header", 2: "header", 3: "columnNumbers" });
    expect(sheet.rows.map(({ group }) => group)).toEqual([
      { kind: "read", value: "N2", exact: true, text: "x" },
      { kind: "several", values: ["N2", "N3"] },
      { kind: "unknown", nearest: "N2", text: "?", asDate: false },
      { kind: "read", value: "N1", exact: true, text: "x" },
    ]);
    expect(sheet.rows.map(({ band }) => (band.kind === "read" ? band.value : band.kind))).toEqual([
      2,
      "missing",
      14,
      1,
    ]);
  });

  it("may mix layouts: the group as text, the bands as ticks, bare group numbers under their heading", () => {
    const mixed = readOneSheet([
      [...header.slice(0, 5), "Dưới 5 phút", dateCell(2026, 5, 15), "Từ 15 phút đến dưới 25 phút"],
      [1, "A", "b", "c", "N4", null, "x", null],
    ]);
    expect(mixed.layout).toEqual({ group: "text", band: "ticks" });
    expect(mixed.rows[0]).toMatchObject({ group: { value: "N4" }, band: { value: 2 } });
    const bare = readOneSheet([
      [...header.slice(0, 4), "Mức độ phức tạp", null, null, null, null, "Thời gian"],
      [null, null, null, null, "1", "2", "3", "4", "5", null],
      [1, "A", "b", "c", null, null, "x", null, null, "30 phút"],
    ]);
    expect(bare.layout).toEqual({ group: "ticks", band: "text" });
    expect(bare.rows[0]).toMatchObject({ group: { value: "N3" }, band: { value: 4, exact: false }, minutes: 30 });
  });

  it("is not mistaken in a table of criteria, a roster, or a score form", () => {
    const others = [
      [
        ["TT", "Tiêu chí chấm điểm", "Điểm tối đa"],
        ["I", "Phẩm chất chính trị", 10],
      ],
      [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        [1, "Trần Văn A", "Chuyên viên", "Phòng Nội chính"],
      ],
      [
        ["STT", "Nội dung nhiệm vụ", "Ngày hết hạn", "Sản phẩm", "Hệ số", "SL giao"],
        [1, "Báo cáo", null, "Báo cáo", 2, 3],
      ],
    ];
    const workbook = workbookOf(others.map((rows, index) => sheetOf(rows, { name: `S${index}` })));
    expect(readCatalogue({ workbook }).catalogue.sheets).toEqual([]);
    expect(readCatalogue({ workbook, sheets: ["S0", "Không có"] }).unreadable).toEqual([
      { sheet: "S0", reason: "noHeader" },
      { sheet: "Không có", reason: "missing" },
    ]);
  });

  it("can be corrected by hand, row and columns", () => {
    const rows = [
      ["STT", "Việc", "Công việc chi tiết", "Sản phẩm đầu ra", "Loại", "Định lượng thời gian"],
      [1, "A", "b", "c", "N2", band2],
    ];
    const sheet = readOneSheet(rows, {
      columns: { Sheet2: { task: 2, group: 5, ordinal: 0 } },
      headerRows: { Sheet2: 1 },
    });
    expect(sheet.columns).toEqual({ task: 2, detail: 3, output: 4, group: 5, band: 6 });
    expect(sheet.rows[0]).toMatchObject({ ordinal: null, task: "A", group: { kind: "read", value: "N2" } });
  });

  it("may be merged over two rows that say nothing new, or have sub-headings that we do not know", () => {
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2"];
    const products: CellValue[][] = [[1, "A", "b", "c", "N1", band2]];
    expect(readOneSheet([header, [], ...products], { merges })).toMatchObject({ headerRow: 1, firstDataRow: 3 });
    const subtitles = [null, null, null, null, "theo hướng dẫn", "tác nghiệp"];
    const sheet = readOneSheet([header, subtitles, ...products], { merges });
    expect(skipReasons(sheet)).toEqual({ 1: "header", 2: "header" });
    expect(sheet.columns).toMatchObject({ group: 5, band: 6 });
  });

  it("prefers the better known of two headings, and takes a second column of tasks for the details", () => {
    const rivals = readOneSheet([
      [...header.slice(0, 4), "Thời gian hoàn thành", "Định lượng thời gian", "Mức độ", "Phân nhóm"],
      [1, "A", "b", "c", dateCell(2026, 5, 20), band2, "cao", "N1"],
    ]);
    expect(rivals.columns).toMatchObject({ band: 6, group: 8 });
    const tasks = readOneSheet([
      ["STT", "Nhóm nhiệm vụ", "Tên nhiệm vụ", "Sản phẩm", "Nhóm", "Số phút"],
      [1, "A", "b", "c", "N1", 30],
    ]);
    expect(tasks.columns).toEqual({ ordinal: 1, task: 2, detail: 3, output: 4, group: 5, band: 6 });
  });

  it("reads unticked boxes and zeros in blank rows as blank", () => {
    const sheet = readOneSheet([
      ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "Định lượng thời gian"],
      ["A", "b", "c", true, false, false, band2],
      [null, null, null, false, false, false, 0],
    ]);
    expect(sheet.rows).toHaveLength(1);
    expect(skipReasons(sheet)).toEqual({ 1: "header", 3: "blank" });
  });
});

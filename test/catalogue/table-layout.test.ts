import { describe, expect, it } from "vitest";

import { chosen, type CatalogueSheet } from "../../src/catalogue/catalogue-row";
import { keysOfRow } from "../../src/catalogue/named-rows";
import { readCatalogue, type ReadCatalogueOptions } from "../../src/catalogue/read-catalogue";
import { columnNames, withLayout, withNamedHeader, type TableLayout } from "../../src/catalogue/table-layout";
import { sheetOf, workbookOf } from "../support/snapshot";
import type { Rows } from "./read-one-sheet";

/** Two columns of texts with the same heading, groups of the office's own, and the outputs under a heading of its own. */
const headings = ["TT", "Mảng việc", "Nội dung", "Nội dung", "Hồ sơ hình thành", "Nhóm", "Thời gian thực hiện (phút)"];
const data: Rows = [
  [1, "Văn thư", "Vào sổ", "Vào sổ văn bản đến", "Sổ văn bản", "C1", 10],
  [2, "Văn thư", "Phát hành", "Phát hành văn bản đi", "Văn bản phát hành", "C2", 20],
  [3, "Tài vụ", "Thanh toán", "Lập chứng từ", "Chứng từ", "C3", 60],
];
const rows: Rows = [headings, ...data];

function tablesOf(sheetRows: Rows, options: Partial<ReadCatalogueOptions> = {}, name = "Tháng 5") {
  return readCatalogue({ workbook: workbookOf([sheetOf(sheetRows, { name })]), ...options }).catalogue.sheets;
}

function tableOf(sheetRows: Rows, options: Partial<ReadCatalogueOptions> = {}, name?: string): CatalogueSheet {
  const [table] = tablesOf(sheetRows, options, name);
  if (!table) throw new Error("no table");
  return table;
}

/** As a person corrects the table that was read: by the names of its columns. */
function corrected(table: CatalogueSheet, said: Pick<TableLayout, "groupNames"> & { columns: Record<string, number> }) {
  const columns = Object.fromEntries(
    Object.entries(said.columns).map(([field, column]) => [field, table.columnNames.get(column) ?? ""]),
  );
  return withLayout([], { headings: [...table.columnNames.values()], columns, groupNames: said.groupNames });
}

const layouts = corrected(tableOf(rows), {
  columns: { detail: 4, output: 5, ordinal: 0 },
  groupNames: { C1: "N1", C2: "N2", C3: "N3" },
});
const asRead = [
  ["Vào sổ văn bản đến", "Sổ văn bản", "N1"],
  ["Phát hành văn bản đi", "Văn bản phát hành", "N2"],
  ["Lập chứng từ", "Chứng từ", "N3"],
];
const wordsOf = (table: CatalogueSheet) =>
  table.rows.map(({ detail, output, group }) => [detail, output, chosen(group)]);
const insertAt = (place: number, cells: readonly (string | null)[]): Rows =>
  rows.map((row, index) => [...row.slice(0, place), cells[index] ?? null, ...row.slice(place)]);

describe("a correction", () => {
  it("holds for the table that it was made of", () => {
    const table = tableOf(rows, { layouts });
    expect(wordsOf(table)).toEqual(asRead);
    expect(table.columns).toMatchObject({ detail: 4, output: 5 });
    expect(table.columns.ordinal).toBeUndefined();
    expect(table.corrections).toBe(layouts[0]);
    expect(wordsOf(tableOf(rows))).not.toEqual(asRead);
  });

  it.each<[what: string, changed: Rows, sheet?: string]>([
    ["rows put in above", [["UBND TỈNH"], ["DANH MỤC CÔNG VIỆC"], [], ...rows]],
    ["a column put in before all others", insertAt(0, ["Phòng", "HC", "HC", "TV"])],
    ["a column put in between the two of the same heading", insertAt(3, ["Tần suất", "5/tháng", null, null])],
    ["columns without a heading", insertAt(5, [])],
    ["headings in other letters", [headings.map((heading) => ` ${heading.toUpperCase()} `), ...data]],
    ["another sheet of next month's file", rows, "Tháng 6 - bản mới"],
  ])("survives %s", (_what, changed, sheet) => {
    expect(wordsOf(tableOf(changed, { layouts }, sheet))).toEqual(asRead);
  });

  it("survives sorted rows", () => {
    const sorted: Rows = [headings, ...[...data].reverse()];
    expect(wordsOf(tableOf(sorted, { layouts }))).toEqual([...asRead].reverse());
  });

  it("is left alone by a table of other headings, and by a column that is gone", () => {
    const other: Rows = [
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Nhóm"],
      [1, "A", "b", "c", "C1"],
    ];
    expect(tableOf(other, { layouts }).corrections).toBeNull();
    const without = rows.map((row) => row.filter((_cell, index) => index !== 4));
    expect(tableOf(without, { layouts }).columns).toMatchObject({ detail: 4 });
    expect(tableOf(without, { layouts }).columns.output).toBeUndefined();
  });

  it("of a second table leaves the first one alone", () => {
    const first: Rows = [
      ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
      [1, "A", "b", "c", "N1", "Dưới 5 phút"],
      [],
    ];
    const [one, two] = tablesOf([...first, ...rows], { layouts });
    expect(one && wordsOf(one)).toEqual([["b", "c", "N1"]]);
    expect(two && wordsOf(two)).toEqual(asRead);
  });

  it("goes when nothing of it is left, and another of the same table takes its place", () => {
    const again = [...tableOf(rows).columnNames.values()];
    expect(withLayout(layouts, { headings: again, columns: {}, groupNames: {} })).toEqual([]);
    expect(withLayout(layouts, { headings: again, columns: { note: "" } })).toEqual([
      { headings: again, columns: { note: "" }, groupNames: layouts[0]?.groupNames },
    ]);
  });
});

describe("a row that a person named as the header", () => {
  const unknown: Rows = [
    ["Đầu mục", "Diễn tả", "Hồ sơ hình thành", "Bậc"],
    ["Văn thư", "Vào sổ", "Sổ", "N1"],
    ["Tài vụ", "Chi", "Chứng từ", "N2"],
  ];
  const headers = withNamedHeader([], keysOfRow(unknown[0] ?? []));
  const named = corrected(tableOf(unknown, { headers }), {
    columns: { task: 1, detail: 2, output: 3, group: 4 },
    groupNames: {},
  });

  it("is one, also where nothing in it is known, wherever it stands", () => {
    expect(tablesOf(unknown)).toEqual([]);
    const below: Rows = [["Phụ lục"], ["(Kèm theo)"], ...unknown];
    for (const changed of [unknown, below]) {
      expect(wordsOf(tableOf(changed, { headers, layouts: named }))).toEqual([
        ["Vào sổ", "Sổ", "N1"],
        ["Chi", "Chứng từ", "N2"],
      ]);
    }
  });

  it("opens a further table below another", () => {
    const stranger: Rows = [...rows, [], ...unknown];
    const tables = tablesOf(stranger, { headers, layouts: [...layouts, ...named] });
    expect(tables.map(({ headerRow, rows: { length } }) => [headerRow, length])).toEqual([
      [1, 3],
      [6, 2],
    ]);
  });
});

describe("names of columns", () => {
  it("are their headings, numbered where they repeat, counted where they have none", () => {
    const keys = new Map([
      [2, ["nhom"]],
      [3, ["noi dung"]],
      [5, ["noi dung", "chi tiet"]],
      [6, ["noi dung"]],
    ]);
    expect([...columnNames(keys, 7)]).toEqual([
      [1, "+1"],
      [2, "nhom"],
      [3, "noi dung"],
      [4, "noi dung+1"],
      [5, "noi dung / chi tiet"],
      [6, "noi dung#2"],
      [7, "noi dung#2+1"],
    ]);
  });
});

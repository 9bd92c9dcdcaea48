import { describe, expect, it } from "vitest";

import { cellText } from "../../../src/catalogue/cell-text";
import { readCatalogue } from "../../../src/catalogue/read-catalogue";
import { addRows } from "../../../src/review/references/add-rows";
import type { ReferenceRow } from "../../../src/review/references/reference-catalogue";
import type { CellValue } from "../../../src/workbook/cell-value";
import { workbookAfter } from "../../support/edit-naively";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { approved } from "./references";

const head = ["STT", "Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band = "Từ 25 phút đến dưới 45 phút";
const sections = [
  head,
  ["I", "LĨNH VỰC TỔNG HỢP", null, null, null, null],
  [1, "Văn thư", "Soạn công văn", "Công văn", "N1", band],
  [2, "Văn thư", "Lưu công văn", "Hồ sơ", "N1", band],
  ["II", "LĨNH VỰC NỘI CHÍNH", null, null, null, null],
  [1, "Tiếp dân", "Ghi sổ", "Sổ", "N1", band],
];

const [missing, other] = approved(
  "duyet.xlsx",
  "Xe | Lái xe | Chuyến xe | N2 | 4",
  "Bảo vệ | Trực | Sổ trực | N1 | 3",
).rows;

function add(
  rows: readonly (readonly CellValue[])[],
  references: readonly (ReferenceRow | undefined)[],
  near: number | null,
) {
  const workbook = workbookOf([sheetOf(rows, { name: "S" })]);
  const { catalogue } = readCatalogue({ workbook });
  const wanted = references.flatMap((each) => each ?? []);
  const { edits, first } = addRows({
    catalogue,
    references: wanted,
    near: near === null ? null : { sheet: "S", row: near },
  });
  const after = workbookAfter(workbook, edits).sheets[0]?.values ?? [];
  return { edits, first, after: after.map((row) => row.map(cellText).join("|")) };
}

describe("adding approved products that are missing", () => {
  it("puts them at the end of the last table, numbered on, with group and time", () => {
    const { after, first } = add(sections, [missing, other], null);
    expect(after.slice(6)).toEqual([
      `2|Xe|Lái xe|Chuyến xe|N2|${band}`,
      "3|Bảo vệ|Trực|Sổ trực|N1|Từ 15 phút đến dưới 25 phút",
    ]);
    expect(first).toMatchObject({ sheet: "S", row: 7 });
  });

  it("puts them at the end of the section in which a person stands", () => {
    const { after } = add(sections, [missing], 3);
    expect(after.slice(3, 6)).toEqual([
      `2|Văn thư|Lưu công văn|Hồ sơ|N1|${band}`,
      `3|Xe|Lái xe|Chuyến xe|N2|${band}`,
      "II|LĨNH VỰC NỘI CHÍNH||||",
    ]);
  });

  it("puts one whose section is called the same at the end of that, wherever a person stands", () => {
    const named = missing && { ...missing, section: "II. Lĩnh vực nội chính" };
    const { after, edits } = add(sections, [other, named], 3);
    expect(after[4]).toContain("|Trực|");
    expect(after.at(-1)).toContain("|Lái xe|");
    expect(edits.map(({ row }) => row)).toEqual([5, 7]);
  });

  it("ticks where the sheet ticks, and leaves out what has no column", () => {
    const ticks = [
      ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "N4", "N5"],
      ["Văn thư", "Soạn công văn", "Công văn", "x", null, null, null, null],
    ];
    expect(add(ticks, [missing], null).after.at(-1)).toMatch(/^Xe\|Lái xe\|Chuyến xe\|\|x/);
  });

  it("adds nothing to a catalogue without a row", () => {
    expect(add([head], [missing], null)).toMatchObject({ edits: [], first: null });
  });
});

import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { searchReferences } from "../../../src/review/references/search-references";
import { approved } from "./references";

const { rows } = approved(
  "duyet.xlsx",
  "Cải cách hành chính | Lập kế hoạch tuyên truyền | Kế hoạch CCHC | N2",
  "Đất đai | Thẩm định hồ sơ giao đất | Phiếu thẩm định | N3",
  "Văn thư | Kế hoạch lưu trữ, lập danh mục | Danh mục hồ sơ | N1",
);

describe("searching approved rows", () => {
  it.each([
    ["without diacritics", "tham dinh ho so", [3]],
    ["in capitals", "ĐẤT ĐAI", [3]],
    ["in any order of the words", "hồ sơ thẩm định", [3]],
    ["by the beginning of a word", "tuyen tru", [2]],
    ["by a short form that the row writes out", "cchc", [2]],
    ["by the long form of what the row has short", "kế hoạch cải cách hành chính", [2]],
    ["by a short form of the table", "KH luu tru", [4]],
    ["by the group", "n1", [4]],
    ["whole phrases first", "lap danh muc", [4]],
    ["with what nobody has", "đấu thầu", []],
    ["with nothing but spaces", "  ", [2, 3, 4]],
  ])("works %s", (_how, search, found) => {
    expect(searchReferences({ rows, search, wording }).map(({ source }) => source.row)).toEqual(found);
  });

  it("puts rows that have the words one after the other before those that have them apart", () => {
    const apart = approved("a.xlsx", "Lưu kế hoạch | Soạn | Trữ", "Kế hoạch | Lưu trữ | Hồ sơ").rows;
    expect(searchReferences({ rows: apart, search: "luu tru", wording }).map(({ source }) => source.row)).toEqual([
      3, 2,
    ]);
  });
});

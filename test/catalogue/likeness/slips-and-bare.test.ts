/** What a reader takes for one product although the keyboard slipped, or diacritics are missing in one column only. */
import { describe, expect, it } from "vitest";

import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import { findLikeRows } from "../../../src/catalogue/likeness/find-like-rows";
import { runAtOnce } from "../../../src/workbook/slices";
import { readOneSheet } from "../read-one-sheet";

type Texts = readonly [task: string, detail: string, output: string];

/** Places, from 0, of the rows that say an earlier one in other words, with that one. */
function likeRowsOf(texts: readonly Texts[]): readonly (readonly [number, number])[] {
  const head = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
  const sheet = readOneSheet([head, ...texts.map((row) => [...row, "N2"])]);
  const rows = sheet.rows.map((row) => ({ row, sheet }));
  const placeOf = new Map(rows.map((place, number) => [place, number]));
  const found = runAtOnce(findLikeRows({ rows, wording }));
  return found.map(({ place, other }) => [placeOf.get(place) ?? -1, placeOf.get(other) ?? -1]);
}

describe("a column that was typed without diacritics", () => {
  const toned: Texts = ["Quản lý đất đai", "Soạn thảo báo cáo thu hồi đất hằng quý", "Báo cáo"];
  it.each<[string, Texts, boolean]>([
    ["the detail alone", ["Quản lý đất đai", "Soan thao bao cao thu hoi dat hang quy", "Báo cáo"], true],
    ["with an output of two words", ["Quản lý đất đai", "Soan thao bao cao thu hoi dat hang quy", "Bao cao"], true],
    ["in all three", ["Quan ly dat dai", "Soan thao bao cao thu hoi dat hang quy", "Bao cao"], true],
    ["not the output alone, of two words", ["Quản lý đất đai", toned[1], "Bao cao"], false],
    ["not where it names something else", ["Quản lý đất đai", "Soan thao bao cao giao dat hang quy", "Bao cao"], false],
  ])("is the same product: %s", (_, bare, isLike) => {
    expect(likeRowsOf([toned, bare])).toEqual(isLike ? [[1, 0]] : []);
  });
});

describe("a slip that is a syllable and was made twice", () => {
  const matters = ["trồng rừng", "khai sinh", "hộ nghèo", "đê điều", "lễ hội", "dân số", "cấp nước", "bến thủy"];
  const weekly: Texts[] = Array.from({ length: 160 }, (_, index) => [
    `Nhiệm vụ ${matters[index % 8] ?? ""} ${index}`,
    `Tổng hợp báo cáo tuần số ${index} về ${matters[(index >> 3) % 8] ?? ""}`,
    "Báo cáo",
  ]);
  const slipped = (index: number): Texts => {
    const [task, detail, output] = weekly[index] ?? ["", "", ""];
    return [task, detail.replace("tuần", "tun"), output];
  };

  it("is a slip where it is far rarer than the word", () => {
    expect(likeRowsOf([...weekly, slipped(3), slipped(70)])).toEqual([
      [160, 3],
      [161, 70],
    ]);
  });

  it("is a word of its own where the other is as rare", () => {
    expect(likeRowsOf([...weekly.slice(0, 6), slipped(3), slipped(4)])).toEqual([]);
  });
});

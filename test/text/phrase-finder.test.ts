import { describe, expect, it } from "vitest";

import { createPhraseFinder } from "../../src/text/phrase-finder";
import { syllablesOf } from "../../src/text/syllables";

describe("the phrase that a text begins with", () => {
  const { openingOf } = createPhraseFinder({
    phrases: ["phân công", "chỉ đạo", "duyệt", "xây dựng … nghị quyết", "lãnh đạo, chỉ đạo"],
    between: ["thực hiện", "việc", "trực tiếp"],
  });

  it.each<[string, string | null]>([
    ["Phân công nhiệm vụ", "phân công"],
    ["PHÂN CÔNG, điều phối", "phân công"],
    ["phan cong nhiem vu", "phân công"],
    ["Phân cộng dồn số liệu", null],
    ["Thực hiện việc phân công", "phân công"],
    ["Quyết định phân công", null],
    ["Lãnh đạo, chỉ đạo thực hiện", "lãnh đạo, chỉ đạo"],
    ["Chi đào tạo", null],
    ["Duyệt tin bài", "duyệt"],
    ["Duyệtxong", null],
    ["Xây dựng nghị quyết", "xây dựng … nghị quyết"],
    ["Xây dựng dự thảo nghị quyết", "xây dựng … nghị quyết"],
    ["Xây dựng kế hoạch triển khai nghị quyết", null],
    ["", null],
    ["…", null],
  ])("of “%s” is %s", (text, expected) => {
    expect(openingOf(text)).toBe(expected);
  });
});

describe("a text that says nothing", () => {
  const { coversAll } = createPhraseFinder({
    phrases: ["khác", "nội dung", "theo yêu cầu", "hoàn thành"],
    between: ["các", "của", "và"],
  });

  it.each<[string, boolean]>([
    ["Khác", true],
    ["khác.", true],
    ["Các nội dung khác", true],
    ["Hoàn thành theo yêu cầu", true],
    ["Hoan thanh theo yeu cau", true],
    ["Nội dung và các nội dung khác", true],
    ["Các nội dung khác của hội nghị", false],
    ["Khách mời", false],
    ["Khắc dấu", false],
    ["Khac dau", false],
    ["Các", false],
    ["", false],
  ])("is “%s”: %s", (text, expected) => {
    expect(coversAll(text)).toBe(expected);
  });
});

describe("syllables", () => {
  it.each([
    ["hoà giải", "hòa giải"],
    ["uỷ ban", "ủy ban"],
    ["kĩ thuật", "kỹ thuật"],
    ["Báo cáo".normalize("NFD"), "BÁO CÁO"],
  ])("of “%s” are those of “%s”", (one, other) => {
    expect(syllablesOf(one)).toEqual(syllablesOf(other));
  });

  it("keep tones and hats apart", () => {
    expect(new Set(["khác", "khạc", "khắc", "khách", "khac"].flatMap(syllablesOf)).size).toBe(5);
  });
});

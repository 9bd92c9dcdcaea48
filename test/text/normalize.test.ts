import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comparisonKey, normalizeLines, normalizeText } from "../../src/text/normalize";
import { foldText, searchKey } from "../../src/text/search-key";

describe("normalizeText", () => {
  it.each([
    ["NFD", "Tên nhiệm vụ".normalize("NFD"), "Tên nhiệm vụ"],
    ["no-break spaces", "Tên\u00a0\u00a0nhiệm\u202fvụ ", "Tên nhiệm vụ"],
    ["zero-width characters", "\ufeffTên\u200b nhiệm\u200d vụ\u2060", "Tên nhiệm vụ"],
    ["soft hyphens", "nhiệm\u00ad vụ", "nhiệm vụ"],
    ["line breaks", "Tên\r\nnhiệm\tvụ", "Tên nhiệm vụ"],
    ["nothing", "", ""],
  ])("makes %s regular", (_name, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe("normalizeLines", () => {
  it("keeps line breaks and drops blank lines", () => {
    expect(normalizeLines(" Báo cáo \r\n\r\n Tờ\u00a0trình\n")).toBe("Báo cáo\nTờ trình");
  });
});

describe("comparisonKey", () => {
  it("is blind to case, spaces and Unicode form, not to diacritics", () => {
    expect(comparisonKey("  BÁO\u00a0CÁO".normalize("NFD"))).toBe(comparisonKey("Báo cáo"));
    expect(comparisonKey("Báo cáo")).not.toBe(comparisonKey("Bào cáo"));
  });
});

describe("searchKey", () => {
  it.each([
    ["Tên nhiệm vụ", "ten nhiem vu"],
    ["SP  Đầu-ra:", "sp dau ra"],
    ["Cong viec\nchi tiet", "cong viec chi tiet"],
    ["ĐỊNH LƯỢNG (thời gian)".normalize("NFD"), "dinh luong thoi gian"],
    ["Ｎ３", "n3"],
    ["Ⅱ", "ii"],
    ["***", ""],
  ])("folds %j to %j", (text, expected) => {
    expect(searchKey(text)).toBe(expected);
  });

  it("holds nothing but letters, digits and single spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchKey(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

describe("foldText", () => {
  it("keeps punctuation", () => {
    expect(foldText("Nhóm 2 (N2)")).toBe("nhom 2 (n2)");
  });
});

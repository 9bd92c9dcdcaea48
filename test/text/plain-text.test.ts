import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comparisonHash, comparisonKey, normalizeLines, normalizeText } from "../../src/text/normalize";
import { hashOfClean, isCleanLine, isCleanLines, roughHash, showsAtOnce } from "../../src/text/plain-text";
import { foldText, hasSearchKey, searchKey } from "../../src/text/search-key";

/** What each function is, without any quick way. */
const plain = {
  normalizeText: (text: string) =>
    text
      .replace(/\p{Cf}/gu, "")
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim(),
  normalizeLines: (text: string) =>
    text
      .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
      .map(plain.normalizeText)
      .filter((line) => line !== "")
      .join("\n"),
  foldText: (text: string) =>
    plain.normalizeText(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d"),
  searchKey: (text: string) =>
    plain
      .foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
};

/** Pieces that meet in cells: words of both Unicode forms, what no one sees, every kind of space, letters that look like others. */
const pieces = [
  ...["Rà soát", "ĐỊNH LƯỢNG", "quyết định", "ư", "Ệ", "đ", "x", "N3", "0,75", "(2 - 3 ngày)", "“ký số”", "–", "…"],
  ...["Rà soát", "Ệ", "ơ"].map((text) => text.normalize("NFD")),
  ...["\u0301", "\u0323", "\u0300", "\u00ad", "\u200b", "\u200d", "\ufeff", "\u2060", "\u202a"],
  ...[
    " ",
    "  ",
    "\u00a0",
    "\u202f",
    "\u3000",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\v",
    "\f",
    "\u0085",
    "\u1680",
    "\u180e",
  ],
  ...[
    "х",
    "Н",
    "і",
    "Ｎ",
    "３",
    "Ⅱ",
    "ﬁ",
    "½",
    "Ĳ",
    "ĳ",
    "ŉ",
    "ǅ",
    "İ",
    "ı",
    "ß",
    "ẞ",
    "Σ",
    "ς",
    "µ",
    "K",
    "Å",
    "¨",
    "´",
  ],
  ...["一覧", "가", "\u1100", "\u1161", "が", "か\u3099", "😀", "\ud83d", "✓", "☒", "→", "≠", "\u0000"],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 8 })
    .map((parts) => parts.join("")),
  fc.array(fc.nat({ max: 0x2fff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);
const runs = { numRuns: 5_000 };

describe("the quick way and the plain definition", () => {
  it.each([
    ["normalizeText", normalizeText],
    ["normalizeLines", normalizeLines],
    ["foldText", foldText],
    ["searchKey", searchKey],
  ] as const)("are the same for %s of any text", (name, quick) => {
    fc.assert(
      fc.property(text, (each) => {
        expect(quick(each)).toBe(plain[name](each));
      }),
      runs,
    );
  });

  it("are the same for every unit between two letters", () => {
    const differing: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const each = `a${String.fromCharCode(unit)}Ệ`;
      const isSame =
        normalizeText(each) === plain.normalizeText(each) &&
        normalizeLines(each) === plain.normalizeLines(each) &&
        foldText(each) === plain.foldText(each) &&
        searchKey(each) === plain.searchKey(each);
      if (!isSame) differing.push(unit.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it("are the same for whether a text has a key", () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (each, other, place) => {
        const key = searchKey(each);
        expect(hasSearchKey(each, key)).toBe(true);
        for (const another of [searchKey(other), key.slice(0, place % (key.length + 1)), `${key} a`, `a ${key}`])
          expect(hasSearchKey(each, another)).toBe(another === key);
      }),
      runs,
    );
  });

  it("are the same for text too long to be built at once", () => {
    const long = "Quyết định số 12/QĐ-UBND; ".repeat(400);
    expect(foldText(long)).toBe(plain.foldText(long));
    expect(searchKey(long)).toBe(plain.searchKey(long));
  });
});

describe("comparisonHash", () => {
  it("is shared by all texts of one key", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(comparisonHash(each)).toBe(comparisonHash(comparisonKey(each)));
      }),
      runs,
    );
  });

  it.each([
    ["case", "QUYẾT ĐỊNH", "Quyết định"],
    ["spaces and line breaks", " Quyết\u00a0 định\n", "Quyết định"],
    ["a line break between words", "Quyết\nđịnh", "Quyết định"],
    ["Unicode form", "Quyết định".normalize("NFD"), "Quyết định"],
    ["case in Greek and Cyrillic", "ΣΟΦΊΑ РЕШЕНИЕ", "σοφία решение"],
  ])("is blind to %s", (_what, one, other) => {
    expect(comparisonHash(one)).toBe(comparisonHash(other));
  });

  it.each([
    ["Latin", (index: number) => `Tờ trình số ${index}`],
    ["Cyrillic", (index: number) => [...String(index)].map((digit) => "абвгдежзик"[Number(digit)]).join("")],
    ["Chinese", (index: number) => [...String(index)].map((digit) => "一二三四五六七八九十"[Number(digit)]).join("")],
  ])("tells 20,000 texts in %s letters apart but for chance", (_script, textOf) => {
    const hashes = new Set(Array.from({ length: 20_000 }, (_, index) => comparisonHash(textOf(index))));
    expect(hashes.size).toBeGreaterThan(19_990);
  });
});

describe("roughHash", () => {
  it("is shared by all clean texts of one key", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(roughHash(normalizeLines(each))).toBe(roughHash(comparisonKey(each)));
      }),
      runs,
    );
  });

  it("is blind to the case of every letter", () => {
    const differing: string[] = [];
    for (let point = 0; point < 0x20000; point++) {
      const each = normalizeLines(`a${String.fromCodePoint(point)}b`);
      if (roughHash(each) !== roughHash(comparisonKey(each))) differing.push(point.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it("tells short texts apart, and long ones by their lengths and some of their letters", () => {
    const short = Array.from({ length: 10_000 }, (_, index) => `Tờ trình ${index}`);
    expect(new Set(short.map(roughHash)).size).toBeGreaterThan(9_990);
    const long = Array.from({ length: 200 }, (_, index) => `${"Quyết định ".repeat(20)}${"a".repeat(index)}`);
    expect(new Set(long.map(roughHash)).size).toBe(200);
  });
});

describe("clean text", () => {
  it.each([
    ["Quyết định số 12/QĐ-UBND", true, true],
    ["", true, true],
    ["hai  khoảng trống", false, false],
    [" đầu dòng", false, false],
    ["cuối dòng ", false, false],
    ["Dòng một\nDòng hai", false, true],
    ["Dòng một\n\nDòng ba", false, false],
    ["Dòng một \nDòng hai", false, false],
    ["Quyết định".normalize("NFD"), false, false],
  ])("%j: on one line %s, on several %s", (each, isLine, isLines) => {
    expect([isCleanLine(each), isCleanLines(each)]).toEqual([isLine, isLines]);
  });

  it("is what nearly all Vietnamese text is", () => {
    const letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    for (const letter of `${letters}${letters.toUpperCase()}`) {
      expect(isCleanLine(letter)).toBe(true);
      expect(showsAtOnce(letter)).toBe(true);
      expect(hashOfClean(letter)).not.toBeNull();
    }
  });
});

import { describe, expect, it } from "vitest";

import { decodeLegacy, legacyOf, type LegacyEncoding } from "../../../src/text/legacy/read-legacy";
import { tcvn3Codes } from "../../../src/text/legacy/tcvn3";
import { vniCodes } from "../../../src/text/legacy/vni";
import { withoutLookAlikes } from "../../../src/text/look-alikes";
import { composeLetters } from "../../../src/text/compose-letters";
import { createRandom } from "../../bench/random";
import { drawSentence } from "../administrative-sentences";
import { capitals, prose } from "./prose";

const codes = { tcvn3: tcvn3Codes, vni: vniCodes } satisfies Record<LegacyEncoding, ReadonlyMap<string, string>>;
const encodings = ["tcvn3", "vni"] as const;

function encode(text: string, encoding: LegacyEncoding): string {
  return [...text].map((letter) => codes[encoding].get(letter) ?? letter).join("");
}

const letters = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const toned = [...letters.flatMap((letter) => tones.map((tone) => (letter + tone).normalize("NFC"))), "đ"];

describe.each(encodings)("text in %s", (encoding) => {
  it.each(toned)("has %s in both cases", (letter) => {
    const word = `${letter}n`;
    expect(decodeLegacy(encode(word, encoding), encoding)).toBe(word);
    const shouted = `H${letter}NG L${letter}NG`.toUpperCase();
    expect(decodeLegacy(encode(shouted, encoding), encoding)).toBe(shouted);
  });

  it.each(prose.split("\n"))("is found and turned into Unicode: %s", (line) => {
    const coded = encode(line, encoding);
    expect(legacyOf(coded)).toEqual({ encoding, certainty: "sure" });
    expect(decodeLegacy(coded, encoding)).toBe(line);
  });

  it.each(capitals.split("\n"))("is found in capitals: %s", (line) => {
    const coded = encode(line, encoding);
    expect(legacyOf(coded)).toEqual({ encoding, certainty: "sure" });
    expect(decodeLegacy(coded, encoding)).toBe(line);
  });

  it("is found beside a line of Unicode, which stays", () => {
    const coded = `Đã gửi “một cửa”\n${encode("Tiếp nhận và trả kết quả", encoding)}`;
    expect(legacyOf(coded)?.encoding).toBe(encoding);
    expect(decodeLegacy(coded, encoding)).toBe("Đã gửi “một cửa”\nTiếp nhận và trả kết quả");
  });
});

it.each([
  ["CéNG HOµ X· HéI", "CỘNG HOÀ XÃ HỘI"],
  ["UBND x· B¶n LiÒn", "UBND xã Bản Liền"],
  ["Hµ Néi", "Hà Nội"],
  ["UBND ®· häp", "UBND đã họp"],
  ["QUY HO¹CH ë X·", "QUY HOẠCH Ở XÃ"],
  ["H-íng dÉn thùc hiÖn ë Hµ-Néi", "Hướng dẫn thực hiện ở Hà-Nội"],
  ["d\u2212íi 15 phót", "dưới 15 phút"],
])("TCVN3 %s is %s", (coded, text) => {
  expect(decodeLegacy(coded, "tcvn3")).toBe(text);
});

it.each([
  ["Aùp duïng", "Áp dụng"],
  ["ÖÙng duïng coâng ngheä", "Ứng dụng công nghệ"],
])("VNI %s is %s, whatever the case of its marks", (coded, text) => {
  expect(decodeLegacy(coded, "vni")).toBe(text);
});

describe("Unicode", () => {
  it("is no legacy text in any of 10,000 sentences, and none is touched", () => {
    const random = createRandom(2026);
    const sentences = Array.from({ length: 10_000 }, () => drawSentence(random));
    expect(new Set(sentences).size).toBeGreaterThan(8_000);
    const touched = sentences.filter(
      (sentence) =>
        legacyOf(sentence)?.certainty === "sure" ||
        withoutLookAlikes(composeLetters(sentence)) !== sentence.normalize("NFC"),
    );
    expect(touched).toEqual([]);
  });

  it("is never sure to be legacy text where several lines share a cell", () => {
    const random = createRandom(7);
    const cells = Array.from({ length: 2_000 }, () => `${drawSentence(random)}\n${drawSentence(random)}`);
    expect(cells.filter((cell) => legacyOf(cell)?.certainty === "sure")).toEqual([]);
  });
});

describe("letters of other scripts", () => {
  it.each([
    ["Ðiều 5, QÐ-UBND, HÐND", "Điều 5, QĐ-UBND, HĐND"],
    ["Кế hoạсh", "Kế hoạch"],
    ["ƉỘI", "ĐỘI"],
    ["ðã", "đã"],
  ])("%s becomes %s", (text, mended) => {
    expect(withoutLookAlikes(text)).toBe(mended);
  });

  it.each(["СССР", "Ðorđe", "5 μm", "Москва", "ΔT", "Þórð"])("%s stays", (text) => {
    expect(withoutLookAlikes(text)).toBe(text);
  });
});

describe("letters in pieces", () => {
  it.each(["tiê\u0301ng", "tie\u0301\u0302ng", "tie\u0302\u0301ng", "tiếng".normalize("NFD")])(
    "%s is made whole",
    (text) => {
      expect(composeLetters(text)).toBe("tiếng");
    },
  );
});

import { describe, expect, it } from "vitest";

import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import { haveOtherNumbers, pairUp } from "../../../src/catalogue/likeness/pair-words";
import { WordReader, type Word } from "../../../src/catalogue/likeness/read-words";

const reader = new WordReader(defaultWording);
const wordsOf = (text: string): readonly Word[] => reader.read(text).plainWords;
const textsOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(" ");

describe("words of two texts", () => {
  it.each([
    { one: "báo cáo quý", other: "quý báo cáo", shared: "báo cáo quý", here: "", there: "" },
    { one: "cấp mới thẻ", other: "cấp lại thẻ", shared: "cấp thẻ", here: "mới", there: "lại" },
    { one: "rà rà soát", other: "rà soát", shared: "rà soát", here: "rà", there: "" },
    { one: "thu phi", other: "thu phí phi", shared: "thu phi", here: "", there: "phí" },
    { one: "thu phi", other: "thu phí", shared: "thu phi", here: "", there: "" },
  ])("“$one” and “$other” share “$shared”", ({ one, other, shared, here, there }) => {
    const pairs = pairUp(wordsOf(one), wordsOf(other));
    expect(textsOf(pairs.shared.map(([word]) => word))).toBe(shared);
    expect(textsOf(pairs.here)).toBe(here);
    expect(textsOf(pairs.there)).toBe(there);
  });

  it("stand together where the first of them stood when they are left over", () => {
    expect(textsOf(pairUp(wordsOf("khác"), wordsOf("a b a c b")).there)).toBe("a a b b c");
  });

  it.each([
    { one: "báo cáo số 1", other: "báo cáo số 2", differ: true },
    { one: "báo cáo số 1", other: "báo cáo số 01", differ: false },
    { one: "báo cáo số 1", other: "báo cáo", differ: false },
    { one: "báo cáo quý II", other: "báo cáo quý III", differ: true },
    { one: "cấp mới", other: "cấp lại", differ: false },
  ])("“$one” and “$other” have other numbers: $differ", ({ one, other, differ }) => {
    expect(haveOtherNumbers(wordsOf(one), wordsOf(other))).toBe(differ);
  });
});

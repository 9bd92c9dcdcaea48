import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinMendings } from "../../src/text/join-mendings";
import { textChanges } from "../../src/text/text-changes";

describe("what changed from one text to another", () => {
  it.each([
    ["Gửi  cv", "Gửi cv", [{ start: 3, end: 5, text: " " }]],
    ["Gửi cv đi", "Gửi công văn đi", [{ start: 4, end: 6, text: "công văn" }]],
    [
      "a  b, c",
      "a b; c",
      [
        { start: 1, end: 3, text: " " },
        { start: 4, end: 5, text: ";" },
      ],
    ],
    ["đi", "đi.", [{ start: 2, end: 2, text: "." }]],
    ["", "mới", [{ start: 0, end: 0, text: "mới" }]],
    ["như cũ", "như cũ", []],
  ])("%j → %j", (before, after, expected) => expect(textChanges(before, after)).toEqual(expected));

  const words = fc
    .array(fc.constantFrom("a", "b", " ", "  ", ".", "đi", "\n"), { maxLength: 12 })
    .map((all) => all.join(""));

  it("gives the other text when it is carried out", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(joinMendings(before, [after])).toBe(after);
      }),
    );
  });

  it("does not depend on the order of the mended forms", () => {
    fc.assert(
      fc.property(words, words, words, (before, one, other) => {
        expect(joinMendings(before, [one, other])).toBe(joinMendings(before, [other, one]));
        expect(joinMendings(before, [one, before])).toBe(one);
      }),
    );
  });
});

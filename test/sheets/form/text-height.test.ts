import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { countLines } from "../../../src/sheets/form/text-height";

/** The same word by word, as one would write it down. */
function countedByWords(text: string, lettersOfLine: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let filled = 0;
    for (const { length } of paragraph.split(" ")) {
      const withSpace = filled === 0 ? length : filled + 1 + length;
      if (withSpace <= lettersOfLine) {
        filled = withSpace;
        continue;
      }
      const ownLines = Math.max(1, Math.ceil(length / lettersOfLine));
      lines += filled === 0 ? ownLines - 1 : ownLines;
      filled = length - (ownLines - 1) * lettersOfLine;
    }
  }
  return lines;
}

describe("the lines of a text", () => {
  it.each([
    ["", 10, 1],
    ["mười chữ ạ", 10, 1],
    ["mười một chữ", 10, 2],
    ["dòng\nxuống", 10, 2],
    ["dòng\n", 10, 2],
    ["mộtchữdàihơnmườilần", 10, 2],
    ["a mộtchữdàihơnmườilần b", 10, 4],
  ])("%j on lines of %i letters are %i", (text, lettersOfLine, lines) => {
    expect(countLines(text, lettersOfLine)).toBe(lines);
  });

  it("are those that its words fill one after another", () => {
    const text = fc.array(fc.constantFrom("a", "bốn ", "  ", " ", "\n", "dàihơnhết", "từ"), { maxLength: 25 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (parts, lettersOfLine) => {
        const joined = parts.join("");
        expect(countLines(joined, lettersOfLine)).toBe(countedByWords(joined, lettersOfLine));
      }),
      { numRuns: 2_000 },
    );
  });
});

import { describe, expect, it } from "vitest";

import { rulebook } from "../../src/rulebook/rulebook";
import { languages } from "../../src/strings/language";
import { messagesOf } from "../../src/strings/messages";

const lists = Object.entries(rulebook).map(([list, rules]) => [list, rules.map(({ code }) => code)] as const);
const codes = lists.flatMap(([, own]) => own);

describe("the lists of rules", () => {
  it.each(lists)("of %s is in the order of its numbers", (_list, own) => {
    const numbers = own.map((code) => Number(code.slice(1)));
    expect(numbers).toEqual([...numbers].sort((left, right) => left - right));
  });

  it("have every code once, with words in each language", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const language of languages) {
      expect(Object.keys(messagesOf(language).findings).sort()).toEqual([...codes].sort());
    }
  });
});

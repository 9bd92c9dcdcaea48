import { describe, expect, it } from "vitest";

import { defaultWording } from "../../src/catalogue/likeness/default-wording";
import { defaultWords } from "../../src/catalogue/rules/rule-settings";
import {
  ruleWordCells,
  ruleWordKinds,
  wrongEntryOf,
  type EntryFault,
  type RuleWordKind,
} from "../../src/catalogue/rules/word-tables";
import { outputWordsOf, wordingOf } from "../../src/catalogue/rules/words-in-use";
import { defaultOutputWords } from "../../src/catalogue/splitting/output-words";

describe("the tables of words", () => {
  it.each(ruleWordKinds)("have nothing but right entries at first: %s", (kind) => {
    expect(wrongEntryOf(kind, defaultWords[kind])).toBeNull();
    expect(defaultWords[kind].filter((entry) => entry.includes(";"))).toEqual([]);
  });

  it("keep the places of the tables that earlier versions wrote", () => {
    expect(ruleWordCells.slice(0, 5)).toEqual(["vagueOutput", "vagueTask", "leading", "demanding", "simple"]);
    expect(new Set(ruleWordCells)).toEqual(new Set(ruleWordKinds));
  });

  it.each<[RuleWordKind, readonly string[], EntryFault | null]>([
    ["synonyms", ["soạn thảo = dự thảo", "họp=cuộc họp"], null],
    ["synonyms", ["soạn thảo"], "synonyms"],
    ["synonyms", ["soạn thảo ="], "synonyms"],
    ["synonyms", ["soạn thảo = dự thảo", "biên soạn = Soạn thảo"], "repeated"],
    ["abbreviations", ["UBND = ủy ban nhân dân", "TTr = tờ trình"], null],
    ["abbreviations", ["UBND"], "abbreviations"],
    ["abbreviations", ["= ủy ban nhân dân"], "abbreviations"],
    ["abbreviations", ["CV = công văn = chuyên viên"], "abbreviations"],
    ["abbreviations", ["ủy ban = ủy ban nhân dân"], "shortForm"],
    ["abbreviations", ["CV = công văn", "CV = chuyên viên"], "repeated"],
    ["together", ["kế hoạch + dự toán"], null],
    ["together", ["kế hoạch"], "together"],
    ["together", ["kế hoạch + dự toán + báo cáo"], "together"],
    ["fillers", ["và", "a = b"], null],
  ])("%s: %j", (kind, entries, fault) => {
    expect(wrongEntryOf(kind, entries)?.fault ?? null).toBe(fault);
  });

  it("are read as they were made", () => {
    expect(wordingOf({ ...defaultWords, fillers: [...defaultWords.fillers, "nhé"] })).toEqual({
      ...defaultWording,
      fillers: [...defaultWording.fillers, "nhé"],
    });
    expect(outputWordsOf({ ...defaultWords, labels: ["gồm"] })).toEqual({ ...defaultOutputWords, labels: ["gồm"] });
  });

  it("give the same object for the same words, however often they are read", () => {
    expect(wordingOf(structuredClone(defaultWords))).toBe(defaultWording);
    expect(outputWordsOf(structuredClone(defaultWords))).toBe(defaultOutputWords);
    const own = { ...defaultWords, synonyms: ["hội ý = trao đổi"] };
    expect(wordingOf(structuredClone(own))).toBe(wordingOf(own));
  });
});

import { describe, expect, it } from "vitest";

import { scoringRules } from "../../src/scoring/rules/scoring-rules";
import { assignmentFindings as en } from "../../src/strings/en/findings-scoring";
import { assignmentFindings as vi } from "../../src/strings/vi/findings-scoring";
import { scoringCases } from "./rule-cases";

describe.each(scoringRules)("$code", ({ code }) => {
  const cases = scoringCases[code];

  it.each(cases)("$when", ({ findings, found }) => {
    const places = findings().map((finding) => [finding.code, finding.at.sheet, finding.at.row, finding.at.column]);
    expect(places).toEqual(found);
  });

  it("finds something in one of its cases, and says so in both languages", () => {
    const own = cases.flatMap(({ findings }) => findings()).filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const { params } of own) {
      for (const sentences of [vi, en]) {
        const sentence = sentences[code].message(params);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|“”/);
      }
    }
  });
});

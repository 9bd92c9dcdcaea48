import { describe, expect, it } from "vitest";
import { conversionRules } from "../../src/conversion/rules/conversion-rules";
import { conversionFindings as en } from "../../src/strings/en/findings-conversion";
import { conversionFindings as vi } from "../../src/strings/vi/findings-conversion";
import { codesOf, convertRows } from "./build-catalogue";
import { conversionCases, frames, matrix, n1, n1Points } from "./rule-cases";

const cases = conversionRules.flatMap(({ code }) => conversionCases[code].map((given) => ({ code, ...given })));

describe("conversion rules (domain §3)", () => {
  it.each(cases)("$code $when", ({ rows, options, found }) => {
    const { findings } = convertRows(rows, options);
    expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual(found);
  });

  it.each(cases.filter(({ found }) => found.length > 0))("has sentences in both languages: $code $when", (given) => {
    for (const { code, params } of convertRows(given.rows, given.options).findings) {
      for (const sentences of [vi, en]) {
        const sentence = sentences[code].message(params);
        expect(sentence.length).toBeGreaterThan(20);
        expect(sentence).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  it.each(conversionRules)("has $code find something in one of its cases", ({ code }) => {
    expect(conversionCases[code].flatMap(({ found }) => found.map(([each]) => each))).toContain(code);
  });

  it("has nothing to say of a catalogue that is right", () => {
    expect(codesOf(convertRows([n1, { group: "N2", band: 5 }, { hours: 1 }], matrix))).toEqual([]);
  });

  it("writes the recomputed number as the fix of E505", () => {
    const [finding] = convertRows([n1Points, { points: 40, printedCoefficient: 8.5 }], frames).findings;
    expect(finding?.fix).toEqual({
      kind: "setText",
      value: "8",
      isSafe: false,
      edits: [{ kind: "setCell", sheet: "Sheet2", row: 7, column: 10, value: 8 }],
    });
  });

  it("reports everything at once: nothing stops at the first finding", () => {
    const rows = [n1Points, { group: "N2", points: 900 }, { group: "N3" }, { points: 0.001 }] as const;
    expect(codesOf(convertRows(rows, frames))).toEqual(["E504", "E508", "E511"]);
  });
});

import { describe, expect, it } from "vitest";
import { conversionRules } from "../../src/conversion/rules/conversion-rules";
import { settingsOf } from "../../src/profiles/profile";
import { phuLuc3 } from "../../src/profiles/phu-luc-3";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import { conversionFindings as en } from "../../src/strings/en/findings-conversion";
import { conversionFindings as vi } from "../../src/strings/vi/findings-conversion";
import type { ConvertOptions } from "../../src/conversion/convert";
import { codesOf, convertRows, typedRows, type RowFacts } from "./build-catalogue";

const matrix: Partial<ConvertOptions> = {};
const frames: Partial<ConvertOptions> = { scale: "frames", settings: settingsOf(soTayBnv) };
const levels: Partial<ConvertOptions> = { scale: "levels", settings: settingsOf(phuLuc3) };
const unnamed = { standard: null };
const n1: RowFacts = { group: "N1", band: 4 };
const n1Points: RowFacts = { group: "N1", points: 5 };

interface RuleCase {
  readonly rule: string;
  readonly rows: readonly RowFacts[];
  readonly options: Partial<ConvertOptions>;
  /** Code, row and column of each finding. */
  readonly found: readonly (readonly [code: string, row: number, column: number])[];
}

const cases: readonly RuleCase[] = [
  { rule: "E501 none chosen or marked", rows: [n1], options: unnamed, found: [["E501", 5, 10]] },
  {
    rule: "E501 a code that is not there",
    rows: [n1],
    options: { standard: { kind: "code", code: "X" } },
    found: [["E501", 5, 10]],
  },
  {
    rule: "E501 a standard above level 1 (PL3)",
    rows: [{ level: 2 }, { level: 1 }],
    options: levels,
    found: [["E501", 6, 12]],
  },
  { rule: "no E501 with a mark", rows: [{ ...n1, isMarkedStandard: true }], options: unnamed, found: [] },
  {
    rule: "E502 two marks",
    rows: [
      { ...n1, isMarkedStandard: true },
      { group: "N1", band: 5 },
      { ...n1, isMarkedStandard: true },
    ],
    options: unnamed,
    found: [["E502", 6, 11]],
  },
  { rule: "W503 rare", rows: [{ ...n1, frequency: "02 VB/năm" }], options: matrix, found: [["W503", 6, 14]] },
  { rule: "no W503 for monthly work", rows: [{ ...n1, frequency: "1 lần/tháng" }], options: matrix, found: [] },
  {
    rule: "W503 sudden by its words",
    rows: [{ ...n1, detail: "Xử lý văn bản đột xuất" }],
    options: matrix,
    found: [["W503", 6, 4]],
  },
  {
    rule: "no W503 for regular work that also comes suddenly",
    rows: [{ ...n1, detail: "Báo cáo định kỳ, đột xuất" }],
    options: matrix,
    found: [],
  },
  { rule: "W503 not group 1", rows: [{ group: "N2", band: 4 }], options: matrix, found: [["W503", 6, 6]] },
  {
    rule: "E504 above the frame (ST: N2 at most 200)",
    rows: [n1Points, { group: "N2", points: 201 }],
    options: frames,
    found: [["E504", 7, 9]],
  },
  { rule: "no E504 at the frame", rows: [n1Points, { group: "N2", points: 200 }], options: frames, found: [] },
  {
    rule: "E504 below a local frame",
    rows: [n1Points, { group: "N2", points: 10, frame: { min: 11, max: 50 } }],
    options: frames,
    found: [["E504", 7, 9]],
  },
  {
    rule: "E505 a wrong coefficient",
    rows: [n1Points, { group: "N2", points: 40, printedCoefficient: 8.5 }],
    options: frames,
    found: [["E505", 7, 10]],
  },
  {
    rule: "E505 an integer for 15.43",
    rows: [n1, { group: "N3", band: 9, printedCoefficient: 15 }],
    options: matrix,
    found: [["E505", 7, 10]],
  },
  {
    rule: "no E505 where the sheet prints one decimal (ST)",
    rows: [
      { ...n1, printedCoefficient: 1 },
      { group: "N3", band: 9, printedCoefficient: 15.4 },
    ],
    options: matrix,
    found: [],
  },
  {
    rule: "E505 one decimal where the sheet prints two",
    rows: [
      { ...n1, printedCoefficient: 1 },
      { group: "N3", band: 9, printedCoefficient: 15.4 },
      { group: "N2", band: 9, printedCoefficient: 12.34 },
    ],
    options: matrix,
    found: [["E505", 7, 10]],
  },
  {
    rule: "no E505 for an unrounded formula",
    rows: [n1, { group: "N3", band: 9, printedCoefficient: 540 / 35 }],
    options: matrix,
    found: [],
  },
  {
    rule: "W506 three rows alike",
    rows: [n1, { group: "N2", band: 9 }, { group: "N2", band: 9 }, { group: "N2", band: 9 }],
    options: matrix,
    found: [["W506", 7, 9]],
  },
  {
    rule: "no W506 for two rows, or one that differs",
    rows: [n1, n1, { group: "N2", band: 9 }, { group: "N2", band: 9 }, { group: "N2", band: 10 }],
    options: matrix,
    found: [],
  },
  {
    rule: "no W506 on the scale of levels, where groups are alike by design",
    rows: [{ level: 1 }, { group: "N1" }, { group: "N1" }, { group: "N1" }],
    options: levels,
    found: [],
  },
  {
    rule: "W507 N3 with less than N2 for a longer time",
    rows: [
      { group: "N1", points: 5, band: 4 },
      { group: "N2", points: 90, band: 5 },
      { group: "N3", points: 80, band: 6 },
    ],
    options: frames,
    found: [["W507", 8, 9]],
  },
  {
    rule: "no W507 for a shorter time, equal points or no time",
    rows: [
      { group: "N1", points: 5, band: 4 },
      { group: "N2", points: 90, band: 5 },
      { group: "N3", points: 80, band: 4 },
      { group: "N4", points: 90, band: 5 },
      { group: "N4", points: 1 },
    ],
    options: frames,
    found: [],
  },
  {
    rule: "E508 rounded to nothing",
    rows: [
      { group: "N1", points: 100 },
      { group: "N1", points: 0.4 },
    ],
    options: frames,
    found: [["E508", 7, 10]],
  },
  { rule: "E508 zero hours", rows: [n1, { hours: 0 }], options: matrix, found: [["E508", 7, 10]] },
  {
    rule: "W509 a group typed over the source's",
    rows: [n1, { group: "N2", band: 4 }],
    options: { typed: typedRows("VP.002", { group: "N4" }) },
    found: [["W509", 7, 6]],
  },
  {
    rule: "W509 a time typed where the source has none",
    rows: [n1Points, { code: "A.2", group: "N2", points: 20 }],
    options: { ...frames, typed: typedRows("A.2", { minutes: 30 }) },
    found: [["W509", 7, 7]],
  },
  {
    rule: "W509 points that the scale has no use for",
    rows: [n1, { group: "N2", band: 4 }],
    options: { typed: typedRows("VP.002", { points: 7 }) },
    found: [["W509", 7, 9]],
  },
  {
    rule: "no W509 once the source says the same",
    rows: [n1, { group: "N4", band: 4 }],
    options: { typed: typedRows("VP.002", { group: "N4" }) },
    found: [],
  },
  {
    rule: "no E505 against a coefficient of values that no longer count",
    rows: [n1Points, { code: "A.2", group: "N2", points: 40, printedCoefficient: 8 }],
    options: { ...frames, typed: typedRows("A.2", { points: 50 }) },
    found: [["W509", 7, 9]],
  },
  { rule: "E511 no points", rows: [n1Points, { group: "N2" }], options: frames, found: [["E511", 7, 9]] },
  { rule: "E511 a standard of 0 points", rows: [{ group: "N1", points: 0 }], options: frames, found: [["E511", 6, 9]] },
  { rule: "E511 a standard without points", rows: [{ group: "N1" }], options: matrix, found: [["E511", 6, 9]] },
  { rule: "E511 an hours row as standard", rows: [{ hours: 2 }], options: matrix, found: [["E511", 6, 9]] },
  { rule: "E512 neither level nor group", rows: [{ level: 1 }, {}], options: levels, found: [["E512", 7, 12]] },
  { rule: "nothing to say", rows: [n1, { group: "N2", band: 5 }, { hours: 1 }], options: matrix, found: [] },
];

describe("conversion rules (domain §3)", () => {
  it.each(cases)("$rule", ({ rows, options, found }) => {
    const { findings } = convertRows(rows, options);
    expect(findings.map(({ code, at }) => [code, at.row, at.column])).toEqual(found);
  });

  it.each(cases.filter(({ found }) => found.length > 0))("has sentences in both languages: $rule", (given) => {
    for (const { code, params } of convertRows(given.rows, given.options).findings) {
      for (const sentences of [vi, en]) {
        const sentence =
          Object.entries(sentences)
            .find(([key]) => key === code)?.[1]
            .message(params) ?? "";
        expect(sentence.length).toBeGreaterThan(20);
        expect(sentence).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  it("has every rule once, each with a case", () => {
    const codes = conversionRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const covered = new Set(cases.flatMap(({ found }) => found.map(([code]) => code)));
    expect([...covered].sort()).toEqual([...codes].sort());
  });

  it("writes the recomputed number as the fix of E505", () => {
    const [finding] = convertRows([n1Points, { points: 40, printedCoefficient: 8.5 }], frames).findings;
    expect(finding?.fix).toEqual({
      kind: "setText",
      value: "8",
      edits: [{ kind: "setCell", sheet: "Sheet2", row: 7, column: 10, value: 8 }],
    });
  });

  it("reports everything at once: nothing stops at the first finding", () => {
    const rows = [n1Points, { group: "N2", points: 900 }, { group: "N3" }, { points: 0.001 }] as const;
    expect(codesOf(convertRows(rows, frames))).toEqual(["E504", "E508", "E511"]);
  });
});

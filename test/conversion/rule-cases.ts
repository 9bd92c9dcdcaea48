/** What each rule of the conversion finds and what it lets pass; a rule without a case does not compile. */
import type { ConvertOptions } from "../../src/conversion/convert";
import type { ConversionRuleCode } from "../../src/conversion/rules/conversion-rules";
import { phuLuc3 } from "../../src/profiles/phu-luc-3";
import { settingsOf } from "../../src/profiles/profile";
import { soTayBnv } from "../../src/profiles/so-tay-bnv";
import { typedRows, type RowFacts } from "./build-catalogue";
import { scaleCases } from "./scale-cases";
import { splitCases } from "./split-cases";

export const matrix: Partial<ConvertOptions> = {};
export const frames: Partial<ConvertOptions> = { scale: "frames", settings: settingsOf(soTayBnv) };
const levels: Partial<ConvertOptions> = { scale: "levels", settings: settingsOf(phuLuc3) };
const given: Partial<ConvertOptions> = { scale: "given" };
const unnamed = { standard: null };
export const n1: RowFacts = { group: "N1", band: 4 };
export const n1Points: RowFacts = { group: "N1", points: 5 };

export interface ConversionCase {
  readonly when: string;
  readonly rows: readonly RowFacts[];
  readonly options: Partial<ConvertOptions>;
  /** Code, row and column of each finding of any rule. */
  readonly found: readonly (readonly [code: ConversionRuleCode, row: number, column: number])[];
}

export const conversionCases: Readonly<Record<ConversionRuleCode, readonly ConversionCase[]>> = {
  E501: [
    { when: "none chosen or marked", rows: [n1], options: unnamed, found: [["E501", 5, 10]] },
    {
      when: "a code that is not there",
      rows: [n1],
      options: { standard: { kind: "code", code: "X" } },
      found: [["E501", 5, 10]],
    },
    {
      when: "a standard above level 1 (PL3)",
      rows: [{ level: 2 }, { level: 1 }],
      options: levels,
      found: [["E501", 6, 12]],
    },
    { when: "not with a mark", rows: [{ ...n1, isMarkedStandard: true }], options: unnamed, found: [] },
  ],
  E314: [
    {
      when: "no coefficient where they are given",
      rows: [{ printedCoefficient: 1 }, { printedCoefficient: null }],
      options: given,
      found: [["E314", 7, 10]],
    },
    {
      when: "a level in a matrix",
      rows: [n1, { group: null, band: 4, level: 2 }],
      options: matrix,
      found: [["E314", 7, 6]],
    },
    {
      when: "hours beside points alone, which tell no time",
      rows: [
        { group: "N1", band: null, points: 5 },
        { group: "N1", band: null, hours: 3 },
      ],
      options: { ...frames, ...unnamed },
      found: [
        ["E314", 7, 13],
        ["E501", 5, 10],
      ],
    },
  ],
  W513: [
    {
      when: "every coefficient printed with one decimal",
      rows: [
        { group: "N1", points: 30, printedCoefficient: 1 },
        { group: "N1", points: 80, printedCoefficient: 2.7 },
        { group: "N2", points: 110, printedCoefficient: 3.7 },
      ],
      options: { ...frames, areDigitsOpen: true },
      found: [["W513", 5, 10]],
    },
    {
      when: "not where the digits in use agree",
      rows: [
        { group: "N1", points: 5, printedCoefficient: 1 },
        { group: "N1", points: 8, printedCoefficient: 1.6 },
        { group: "N2", points: 40, printedCoefficient: 8 },
      ],
      options: { ...frames, areDigitsOpen: true },
      found: [],
    },
    {
      when: "not where no number of decimals agrees, which E505 speaks of",
      rows: [
        { group: "N1", points: 30, printedCoefficient: 1 },
        { group: "N1", points: 80, printedCoefficient: 2.7 },
        { group: "N2", points: 110, printedCoefficient: 3.9 },
      ],
      options: { ...frames, areDigitsOpen: true },
      found: [["E505", 8, 10]],
    },
  ],
  E502: [
    {
      when: "two marks",
      rows: [
        { ...n1, isMarkedStandard: true },
        { group: "N1", band: 5 },
        { ...n1, isMarkedStandard: true },
      ],
      options: unnamed,
      found: [["E502", 6, 11]],
    },
  ],
  W503: [
    { when: "rare", rows: [{ ...n1, frequency: "02 VB/năm" }], options: matrix, found: [["W503", 6, 14]] },
    { when: "not for monthly work", rows: [{ ...n1, frequency: "1 lần/tháng" }], options: matrix, found: [] },
    {
      when: "sudden by its words",
      rows: [{ ...n1, detail: "Xử lý văn bản đột xuất" }],
      options: matrix,
      found: [["W503", 6, 4]],
    },
    {
      when: "not for regular work that also comes suddenly",
      rows: [{ ...n1, detail: "Báo cáo định kỳ, đột xuất" }],
      options: matrix,
      found: [],
    },
    { when: "not group 1", rows: [{ group: "N2", band: 4 }], options: matrix, found: [["W503", 6, 6]] },
  ],
  E504: [
    {
      when: "above the frame (ST: N2 at most 200)",
      rows: [n1Points, { group: "N2", points: 201 }],
      options: frames,
      found: [["E504", 7, 9]],
    },
    { when: "not at the frame", rows: [n1Points, { group: "N2", points: 200 }], options: frames, found: [] },
    {
      when: "below a local frame",
      rows: [n1Points, { group: "N2", points: 10, frame: { min: 11, max: 50 } }],
      options: frames,
      found: [["E504", 7, 9]],
    },
  ],
  E505: [
    {
      when: "a wrong coefficient",
      rows: [n1Points, { group: "N2", points: 40, printedCoefficient: 8.5 }],
      options: frames,
      found: [["E505", 7, 10]],
    },
    {
      when: "an integer for 15.43",
      rows: [n1, { group: "N3", band: 9, printedCoefficient: 15 }],
      options: matrix,
      found: [["E505", 7, 10]],
    },
    {
      when: "not where the sheet prints one decimal (ST)",
      rows: [
        { ...n1, printedCoefficient: 1 },
        { group: "N3", band: 9, printedCoefficient: 15.4 },
      ],
      options: matrix,
      found: [],
    },
    {
      when: "one decimal where the sheet prints two",
      rows: [
        { ...n1, printedCoefficient: 1 },
        { group: "N3", band: 9, printedCoefficient: 15.4 },
        { group: "N2", band: 9, printedCoefficient: 12.34 },
      ],
      options: matrix,
      found: [["E505", 7, 10]],
    },
    {
      when: "not for an unrounded formula",
      rows: [n1, { group: "N3", band: 9, printedCoefficient: 540 / 35 }],
      options: matrix,
      found: [],
    },
    {
      when: "not against a coefficient of values that no longer count",
      rows: [n1Points, { code: "A.2", group: "N2", points: 40, printedCoefficient: 8 }],
      options: { ...frames, typed: typedRows("A.2", { points: 50 }) },
      found: [["W509", 7, 9]],
    },
  ],
  W506: [
    {
      when: "three rows alike",
      rows: [n1, { group: "N2", band: 9 }, { group: "N2", band: 9 }, { group: "N2", band: 9 }],
      options: matrix,
      found: [["W506", 7, 9]],
    },
    {
      when: "not for two rows, or one that differs",
      rows: [n1, n1, { group: "N2", band: 9 }, { group: "N2", band: 9 }, { group: "N2", band: 10 }],
      options: matrix,
      found: [],
    },
    {
      when: "not on the scale of levels, where groups are alike by design",
      rows: [{ level: 1 }, { group: "N1" }, { group: "N1" }, { group: "N1" }],
      options: levels,
      found: [],
    },
  ],
  W507: [
    {
      when: "N3 with less than N2 for a longer time",
      rows: [
        { group: "N1", points: 5, band: 4 },
        { group: "N2", points: 90, band: 5 },
        { group: "N3", points: 80, band: 6 },
      ],
      options: frames,
      found: [["W507", 8, 9]],
    },
    {
      when: "not for a shorter time, equal points or no time",
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
  ],
  E508: [
    {
      when: "rounded to nothing",
      rows: [
        { group: "N1", points: 100 },
        { group: "N1", points: 0.4 },
      ],
      options: frames,
      found: [["E508", 7, 10]],
    },
    { when: "zero hours", rows: [n1, { hours: 0 }], options: matrix, found: [["E508", 7, 10]] },
  ],
  E510: splitCases,
  W509: [
    {
      when: "a group typed over the source's",
      rows: [n1, { group: "N2", band: 4 }],
      options: { typed: typedRows("VP.002", { group: "N4" }) },
      found: [["W509", 7, 6]],
    },
    {
      when: "a time typed where the source has none",
      rows: [n1Points, { code: "A.2", group: "N2", points: 20 }],
      options: { ...frames, typed: typedRows("A.2", { minutes: 30 }) },
      found: [["W509", 7, 7]],
    },
    {
      when: "points that the scale has no use for",
      rows: [n1, { group: "N2", band: 4 }],
      options: { typed: typedRows("VP.002", { points: 7 }) },
      found: [["W509", 7, 9]],
    },
    {
      when: "not once the source says the same",
      rows: [n1, { group: "N4", band: 4 }],
      options: { typed: typedRows("VP.002", { group: "N4" }) },
      found: [],
    },
  ],
  E511: [
    { when: "no points", rows: [n1Points, { group: "N2" }], options: frames, found: [["E511", 7, 9]] },
    { when: "a standard of 0 points", rows: [{ group: "N1", points: 0 }], options: frames, found: [["E511", 6, 9]] },
    { when: "a standard without points", rows: [{ group: "N1" }], options: matrix, found: [["E511", 6, 9]] },
    { when: "an hours row as standard", rows: [{ hours: 2 }], options: matrix, found: [["E511", 6, 9]] },
  ],
  ...scaleCases,
  E512: [{ when: "neither level nor group", rows: [{ level: 1 }, {}], options: levels, found: [["E512", 7, 12]] }],
};

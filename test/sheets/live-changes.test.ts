/**
 * What a person changes in a written file must give, once recalculated, what the domain computes with that
 * change: nobody needs the add-in for that. LibreOffice recalculates.
 */
import { describe, expect, it } from "vitest";

import type { Settings } from "../../src/profiles/profile";
import { capChoices, delayUnitChoices, excellentReadingChoices, labelOf } from "../../src/sheets/form/choices";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { excellentCaps } from "../../src/scoring/excellent-cap";
import { scoreMonth } from "../../src/scoring/score-month";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { findMarkedSheet, valuesOfName } from "../../src/workbook/workbook-snapshot";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";
import { sampleConversion } from "./sample-catalogue";
import { linePlace, markPlace, resultPlace } from "./score-places";
import { goldenLines, period, scoreOf } from "./score-cases";
import { sampleScores, typeIntoFile, writtenWorkbook } from "./written-workbook";

interface Change {
  readonly title: string;
  readonly inputs: readonly { name: string; row?: number; column?: number; value: string | number | null }[];
  /** Settings that say the same. */
  readonly settings?: Partial<Settings>;
  readonly standard?: string;
}

const changes: readonly Change[] = [
  { title: "nothing", inputs: [] },
  {
    title: "the weight of N2",
    inputs: [{ name: "KPI_TrongSo", row: 1, value: 1.35 }],
    settings: { groupWeights: [1, 1.35, 1.5, 2, 2.5] },
  },
  {
    title: "the minutes of the open band and of band 4",
    inputs: [
      { name: "KPI_Phut", row: 3, value: 30 },
      { name: "KPI_Phut", row: 13, value: 3000 },
    ],
    settings: { bandMinutes: [2.5, 10, 20, 30, 60, 90, 120, 187.5, 360, 720, 1200, 1680, 2160, 3000] },
  },
  { title: "the standard unit", inputs: [{ name: "KPI_MaChuan", value: "VP.003" }], standard: "VP.003" },
  { title: "the digits", inputs: [{ name: "KPI_SoThapPhan", value: 1 }], settings: { digits: 1 } },
  { title: "the standard's hours", inputs: [{ name: "KPI_GioChuan", value: 2 }], settings: { standardHours: 2 } },
  {
    title: "the unit of delays",
    inputs: [{ name: "KPI_DonViCham", value: labelOf(delayUnitChoices, "occurrence") }],
    settings: { delayUnit: "occurrence" },
  },
  {
    title: "the cap",
    inputs: [{ name: "KPI_GioiHan", value: labelOf(capChoices, "block") }],
    settings: { cap: "block" },
  },
  {
    title: "the penalties and the thresholds",
    inputs: [
      { name: "KPI_TruCham", value: 0.1 },
      { name: "KPI_TruChatLuong", value: 0.5 },
      { name: "KPI_NguongTot", value: 80 },
    ],
    settings: { delayPenalty: 0.1, failurePenalty: 0.5, levels: { excellent: 90, good: 80, complete: 50 } },
  },
  {
    title: "the share of excellent ratings and its reading",
    inputs: [
      { name: "KPI_TyLeXuatSac", value: 0.25 },
      { name: "KPI_CachTinhXuatSac", value: labelOf(excellentReadingChoices, "inclusive") },
    ],
    settings: { excellentShare: 0.25, excellentReading: "inclusive" },
  },
];

const due = 46_152;

// Without LibreOffice there is no calculator that reads the whole file; CI fails when it is missing.
describe.skipIf(!hasLibreOffice)("a change in a written file", () => {
  it("gives what the domain computes with that change", { timeout: 300_000 }, async () => {
    const written = await writtenWorkbook();
    const typed = await Promise.all(changes.map(({ inputs }) => typeIntoFile(written, inputs)));
    const recalculated = await recalculateAll(typed);
    for (const [index, change] of changes.entries()) {
      const workbook = await (await openXlsx(recalculated[index] ?? new Uint8Array())).read();
      const conversion = sampleConversion({ settings: change.settings, standard: change.standard ?? "VP.002" });
      const coefficients = (valuesOfName(workbook, "KPI_DM_HeSo") ?? [])
        .map(([k]) => k)
        .filter((k) => typeof k === "number");
      const expected = conversion.rows.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient]));
      expect(coefficients, change.title).toEqual(expected);

      const coefficientOf = new Map(conversion.rows.map(({ code, coefficient }) => [code, coefficient]));
      const scores = sampleScores().map(({ work }) => {
        const lines = work.lines.map((line) => ({
          ...line,
          coefficient: (line.code === null ? null : coefficientOf.get(line.code)) ?? line.coefficient,
        }));
        return scoreMonth({ work: { ...work, lines }, period, settings: conversion.settings });
      });
      for (const score of scores) {
        const label = `${change.title}: ${score.work.person.name}`;
        const total = resultValueOf({ workbook, period, personId: score.work.person.id }, "total");
        if (score.total === null) expect(total ?? "", label).toBe("");
        else expect(total, label).toBeCloseTo(score.total, 9);
      }
      const summary = findMarkedSheet(workbook, "summary_2026_05");
      const over = (summary?.values ?? []).filter((row) => row[9] === "Vượt tỷ lệ").map((row) => row[1]);
      expect(new Set(over), change.title).toEqual(new Set(excellentCaps(scores, conversion.settings).office.over));
    }
  });

  it(
    "keeps the golden score of ST and follows a quantity, a delay, a tick and a mark",
    { timeout: 300_000 },
    async () => {
      const written = await writtenWorkbook({ scores: [scoreOf()] });
      const [first, second, third] = goldenLines;
      if (!first || !second || !third) throw new Error("the golden table has three lines");
      const cases = [
        { inputs: [], score: scoreOf() },
        {
          inputs: [{ ...linePlace(0, "done"), value: 5 }],
          score: scoreOf({ lines: [{ ...first, done: 5 }, second, third] }),
        },
        {
          inputs: [{ ...linePlace(0, "delays"), value: 1 }],
          score: scoreOf({ lines: [{ ...first, delays: 1 }, second, third] }),
        },
        {
          inputs: [{ ...linePlace(0, "doneDate"), value: due }],
          score: scoreOf({ lines: [{ ...first, doneDate: due }, second, third] }),
        },
        {
          inputs: [{ ...linePlace(2, "failedObjective"), value: "x" }],
          score: scoreOf({ lines: [first, second, { ...third, failedObjective: true }] }),
        },
        {
          inputs: [
            { ...markPlace(1, "self"), value: 4 },
            { ...markPlace(2, "authority"), value: 3.5 },
          ],
          score: scoreOf({
            marks: [
              { criterion: "I.1", self: 4, authority: null },
              { criterion: "I.2", self: null, authority: 3.5 },
            ],
          }),
        },
        { inputs: [{ ...resultPlace("ground"), value: "Kỷ luật" }], score: scoreOf({ forcedIncomplete: "Kỷ luật" }) },
        {
          inputs: [0, 1, 2].map((row) => ({ ...linePlace(row, "assigned"), value: 0 })),
          score: scoreOf({ lines: goldenLines.map((line) => ({ ...line, assigned: 0 })) }),
        },
      ];
      const typed = await Promise.all(cases.map(({ inputs }) => typeIntoFile(written, inputs)));
      const recalculated = await recalculateAll(typed);
      expect(cases[0]?.score.total).toBeCloseTo(76.701388888, 8);
      for (const [index, { score }] of cases.entries()) {
        const workbook = await (await openXlsx(recalculated[index] ?? new Uint8Array())).read();
        const value = (cell: "total" | "level") => resultValueOf({ workbook, period, personId: "NV01" }, cell) ?? "";
        if (score.total === null) expect(value("total"), `case ${index}`).toBe("");
        else expect(value("total"), `case ${index}`).toBeCloseTo(score.total, 9);
        if (score.level === null) expect(value("level")).toBe("Chỉ có việc đột xuất, nhận thêm");
        if (score.work.forcedIncomplete !== null) expect(value("level")).toBe("Không hoàn thành nhiệm vụ");
      }
    },
  );
});

/** Scoring rules tried out in the pane: scored by in the preview, and written with the scores. */
import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";

import { convertCatalogue } from "../../src/app/convert";
import type { ScoreOptions } from "../../src/app/score-report";
import { planScores } from "../../src/app/plan-scores";
import { readCsv } from "../../src/app/read-csv";
import { scoreMonthly } from "../../src/app/score";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readSettings } from "../../src/sheets/settings/read-settings";
import type { Settings } from "../../src/profiles/profile";

const samples = "assets/samples";
const period = "2026-05";
let host: XlsxHost;
let assignments: { name: string; rows: string[][] };

beforeEach(async () => {
  host = await openXlsx(await readFile(`${samples}/danh-muc-van-phong-da-sua.xlsx`));
  await convertCatalogue(host, { force: true });
  assignments = { name: "giao việc", rows: readCsv(await readFile(`${samples}/giao-viec-2026-05.csv`, "utf8")) };
});

async function stored(): Promise<Settings | undefined> {
  return readSettings(await host.read())?.settings;
}

describe("scoring rules that are tried out", () => {
  it("count in the preview and are in the settings once the scores are written", async () => {
    const before = await stored();
    const generalCriteria = before?.generalCriteria.map((criterion) => {
      if (criterion.number === "I.1") return { ...criterion, max: 4 };
      return criterion.number === "I.2" ? { ...criterion, max: 6 } : criterion;
    });
    const rules: Partial<Settings> = {
      delayUnit: "occurrence",
      delayPenalty: 0.1,
      levels: { excellent: 95, good: 80, complete: 60 },
      excellentReading: "inclusive",
      ...(generalCriteria ? { generalCriteria } : {}),
    };
    const options: ScoreOptions = { period, assignments, tried: { settings: rules } };
    const { report: preview } = await planScores(await host.read(), options);
    expect(preview.settings).toMatchObject(rules);
    await scoreMonthly(host, options);
    expect(await stored()).toEqual({ ...before, ...rules });
    // Without anything tried out the workbook now gives what the preview showed.
    const again = await planScores(await host.read(), { period });
    expect(again.report.people.map(({ total, level }) => [total, level])).toEqual(
      preview.people.map(({ total, level }) => [total, level]),
    );
    expect(again.change.edits).toEqual([]);
  });

  it("leave the conversion as it is published", async () => {
    const before = await stored();
    const tried = { settings: { cap: "block", digits: 0, groupWeights: [9, 9, 9, 9, 9] } } as const;
    await scoreMonthly(host, {
      period,
      assignments,
      tried: { settings: { ...tried.settings, groupWeights: [9, 9, 9, 9, 9] } },
    });
    expect(await stored()).toEqual({ ...before, cap: "block" });
  });
});

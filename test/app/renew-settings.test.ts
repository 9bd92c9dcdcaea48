import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";

import { convertCatalogue } from "../../src/app/convert";
import { planScores } from "../../src/app/plan-scores";
import { readCsv } from "../../src/app/read-csv";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { listCells, settingCells } from "../../src/sheets/names";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

const samples = "assets/samples";
const period = "2026-05";
let workbook: WorkbookSnapshot;
let assignments: { name: string; rows: string[][] };

beforeAll(async () => {
  const host = await openXlsx(await readFile(`${samples}/danh-muc-van-phong-da-sua.xlsx`));
  await convertCatalogue(host, {
    force: true,
    tried: { settings: { delayPenalty: 0.1, groupWeights: [1, 2, 3, 4, 5] } },
  });
  workbook = await host.read();
  assignments = { name: "giao việc", rows: readCsv(await readFile(`${samples}/giao-viec-2026-05.csv`, "utf8")) };
});

/** As a version wrote it that knew nothing of rest days and leaders. */
function ofEarlierVersion({ names, ...others }: WorkbookSnapshot): WorkbookSnapshot {
  const unknown: readonly string[] = [settingCells.holidays, settingCells.leaderFormula, listCells.leaderRatio];
  return { ...others, names: names.filter(({ name }) => !unknown.includes(name)) };
}

describe("settings that an earlier version wrote", () => {
  it("are written anew before the score sheets that ask for what they lack, with everything that they say", async () => {
    const { change } = await planScores(ofEarlierVersion(workbook), { period, assignments });
    const [settings] = change.sheets;
    expect(settings?.marker).toBe("settings");
    const named = new Set(settings?.names.map(({ name }) => name));
    expect([...Object.values(settingCells), ...Object.values(listCells)].filter((name) => !named.has(name))).toEqual(
      [],
    );
    const valuesAt = (name: string) => {
      const range = settings?.names.find((each) => each.name === name)?.range;
      return settings?.rows
        .slice((range?.top ?? 1) - 1, range?.bottom)
        .map(({ cells }) => cells[(range?.left ?? 1) - 1]?.value);
    };
    expect(valuesAt(settingCells.delayPenalty)).toEqual([0.1]);
    expect(valuesAt(settingCells.groupWeights)).toEqual([1, 2, 3, 4, 5]);
  });

  it("are left alone where they lack nothing", async () => {
    const { change } = await planScores(workbook, { period, assignments });
    expect(change.sheets.map(({ marker }) => marker)).not.toContain("settings");
  });

  it("cannot be written without the catalogue's own sheet, and a sentence says so", async () => {
    const old = ofEarlierVersion(workbook);
    const alone = { ...old, sheets: old.sheets.filter(({ marker }) => marker !== null) };
    await expect(planScores(alone, { period, assignments })).rejects.toMatchObject({ key: "settingsOutdated" });
  });
});

/** A month that an earlier version wrote: it is read, scored again and rolled up, and everything then calculates. */
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";

import { planScores } from "../../src/app/plan-scores";
import { rollUpYear } from "../../src/app/year";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { findMarkedSheet, findName } from "../../src/workbook/workbook-snapshot";

const period = "2026-05";
/** The golden month of the handbook, with a name for each cell of the score sheet and none in the summary. */
const file = new URL("../fixtures/earlier-score.xlsx", import.meta.url);
const golden = 30 + (70 * (15.06 + 11.555 + 7.01)) / 16.8 / 3;

describe("a month that an earlier version wrote", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await readFile(file);
  });

  it("gives the same total, with every line of its sheet", async () => {
    const { report, change } = await planScores(await (await openXlsx(bytes)).read(), { period });
    const [person] = report.people;
    expect(person?.total).toBeCloseTo(golden, 12);
    expect(person?.lines.map(({ line }) => line.code)).toEqual(["SP.1", "SP.2", "SP.3"]);
    expect(change.sheets.map(({ marker }) => marker)).toContain("settings");
  });

  it("stands in the year as it was read: its summary has no cells that a formula could look up", async () => {
    const host = await openXlsx(bytes);
    await rollUpYear(host, { year: "2026" });
    const workbook = await host.read();
    const sheet = findMarkedSheet(workbook, "year_2026");
    const formulas = [...(sheet?.formulas.values() ?? [])].join(" ");
    expect(sheet?.values.flat().some((value) => typeof value === "number" && Math.abs(value - golden) < 1e-9)).toBe(
      true,
    );
    const asked = [...new Set(formulas.match(/KPI_\w+/g) ?? [])];
    expect(asked.filter((name) => findName(workbook, name) === null)).toEqual([]);
  });
});

/** A table brought again: what people typed into the score sheets stays until they say otherwise. */
import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";

import { convertCatalogue } from "../../src/app/convert";
import { broughtEarlier, rememberBrought } from "../../src/app/import-record";
import { planScores } from "../../src/app/plan-scores";
import { readCsv } from "../../src/app/read-csv";
import { scoreMonthly } from "../../src/app/score";
import type { ScoreOptions, ScoreReport } from "../../src/app/score-report";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { ImportedTable } from "../../src/scoring/imported-table";
import { lineColumns } from "../../src/sheets/score/score-columns";
import { scoreAreaName } from "../../src/sheets/score/score-columns";
import { noChange } from "../../src/workbook/workbook-change";
import { cellAt, findName, findSheet } from "../../src/workbook/workbook-snapshot";

const period = "2026-05";
const person = "NV02";

let host: XlsxHost;
let table: ImportedTable;
let sheet: string;
/** 1-based row of the person's first line. */
let row: number;

beforeEach(async () => {
  host = await openXlsx(await readFile("assets/samples/danh-muc-van-phong-da-sua.xlsx"));
  await convertCatalogue(host, { force: true });
  const name = "giao-viec-2026-05.csv";
  table = { name, rows: readCsv(await readFile(`assets/samples/${name}`, "utf8"), name) };
  await bring();
  const lines = findName(await host.read(), scoreAreaName(period, person, "lines"));
  sheet = lines?.sheet ?? "";
  row = lines?.range.top ?? 0;
});

async function bring(options: Partial<ScoreOptions> = {}): Promise<ScoreReport> {
  const { report } = await scoreMonthly(host, { period, assignments: table, force: true, ...options });
  await rememberBrought(host, report);
  return report;
}

async function type(column: number, value: string | number | null, at = row): Promise<void> {
  await host.apply({ ...noChange, edits: [{ kind: "setCell", sheet, row: at, column, value }] });
}

async function cell(column: number, at = row) {
  const found = findSheet(await host.read(), sheet);
  return found && cellAt(found, at, column);
}

/** The table with another word in the line of the person's first product. */
async function corrected(heading: string, word: string): Promise<ImportedTable> {
  const [headings, ...lines] = table.rows;
  const code = await cell(lineColumns.code);
  const name = (await host.read()).sheets.find(({ marker }) => marker === "score_2026_05_nv02")?.name ?? "";
  const column = headings?.indexOf(heading) ?? -1;
  expect(column).toBeGreaterThan(-1);
  const index = lines.findIndex(
    (line) => line.includes(code ?? "") && line.some((each) => typeof each === "string" && name.endsWith(each)),
  );
  return {
    ...table,
    rows: [
      headings ?? [],
      ...lines.map((line, at) => (at === index ? line.map((each, place) => (place === column ? word : each)) : line)),
    ],
  };
}

describe("a table that is brought again", () => {
  it("differs nowhere from the sheets that it filled", async () => {
    expect((await bring()).brought).toEqual([]);
    expect((await broughtEarlier(host)).size).toBeGreaterThan(20);
  });

  it("leaves a quantity that was typed by hand, and tells it", async () => {
    const before = await cell(lineColumns.done);
    await type(lineColumns.done, 15);
    const { brought } = await bring();
    expect(brought).toMatchObject([
      { personId: person, field: "done", inSheet: 15, inTable: before, isTyped: true, isTaken: false, row },
    ]);
    expect(await cell(lineColumns.done)).toBe(15);
    // And the next time, too: nothing that was kept counts as brought.
    expect((await bring()).brought).toMatchObject([{ inSheet: 15, isTyped: true, isTaken: false }]);
    expect(await cell(lineColumns.done)).toBe(15);
  });

  it("takes its place where a person says so", async () => {
    const before = await cell(lineColumns.done);
    await type(lineColumns.done, 15);
    const ours = await broughtEarlier(host);
    const told = await planScores(await host.read(), { period, assignments: table, decisions: { ours, taken: {} } });
    const [key] = told.report.brought.map((each) => each.key);
    await bring({ decisions: { ours, taken: { [key ?? ""]: true } } });
    expect(await cell(lineColumns.done)).toBe(before);
    expect((await bring()).brought).toEqual([]);
  });

  it("is followed where it was corrected and nobody typed", async () => {
    const assignments = await corrected("SL hoàn thành", "3,5");
    const { brought } = await bring({ assignments });
    expect(brought).toMatchObject([{ field: "done", inTable: 3.5, isTyped: false, isTaken: true }]);
    expect(await cell(lineColumns.done)).toBe(3.5);
  });

  it("leaves a line that a person added, and takes out one that it no longer has", async () => {
    const lines = findName(await host.read(), scoreAreaName(period, person, "lines"));
    const spare = lines?.range.bottom ?? 0;
    await type(lineColumns.title, "Việc phát sinh", spare);
    await type(lineColumns.ownCoefficient, 1.5, spare);
    await type(lineColumns.assigned, 2, spare);
    const { brought, people } = await bring();
    expect(brought).toMatchObject([{ field: "line", inSheet: "Việc phát sinh", isTyped: true, isTaken: false }]);
    const { work } = people.find((each) => each.work.person.id === person) ?? {};
    expect(work?.lines.at(-1)).toMatchObject({ title: "Việc phát sinh", coefficient: 1.5, assigned: 2 });

    const [headings, ...all] = table.rows;
    const shorter = { ...table, rows: [headings ?? [], ...all.slice(1)] };
    const told = (await bring({ assignments: shorter })).brought.filter(({ isTyped }) => !isTyped);
    expect(told).toMatchObject([{ field: "line", inTable: null, isTaken: true }]);
  });

  it("counts everything as typed where nothing is known of an earlier table", async () => {
    await host.saveNote("imports", null);
    const assignments = await corrected("SL hoàn thành", "3,5");
    const { brought } = await bring({ assignments });
    expect(brought.map(({ field, isTyped, isTaken }) => ({ field, isTyped, isTaken }))).toEqual([
      { field: "done", isTyped: true, isTaken: false },
    ]);
  });
});

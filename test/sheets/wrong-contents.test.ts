/**
 * Every input cell of a written workbook with every kind of wrong content, recalculated by LibreOffice: the sheet's total
 * is the command line's, or both say that something cannot be counted. There is no third case.
 *
 * The short form takes a spread of them; LONG_MUTATIONS=1 takes all.
 */
import { describe, expect, it } from "vitest";

import { planScores } from "../../src/app/plan-scores";
import type { ScoreReport } from "../../src/app/score-report";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { levelWords } from "../../src/sheets/score/score-result";
import { resultValueOf } from "../../src/sheets/score/score-cells";
import { columnOfLine } from "../../src/sheets/score/line-check";
import { scoreSheetMarker } from "../../src/sheets/our-sheets";
import { scoringFields, conversionFields, checkingFields } from "../../src/sheets/settings/settings-fields";
import { criteriaCells, partCells, ruleCells, rosterNames, standardCells } from "../../src/sheets/names";
import { UserError } from "../../src/workbook/user-error";
import { valuesOfName, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { hasLibreOffice, recalculateAll } from "../support/libreoffice";
import { due, lineOf, period, products, scoreOf } from "./score-cases";
import { linePlace, markPlace, resultPlace, type Place } from "./score-places";
import { typeIntoFile, writtenWorkbook } from "./written-workbook";

const isLong = process.env["LONG_MUTATIONS"] === "1";

type Content = string | number | null;
/** What people leave in cells: numbers and dates as texts, blanks of every kind, signs that formulas take for more. */
const contents: readonly Content[] = [
  ...["5", "4,5", "01/05/2026", "45.678", "#N/A", "không", "x", "x ", "có"],
  ...[null, " ", "\u00a0", "\n", -5, 0, 0.5, 3, 1e9, 46_152],
  ...["VP.999", "vp.002", "VP.002 ", "VP*", "~?", "Chuyển trả ", "=1+1", "NV01", "d".repeat(300)],
];

interface Mutant {
  readonly place: Place;
  readonly value: Content;
}

const product = (code: string) => {
  const found = products.find((known) => known.code === code);
  return { code, title: found?.detail ?? "", output: found?.output ?? "", coefficient: found?.coefficient ?? 1 };
};
const lines = [
  lineOf({ ...product("VP.002"), assigned: 20, done: 18, due, doneDate: due + 1 }),
  lineOf({ ...product("VP.003"), assigned: 2, done: 2, share: 0.5, failed: 1, failedObjective: true, delays: 1 }),
  lineOf({ title: "Việc ngoài danh mục", coefficient: 1.25, assigned: 2, done: 1, due, doneDate: due - 3 }),
];
const marks = [
  { criterion: "I.1", self: 5, authority: 4.5 },
  { criterion: "II.2", self: 2, authority: null },
];
const idOf = (index: number) => `NV${String(index + 1).padStart(2, "0")}`;

function office(count: number): Promise<Uint8Array> {
  const scores = Array.from({ length: count }, (_, index) =>
    scoreOf({ id: idOf(index), name: `Người ${index + 1}`, lines, marks }),
  );
  return writtenWorkbook({ scores });
}

/** Inputs of one score sheet: three lines and a spare one, all marks, the ground. */
function sheetPlaces(id: string): Place[] {
  const fields = Object.values(columnOfLine);
  const criteria = Array.from({ length: 13 }, (_, row) => row);
  return [
    ...[0, 1, 2, 3].flatMap((row) => fields.map((field) => linePlace(row, field, id))),
    ...criteria.flatMap((row) => (["self", "authority"] as const).map((column) => markPlace(row, column, id))),
    resultPlace("ground", id),
  ];
}

function settingsPlaces(workbook: WorkbookSnapshot): Place[] {
  const names = [
    ...[...conversionFields, ...scoringFields, ...checkingFields].map(({ name }) => name),
    ...[...Object.values(criteriaCells), ...Object.values(partCells), ruleCells.level],
    ...[standardCells.hours, standardCells.nextCode],
  ].filter((name) => name !== criteriaCells.sum);
  return names.flatMap((name) => (valuesOfName(workbook, name) ?? []).map((_cells, row) => ({ name, row, column: 0 })));
}

type Verdict =
  { readonly flagged: true } | { readonly flagged: false; readonly total: number | null; readonly level: string };

function verdictOfSheet(workbook: WorkbookSnapshot, personId: string): Verdict {
  const value = (cell: "total" | "level" | "open") => resultValueOf({ workbook, period, personId }, cell);
  const [total, level, open] = [value("total"), value("level"), value("open")];
  if (open !== 0) {
    // What is open gives words, never a figure.
    expect([total, level]).toEqual(["Chưa đủ dữ liệu", "Chưa đủ dữ liệu"]);
    return { flagged: true };
  }
  return {
    flagged: false,
    total: typeof total === "number" ? total : null,
    level: typeof level === "string" ? level : "",
  };
}

async function commandLine(workbook: WorkbookSnapshot): Promise<ScoreReport | null> {
  try {
    return (await planScores(workbook, { period })).report;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function verdictOfReport(workbook: WorkbookSnapshot, report: ScoreReport | null, id: string): Verdict {
  const score = report?.people.find(({ work }) => work.person.id.toLowerCase() === id.toLowerCase());
  if (!report || !score || score.unratedReason === "notEnough") return { flagged: true };
  const rows = valuesOfName(workbook, rosterNames.id) ?? [];
  const sheet = workbook.sheets.find(({ marker }) => marker === scoreSheetMarker(period, id))?.name;
  const isTold = report.findings.some(({ severity, at, code }) => {
    // Shares of several people are about none of them alone.
    if ((severity !== "error" && code !== "W614") || code === "E610") return false;
    const row = workbook.names.find(({ name }) => name === rosterNames.id)?.range.top ?? 0;
    const named = rows[at.row - row]?.[0];
    const isRoster = at.sheet === "Nhân sự" && typeof named === "string" && named.trim() === id;
    return at.sheet === sheet || isRoster;
  });
  if (isTold) return { flagged: true };
  return { flagged: false, total: score.total, level: levelWords(score) };
}

function isSame(sheet: Verdict, report: Verdict): boolean {
  if (sheet.flagged || report.flagged) return sheet.flagged && report.flagged;
  if (sheet.total === null || report.total === null)
    return sheet.total === report.total && sheet.level === report.level;
  return Math.abs(sheet.total - report.total) < 1e-9 && sheet.level === report.level;
}

interface MutatedBook {
  readonly bytes: Uint8Array;
  /** Who is looked at, and what was done to them. */
  readonly people: readonly { readonly id: string; readonly what: string }[];
}

const words = ({ place, value }: Mutant) =>
  `${place.name} ${place.row},${place.column} = ${JSON.stringify(value).slice(0, 30)}`;

/** As many books to a run of LibreOffice as it takes in its time. */
const batch = 20;

async function thirdCases(
  books: readonly (() => Promise<MutatedBook>)[],
): Promise<{ found: string[]; flagged: number; looked: number }> {
  const found: string[] = [];
  let [flagged, looked] = [0, 0];
  for (let from = 0; from < books.length; from += batch) {
    const made: MutatedBook[] = [];
    for (const make of books.slice(from, from + batch)) made.push(await make());
    const recalculated = await recalculateAll(made.map(({ bytes }) => bytes));
    for (const [index, { people }] of made.entries()) {
      const workbook = await (await openXlsx(recalculated[index] ?? new Uint8Array())).read();
      const report = await commandLine(workbook);
      for (const { id, what } of people) {
        const [sheet, line] = [verdictOfSheet(workbook, id), verdictOfReport(workbook, report, id)];
        looked += 1;
        if (sheet.flagged && line.flagged) flagged += 1;
        if (!isSame(sheet, line))
          found.push(`${what}: sheet ${JSON.stringify(sheet)}, command line ${JSON.stringify(line)}`);
      }
    }
  }
  return { found, flagged, looked };
}

/** One mutant a person, so that a book of many people holds many of them. */
function booksOfSheets(
  people: number,
  base: Uint8Array,
  pick: (index: number) => boolean,
): (() => Promise<MutatedBook>)[] {
  const all = sheetPlaces(idOf(0)).flatMap((place, at) =>
    contents.flatMap((value, index) => (pick(at * contents.length + index) ? [{ place, value }] : [])),
  );
  const books: Mutant[][] = [];
  for (let from = 0; from < all.length; from += people) books.push(all.slice(from, from + people));
  return books.map((mutants) => async () => {
    const placed = mutants.map(({ place, value }, index) => ({
      id: idOf(index),
      what: words({ place, value }),
      input: { ...place, name: place.name.replace("nv01", idOf(index).toLowerCase()), value },
    }));
    return {
      bytes: await typeIntoFile(
        base,
        placed.map(({ input }) => input),
      ),
      people: placed,
    };
  });
}

function booksOfCells(base: Uint8Array, mutants: readonly Mutant[], people: number): (() => Promise<MutatedBook>)[] {
  return mutants.map((mutant) => async () => ({
    bytes: await typeIntoFile(base, [{ ...mutant.place, value: mutant.value }]),
    people: Array.from({ length: people }, (_, index) => ({
      id: idOf(index),
      what: `${idOf(index)}: ${words(mutant)}`,
    })),
  }));
}

const spread = (step: number) => (index: number) => isLong || index % step === 0;
const timeout = isLong ? 3_600_000 : 240_000;

describe.skipIf(!hasLibreOffice)("wrong contents in a written workbook", () => {
  it("of a line, a mark or a ground give one result, or are told in both", { timeout }, async () => {
    const people = isLong ? 60 : 40;
    const books = booksOfSheets(people, await office(people), spread(101));
    const { found, flagged, looked } = await thirdCases(books);
    if (isLong)
      process.stdout.write(`score sheets: ${looked} mutants, ${flagged} told in both, ${found.length} differ\n`);
    expect(found).toEqual([]);
    expect(flagged).toBeGreaterThan(10);
  });

  it("of a setting give one result, or are told in both", { timeout }, async () => {
    const base = await office(1);
    const places = settingsPlaces(await (await openXlsx(base)).read());
    const mutants = places.flatMap((place) => contents.map((value) => ({ place, value })));
    const picked = mutants.filter((_mutant, index) => spread(1201)(index));
    const { found, flagged, looked } = await thirdCases(booksOfCells(base, picked, 1));
    if (isLong) process.stdout.write(`settings: ${looked} mutants, ${flagged} told in both, ${found.length} differ\n`);
    expect(found).toEqual([]);
    expect(flagged).toBeGreaterThan(0);
  });

  it("of the roster give one result, or are told in both", { timeout }, async () => {
    const base = await office(3);
    const columns = (["id", "name", "position", "unit", "role", "similarTasks", "manager"] as const).map(
      (field) => rosterNames[field],
    );
    const mutants = columns.flatMap((name) =>
      [0, 1, 3].flatMap((row) => contents.map((value) => ({ place: { name, row, column: 0 }, value }))),
    );
    const picked = mutants.filter((_mutant, index) => spread(199)(index));
    const { found, flagged, looked } = await thirdCases(booksOfCells(base, picked, 3));
    if (isLong) process.stdout.write(`roster: ${looked} verdicts, ${flagged} told in both, ${found.length} differ\n`);
    expect(found).toEqual([]);
  });
});

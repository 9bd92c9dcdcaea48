/** Every kind of sheet that we write, in one file, for the tests that need a real .xlsx. */
import type { Conversion } from "../../src/conversion/conversion";
import { compareProducts } from "../../src/conversion/product-differences";
import { shownProduct } from "../../src/conversion/shown-product";
import { runAtOnce } from "../../src/workbook/slices";
import { comparisonSheet, type ComparedProduct } from "../../src/sheets/comparison/comparison-sheet";
import { rowLabel } from "../../src/catalogue/catalogue-row";
import { laoCai } from "../../src/profiles/lao-cai";
import type { Settings } from "../../src/profiles/profile";
import { indexProducts } from "../../src/scoring/product-index";
import { scoreOffice } from "../../src/scoring/score-office";
import type { MonthlyScore } from "../../src/scoring/monthly-score";
import { convertedCatalogueSheet } from "../../src/sheets/catalogue/converted-catalogue-sheet";
import { findingsSheet } from "../../src/sheets/findings/findings-sheet";
import { monthlyScoreSheet } from "../../src/sheets/score/monthly-score-sheet";
import { resolveSheetNames, wantedScoreSheet, wantedSummarySheet } from "../../src/sheets/our-sheets";
import { createPlan } from "../../src/sheets/form/plan-builder";
import { rosterSheet } from "../../src/sheets/roster/roster-sheet";
import { settingsSheet } from "../../src/sheets/settings/settings-sheet";
import { summarySheet } from "../../src/sheets/summary/summary-sheet";
import { emptyWorkbook, openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { noChange } from "../../src/workbook/workbook-change";
import { findName, findSheet, cellAt, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import type { CellValue } from "../../src/workbook/cell-value";
import { sampleConversion, sampleRows, type SampleOptions } from "./sample-catalogue";
import { goldenLines, mixedLines, period, scoreOf } from "./score-cases";

export interface WrittenOptions extends SampleOptions {
  readonly scores?: readonly MonthlyScore[];
}

/** Six people: the golden month, lines of every kind, nothing assigned, a forced level, and two of the best. */
export function sampleScores(settings: Partial<Settings> = {}): MonthlyScore[] {
  const best = goldenLines.map((line) => ({ ...line, done: line.assigned, doneDate: null, failed: 0 }));
  const marks = [
    { criterion: "I.1", self: 5, authority: 4.5 },
    { criterion: "II.2", self: 2, authority: null },
  ];
  return [
    scoreOf({ settings }),
    scoreOf({ settings, id: "NV02", name: "Trần Thị Bích", lines: mixedLines, marks, similarTasks: "Nội chính" }),
    scoreOf({ settings, id: "NV03", name: "Lê Văn Cường", lines: [], similarTasks: "Nội chính" }),
    scoreOf({
      settings,
      id: "NV04",
      name: "Phạm Thị Dung",
      lines: best,
      forcedIncomplete: "Quyết định kỷ luật số 12/QĐ-VP",
    }),
    scoreOf({ settings, id: "NV05", name: "Hoàng Văn Đạt", lines: best, similarTasks: "" }),
    scoreOf({ settings, id: "NV06", name: "Đỗ Thị Ánh", lines: best, marks }),
  ];
}

/** The sheets as plans; `workbook` is what they are written into. */
export function samplePlans(workbook: WorkbookSnapshot, options: WrittenOptions = {}): SheetPlan[] {
  const conversion = sampleConversion(options);
  const { settings } = conversion;
  const coefficientOf = new Map(conversion.rows.map(({ code, coefficient }) => [code, coefficient]));
  const works = (options.scores ?? sampleScores(settings)).map(({ work }) => {
    // A line with a code has the coefficient of this catalogue.
    const lines = work.lines.map((line) => ({
      ...line,
      coefficient: (line.code === null ? null : coefficientOf.get(line.code)) ?? line.coefficient,
    }));
    return { ...work, lines };
  });
  const { scores } = runAtOnce(scoreOffice({ works, period, settings }));
  const people = scores.map(({ work }) => work.person);
  const names = resolveSheetNames(workbook, [
    "catalogue",
    "settings",
    "findings",
    "comparison",
    "roster",
    ...people.map((person) => wantedScoreSheet(period, person)),
    wantedSummarySheet(period),
  ]);
  const products = conversion.rows.map(({ code, coefficient, row: { task, detail, output } }) => {
    return { code, task, detail, output, coefficient };
  });
  const index = indexProducts(products);
  const wordsOf = ({ code, at }: { code: string; at: { sheet: string; row: number } }) => ({
    message: `Phát hiện ${code} ở dòng ${rowLabel(at)}: nội dung dài để thử xuống dòng, có dấu tiếng Việt đầy đủ và đủ dài để chiếm hơn một dòng in.`,
    remedy: code.startsWith("E") ? "Bổ sung nội dung còn thiếu ở trang gốc." : "",
  });
  return [
    sourceSheet(),
    convertedCatalogueSheet({ conversion, names, workbook }),
    settingsSheet({ profile: laoCai, conversion, names, workbook }),
    findingsSheet({
      findings: conversion.findings,
      silent: [],
      wordsOf,
      productCount: sampleRows.length,
      names,
      workbook,
      confirmation: { by: "Trần Thị Bình, Trưởng phòng", at: "28/11/2026 09:05", state: "1a2b3c4d" },
    }),
    comparisonSheet({
      rows: comparedRows(conversion),
      settings: [{ label: "Trọng số của nhóm: N3", old: "1,5", now: "2,5" }],
      names,
      workbook,
    }),
    rosterSheet({ people, names, workbook }),
    ...scores.map((score, place) =>
      monthlyScoreSheet({ score, settings, products: index, place: place + 1, names, workbook }),
    ),
    summarySheet({ period, scores, settings, names, workbook }),
  ];
}

/** Against a catalogue without the first product, with one that is gone and with half of every coefficient. */
function comparedRows({ rows, settings }: Conversion): ComparedProduct[] {
  const after = rows.map((row) => shownProduct(row, settings));
  const half = (value: number | null) => (value === null ? null : value / 2);
  const before = after.slice(1).map((product, index) => ({
    ...product,
    group: index === 0 ? "N5" : product.group,
    coefficient: half(product.coefficient),
  }));
  const gone = after[0] ? [{ ...after[0], id: "VP.900", code: "VP.900" }] : [];
  const found = runAtOnce(compareProducts({ before: [...before, ...gone], after }));
  return found.map((row, index) => ({ ...row, cause: index === 1 ? "own" : "follows" }));
}

/** Stands for the user's own sheet, so that links lead somewhere. */
function sourceSheet(): SheetPlan {
  const plan = createPlan({
    marker: "source",
    name: "Sheet2",
    tabColor: "#000000",
    columnWidths: [10],
    print: { orientation: "landscape", titleRows: null },
  });
  plan.put(1, 1, "Danh mục gốc", "plain");
  return plan.build();
}

export async function writtenWorkbook(options: WrittenOptions = {}): Promise<Uint8Array> {
  return (await writtenHost(options)).toBytes();
}

export async function writtenHost(options: WrittenOptions = {}): Promise<XlsxHost> {
  const host = await emptyWorkbook();
  await host.apply({ ...noChange, sheets: samplePlans(await host.read(), options) });
  return host;
}

/** The file after a person typed values into cells under names; place is 0-based row (and column) in the name. */
export async function typeIntoFile(
  bytes: Uint8Array,
  inputs: readonly { name: string; row?: number; column?: number; value: string | number | null }[],
): Promise<Uint8Array> {
  const host = await openXlsx(bytes);
  const workbook = await host.read();
  const edits = inputs.map(({ name, row = 0, column = 0, value }) => {
    const defined = findName(workbook, name);
    if (!defined) throw new Error(`no name ${name}`);
    const { top, left } = defined.range;
    return { kind: "setCell", sheet: defined.sheet, row: top + row, column: left + column, value } as const;
  });
  await host.apply({ ...noChange, edits });
  return host.toBytes();
}

/** The value under a name, after whatever was done to the file. */
export async function valueInFile(bytes: Uint8Array, name: string, row = 0, column = 0): Promise<CellValue> {
  const workbook = await (await openXlsx(bytes)).read();
  const defined = findName(workbook, name);
  const sheet = defined && findSheet(workbook, defined.sheet);
  if (!defined || !sheet) throw new Error(`no name ${name}`);
  return cellAt(sheet, defined.range.top + row, defined.range.left + column);
}

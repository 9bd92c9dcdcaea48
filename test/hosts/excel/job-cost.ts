/**
 * What the whole job costs in Excel — check, convert, score, each with its reading — and what the same workbook would
 * cost written cell by cell, both counted on the same test bed in what Microsoft's library really sends.
 */
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import { scoreMonthly } from "../../../src/app/score";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { cellAddress } from "../../../src/workbook/address";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { withCalculation } from "../../excel-host/calculated-values";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { copyModel } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import { onePerson, period } from "../small-office";
import { longCatalogue } from "../../bench/long-catalogue";

export interface Cost {
  readonly syncs: number;
  /** Of the requests. */
  readonly bytes: number;
  /** Of Excel's answers. */
  readonly answered: number;
}

export interface JobCost {
  readonly rows: number;
  /** The longest of the steps counts: the bound is on what a person waits for at once. */
  readonly steps: readonly (Cost & { readonly name: string })[];
  readonly total: Cost;
}

export async function costOfJob(rows: number): Promise<JobCost> {
  const bed = createTestBed();
  fillModel(bed.workbook, await (await openXlsx(await longCatalogue(rows))).read());
  const host = withCalculation(createExcelHost({ retryPause: 0, silence: 0 }), bed.workbook);
  const first = await check(host);
  const [row] = first.conversion.rows;
  if (!row) throw new Error("the catalogue has rows");
  const standard = { kind: "row", ...row.row.source } as const;
  const jobs = {
    check: () => check(host),
    convert: () => convertCatalogue(host, { force: true, tried: { standard } }),
    score: () => scoreMonthly(host, { period, assignments: onePerson, force: true }),
  };
  const steps: (Cost & { name: string })[] = [];
  for (const [name, act] of Object.entries(jobs)) {
    bed.resetCounters();
    await act();
    steps.push({ name, syncs: bed.counters.requests, bytes: bed.counters.bytes, answered: bed.counters.answered });
  }
  const total = steps.reduce(
    (sum: Cost, step) => ({
      syncs: sum.syncs + step.syncs,
      bytes: sum.bytes + step.bytes,
      answered: sum.answered + step.answered,
    }),
    { syncs: 0, bytes: 0, answered: 0 },
  );
  return { rows, steps, total };
}

/** The conversion's sheets as most add-ins write: a proxy for each cell, values and looks, one sync a row. */
export async function costCellByCell(rows: number): Promise<Cost> {
  const plans = await plansOf(rows);
  const bed = createTestBed();
  const before = copyModel(bed.workbook);
  await bed.Excel.run(async (context) => {
    for (const plan of plans) {
      const sheet = context.workbook.worksheets.add(plan.name);
      for (const [rowIndex, { cells }] of plan.rows.entries()) {
        cells.forEach((cell, columnIndex) => {
          if (!cell) return;
          const range = sheet.getRange(cellAddress(rowIndex + 1, columnIndex + 1));
          const style = plan.styles[cell.style] ?? {};
          if (style.numberFormat) range.numberFormat = [[style.numberFormat]];
          range.values = [[typeof cell.value === "object" ? "" : cell.value]];
          range.format.font.name = "Times New Roman";
          if (style.bold) range.format.font.bold = true;
          if (style.fill) range.format.fill.color = style.fill;
        });
        await context.sync();
      }
    }
  });
  Object.assign(bed.workbook, before);
  return { syncs: bed.counters.requests, bytes: bed.counters.bytes, answered: bed.counters.answered };
}

async function plansOf(rows: number): Promise<readonly SheetPlan[]> {
  const file = await openXlsx(await longCatalogue(rows));
  let plans: readonly SheetPlan[] = [];
  const watched = {
    read: () => file.read(),
    apply: (change: { readonly sheets: readonly SheetPlan[] }) => {
      plans = change.sheets;
      return Promise.resolve({ id: "", written: [], removed: [], edits: 0 });
    },
    undo: () => Promise.resolve(),
    select: () => Promise.resolve(),
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
    loadNote: () => Promise.resolve(null),
    saveNote: () => Promise.resolve(),
  };
  const first = await check(watched);
  const [row] = first.conversion.rows;
  if (!row) throw new Error("the catalogue has rows");
  await convertCatalogue(watched, { force: true, tried: { standard: { kind: "row", ...row.row.source } } });
  return plans;
}

/** The sheets of a scored period: one a person, in the order of their scores, and the office's summary last. */
import type { Settings } from "../profiles/profile";
import type { Person } from "../scoring/assignment";
import type { MonthlyScore } from "../scoring/monthly-score";
import type { Product } from "../scoring/product";
import { indexProducts } from "../scoring/product-index";
import type { SheetNames } from "../sheets/our-sheets";
import { monthlyScoreSheet } from "../sheets/score/monthly-score-sheet";
import { summarySheet } from "../sheets/summary/summary-sheet";
import type { Period } from "../text/period";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Slices } from "../workbook/slices";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface MonthSheetsOptions {
  readonly workbook: WorkbookSnapshot;
  readonly period: Period;
  readonly settings: Settings;
  readonly scores: readonly MonthlyScore[];
  readonly products: readonly Product[];
  /** In the order of `Nhân sự`. */
  readonly roster: readonly Person[];
  /** Must hold a name for each of the sheets. */
  readonly names: SheetNames;
}

export function* monthSheets(options: MonthSheetsOptions): Slices<SheetPlan[]> {
  const { workbook, period, settings, scores, products, roster, names } = options;
  const index = indexProducts(products);
  const placeOf = new Map(roster.map(({ id }, place) => [id, place + 1]));
  const sheets: SheetPlan[] = [];
  for (const [done, score] of scores.entries()) {
    yield done / scores.length;
    const place = placeOf.get(score.work.person.id) ?? 1;
    sheets.push(monthlyScoreSheet({ score, settings, products: index, place, names, workbook }));
  }
  return [...sheets, summarySheet({ period, scores, settings, names, workbook })];
}

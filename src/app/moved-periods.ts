/**
 * What a catalogue that is published anew, or parameters that change with it, mean for the periods that were scored: open
 * ones follow, closed ones stay. Said before anybody opens the result.
 */
import { scoringKeys } from "../profiles/scoring-keys";
import type { Settings } from "../profiles/profile";
import type { MonthlyScore } from "../scoring/monthly-score";
import type { Product } from "../scoring/product";
import { isSameFigure } from "../scoring/same-figure";
import { scoreOffice } from "../scoring/score-office";
import { closedStampOf } from "../sheets/closing/stamp";
import { scoredPeriods } from "../sheets/our-sheets";
import type { ScoredPeriod } from "../text/period";
import { runAtOnce } from "../workbook/slices";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";
import { gatherMonth } from "./gather-month";
import { scoringSettings } from "./known-settings";
import { publishedProducts } from "./published-products";

export interface MovedTotal {
  readonly name: string;
  /** `null` = no score. */
  readonly old: number | null;
  readonly now: number | null;
}

export interface PeriodOfCatalogue {
  readonly period: ScoredPeriod;
  readonly isClosed: boolean;
  /** Whose totals the new catalogue moves; nobody in a closed period. */
  readonly moved: readonly MovedTotal[];
}

/** Every period with score sheets in the workbook; none before anything was scored. */
export async function movedPeriods({
  workbook,
  conversion,
}: Pick<Assessment, "workbook" | "conversion">): Promise<readonly PeriodOfCatalogue[]> {
  const periods = scoredPeriods(workbook);
  if (periods.length === 0) return [];
  const published = (await publishedProducts(workbook))?.products ?? [];
  const now = conversion.rows.map(({ code, coefficient, row: { task, detail, output } }): Product => {
    return { code, coefficient, task, detail, output };
  });
  return periods.map((period) => {
    const before = closedStampOf(workbook, period) ? null : scoringSettings(workbook, period);
    if (!before) return { period, isClosed: true, moved: [] };
    const { settings } = before;
    const after = { ...settings, ...Object.fromEntries(scoringKeys.map((key) => [key, conversion.settings[key]])) };
    const old = scoresOf({ workbook, period, settings, products: published });
    return {
      period,
      isClosed: false,
      moved: moved(old, scoresOf({ workbook, period, settings: after, products: now })),
    };
  });
}

interface Basis {
  readonly workbook: WorkbookSnapshot;
  readonly period: ScoredPeriod;
  readonly settings: Settings;
  readonly products: readonly Product[];
}

function scoresOf(basis: Basis): readonly MonthlyScore[] {
  const { works } = runAtOnce(gatherMonth(basis));
  return runAtOnce(scoreOffice({ works, period: basis.period, settings: basis.settings })).scores;
}

function moved(before: readonly MonthlyScore[], after: readonly MonthlyScore[]): readonly MovedTotal[] {
  const totalOf = new Map(before.map(({ work, total }) => [work.person.id, total]));
  return after.flatMap(({ work: { person }, total: now }) => {
    const old = totalOf.get(person.id) ?? null;
    return isSameFigure(old, now) ? [] : [{ name: person.name, old, now }];
  });
}

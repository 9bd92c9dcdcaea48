/**
 * Old against new before anything is accepted (LCP 2.3, ST phần II, NA): another standard unit, scale or figure is tried
 * on a workbook, and nothing of it is written.
 */
import { differenceOf, ranksOf } from "../../conversion/compare";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { shownProduct, type ShownProduct } from "../../conversion/shown-product";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { assess } from "../assess";
import type { AssessOptions, Assessment } from "../assessment";
import { catalogueDifferences, type CatalogueDifferences } from "../catalogue-differences";
import { knownSettings } from "../known-settings";
import { movedPeriods, type PeriodOfCatalogue } from "../moved-periods";
import { createPacer } from "../pacer";
import { setSettings } from "./set-settings";

export interface ReviewedRow {
  readonly row: ConvertedRow;
  readonly old: number | null;
  readonly now: number | null;
  /** New less old; `null` unless both are known. */
  readonly difference: number | null;
  /** 1 = greatest coefficient. */
  readonly oldRank: number | null;
  readonly newRank: number | null;
}

export interface ReviewRequest extends AssessOptions {
  /** "NAME=VALUE" each. */
  readonly set: readonly string[];
}

export interface ChoicesReview {
  /** By what the workbook itself says. */
  readonly before: Assessment;
  readonly after: Assessment;
  /** Every row, in the order of the catalogue. */
  readonly rows: readonly ReviewedRow[];
  /** Only rows that differ, as `Đối chiếu hệ số` lists them. */
  readonly differences: CatalogueDifferences | null;
  /** What it means for every period that was scored; closed ones stay. */
  readonly periods: readonly PeriodOfCatalogue[];
}

/** @throws UserError what `assess` throws, `unknownSetting`, `badSetting`. */
export async function reviewChoices(
  workbook: WorkbookSnapshot,
  { reading = {}, tried = {}, set }: ReviewRequest,
): Promise<ChoicesReview> {
  const settings = set.length === 0 ? {} : setSettings(knownSettings(workbook, tried).base, set);
  const before = await assess(workbook, { reading });
  const after = await assess(workbook, { reading, tried: { ...tried, settings: { ...tried.settings, ...settings } } });
  const differences = await createPacer().run(
    catalogueDifferences({ assessment: after, untried: before.conversion, before: before.conversion }),
  );
  return {
    before,
    after,
    rows: reviewedRows(before, after.conversion),
    differences,
    periods: await movedPeriods(after),
  };
}

/** Old is what was published; where nothing was, what the workbook's own settings give. */
function reviewedRows({ written, conversion }: Assessment, after: Conversion): readonly ReviewedRow[] {
  const old = written.products.length > 0 ? written.products : shown(conversion);
  const now = shown(after);
  const [oldRanks, newRanks] = [ranksOf(old), ranksOf(now)];
  const oldById = new Map(old.map((product) => [product.id, product.coefficient]));
  return after.rows.map((row) => {
    const was = oldById.get(row.id) ?? null;
    return {
      row,
      ...{ old: was, now: row.coefficient, difference: differenceOf(was, row.coefficient) },
      ...{ oldRank: oldRanks.get(row.id) ?? null, newRank: newRanks.get(row.id) ?? null },
    };
  });
}

function shown({ rows, settings }: Conversion): readonly ShownProduct[] {
  return rows.map((row) => shownProduct(row, settings));
}

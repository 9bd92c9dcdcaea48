/** Catalogues that units submitted, merged and counted as one: by one scale, against one standard unit. */
import { wordingOf } from "../../catalogue/rules/words-in-use";
import type { Conversion } from "../../conversion/conversion";
import { mergeCatalogues, type MergeResult } from "../../review/merge/merge-rows";
import type { SourceRow } from "../../review/merge/source-row";
import { readDuplicatesInSlices } from "../../sheets/merge/read-duplicates";
import { inParts, type Slices } from "../../workbook/slices";
import { UserError } from "../../workbook/user-error";
import type { WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { knownSettings } from "../known-settings";
import { createPacer } from "../pacer";
import { compareMergedUnits, type UnitsComparison } from "./compare-merged-units";
import { convertMerged } from "./convert-merged";
import { readUnit, type ReadUnitOptions, type UnitCatalogue } from "./read-unit";

export interface MergeUnitsRequest {
  /** In the order in which they are to stand. */
  readonly units: readonly UnitCatalogue[];
  /** An earlier merge, or a workbook without any: what it says of settings, codes and decisions holds. */
  readonly earlier: WorkbookSnapshot;
}

export interface UnitsMerge extends MergeResult {
  readonly units: readonly UnitCatalogue[];
  /** One row a product, in their order. */
  readonly conversion: Conversion;
  readonly comparison: UnitsComparison;
}

/** Reads one workbook; call it for each before the next is opened, so that one is in memory at a time. */
export function openUnit(options: ReadUnitOptions, work: WorkOptions = {}): Promise<UnitCatalogue> {
  return createPacer(work).run(readUnit(options));
}

/** Throws what `knownSettings` throws of the earlier merge. */
export function mergeUnits(request: MergeUnitsRequest, work: WorkOptions = {}): Promise<UnitsMerge> {
  const total = request.units.reduce((sum, { rows }) => sum + rows.length, 0);
  return createPacer(work).run(mergeInSlices(request), { total, unit: "rows" });
}

export function* mergeInSlices({ units, earlier }: MergeUnitsRequest): Slices<UnitsMerge> {
  const part = inParts({ decisions: 1, merge: 20, conversion: 4, comparison: 2 });
  const { base } = knownSettings(earlier);
  const lines = (yield* part("decisions", readDuplicatesInSlices(earlier))) ?? [];
  const rows = rowsOf(units);
  const wording = wordingOf(base.ruleWords);
  const result = yield* part("merge", mergeCatalogues({ rows, wording, leading: base.ruleWords, earlier: lines }));
  const conversion = yield* part("conversion", convertMerged({ merged: result.merged, units, earlier }));
  const { merged } = result;
  const comparison = yield* part("comparison", compareMergedUnits({ merged, conversion, units }));
  return { ...result, units, conversion, comparison };
}

/** Sheets of a single file are its units. */
function rowsOf(units: readonly UnitCatalogue[]): readonly SourceRow[] {
  const [only, ...others] = units;
  if (!only || others.length > 0) return units.flatMap(({ rows }) => rows);
  const sheets = new Set(only.rows.map(({ row }) => row.source.sheet));
  const departments = new Set(only.rows.map(({ unit }) => unit));
  if (sheets.size < 2 || departments.size > 1) return only.rows;
  return only.rows.map((row) => ({ ...row, unit: row.row.source.sheet }));
}

/** @throws UserError `noEarlierMerge` where a workbook that is to hold earlier decisions holds none. */
export async function requireEarlierMerge(workbook: WorkbookSnapshot, file: string): Promise<void> {
  const lines = await createPacer().run(readDuplicatesInSlices(workbook));
  if (lines === null) throw new UserError("noEarlierMerge", { file });
}

/** What a change was computed from, so that a host can refuse it when people have typed in the meantime. */
import { sheetFactsOf } from "../sheets/our-sheets";
import { fingerprintInSlices } from "../workbook/fingerprint";
import type { SheetPlan } from "../workbook/sheet-plan";
import { eachInSlices, type Slices } from "../workbook/slices";
import type { SheetFingerprint } from "../workbook/workbook-change";
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";

/** The sheets that an assessment read its products from. */
export function fingerprintsOfSources({
  workbook,
  catalogue,
}: Pick<Assessment, "workbook" | "catalogue">): Slices<SheetFingerprint[]> {
  return fingerprintsOf(catalogue.sheets.flatMap(({ name }) => findSheet(workbook, name) ?? []));
}

/** Everything of ours that is read back and rewritten: typed cells must not be lost between reading and writing. */
export function fingerprintsOfOurs(
  workbook: WorkbookSnapshot,
  plans: readonly SheetPlan[],
): Slices<SheetFingerprint[]> {
  const rewritten = new Set(plans.map(({ marker }) => marker));
  const isRead = (marker: string | null) =>
    marker !== null && (rewritten.has(marker) || sheetFactsOf(marker).feedsOthers);
  return fingerprintsOf(workbook.sheets.filter(({ marker }) => isRead(marker)));
}

/** Each sheet counts by its rows. */
function fingerprintsOf(sheets: readonly SheetSnapshot[]): Slices<SheetFingerprint[]> {
  return eachInSlices(sheets, fingerprintOf, ({ values }) => values.length);
}

function* fingerprintOf(sheet: SheetSnapshot): Slices<SheetFingerprint> {
  return { sheet: sheet.name, fingerprint: yield* fingerprintInSlices(sheet) };
}

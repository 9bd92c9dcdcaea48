/** What a change was computed from, so that a host can refuse it when people have typed in the meantime. */
import { sheetFactsOf } from "../sheets/our-sheets";
import { fingerprintSheet } from "../workbook/fingerprint";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { SheetFingerprint } from "../workbook/workbook-change";
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";

/** The sheets that an assessment read its products from. */
export function fingerprintsOfSources({ workbook, catalogue }: Pick<Assessment, "workbook" | "catalogue">) {
  return catalogue.sheets.flatMap(({ name }) => {
    const sheet = findSheet(workbook, name);
    return sheet ? [fingerprintOf(sheet)] : [];
  });
}

/** Everything of ours that is read back and rewritten: typed cells must not be lost between reading and writing. */
export function fingerprintsOfOurs(workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): SheetFingerprint[] {
  const rewritten = new Set(plans.map(({ marker }) => marker));
  return workbook.sheets
    .filter(({ marker }) => marker !== null && (rewritten.has(marker) || sheetFactsOf(marker).feedsOthers))
    .map(fingerprintOf);
}

function fingerprintOf(sheet: SheetSnapshot): SheetFingerprint {
  return { sheet: sheet.name, fingerprint: fingerprintSheet(sheet) };
}

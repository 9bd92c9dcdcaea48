/**
 * From an assessment to the sheets that record it. Pure: what it returns is shown to people before it is applied.
 */
import { convertedCatalogueInSlices } from "../sheets/catalogue/converted-catalogue-sheet";
import { resolveSheetNames, type FixedMarker } from "../sheets/our-sheets";
import { settingsSheet } from "../sheets/settings/settings-sheet";
import { inParts, runAtOnce, type Slices } from "../workbook/slices";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import type { Assessment } from "./assessment";
import { fingerprintsOfOurs, fingerprintsOfSources } from "./fingerprints";
import { officeOf } from "./office-of";

/** What converting writes. */
export const conversionSheets: readonly FixedMarker[] = ["catalogue", "settings"];

export function planConversion(assessment: Assessment): WorkbookChange {
  return runAtOnce(planConversionInSlices(assessment));
}

/** @param seen the workbook as it stands, where the assessment is of one with some edits left out */
export function* planConversionInSlices(
  assessment: Assessment,
  seen: Pick<Assessment, "workbook" | "catalogue"> = assessment,
): Slices<WorkbookChange> {
  const { workbook, profile, conversion } = assessment;
  const names = resolveSheetNames(workbook, conversionSheets);
  const details = officeOf(assessment);
  const part = inParts({ catalogue: 8, sources: 1, ours: 1 });
  const sheets = [
    yield* part("catalogue", convertedCatalogueInSlices({ conversion, names, workbook, details })),
    settingsSheet({ profile, conversion, names, workbook, details }),
  ];
  const sources = yield* part("sources", fingerprintsOfSources(seen));
  const ours = yield* part("ours", fingerprintsOfOurs(seen.workbook, sheets));
  return { ...noChange, sheets, basedOn: [...sources, ...ours] };
}

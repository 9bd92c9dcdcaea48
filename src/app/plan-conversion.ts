/**
 * From an assessment to the sheets that record it. Pure: what it returns is shown to people before it is applied.
 */
import { readPrintedOffice } from "../catalogue/read-office";
import { convertedCatalogueInSlices } from "../sheets/converted-catalogue-sheet";
import { readOfficeNames, type OfficeNames } from "../sheets/letterhead";
import { resolveSheetNames } from "../sheets/our-sheets";
import { settingsSheet } from "../sheets/settings-sheet";
import { runAtOnce, type Slices } from "../workbook/slices";
import { noChange, type WorkbookChange } from "../workbook/workbook-change";
import type { Assessment } from "./assessment";
import { fingerprintsOfOurs, fingerprintsOfSources } from "./fingerprints";

export function planConversion(assessment: Assessment): WorkbookChange {
  return runAtOnce(planConversionInSlices(assessment));
}

export function* planConversionInSlices(assessment: Assessment): Slices<WorkbookChange> {
  const { workbook, profile, conversion } = assessment;
  const names = resolveSheetNames(workbook, ["catalogue", "settings"]);
  const office = officeOf(assessment);
  const sheets = [
    yield* convertedCatalogueInSlices({ conversion, names, workbook, office }),
    settingsSheet({ profile, conversion, names, workbook, office }),
  ];
  return {
    ...noChange,
    sheets,
    basedOn: [...fingerprintsOfSources(assessment), ...fingerprintsOfOurs(workbook, sheets)],
  };
}

/** The names in `Cấu hình KPI`; as long as it has none, those that the catalogue prints. */
function officeOf({ workbook, catalogue }: Assessment): OfficeNames {
  const known = readOfficeNames(workbook);
  if (known.parent !== "" || known.office !== "") return known;
  return { ...known, ...readPrintedOffice(workbook, catalogue) };
}

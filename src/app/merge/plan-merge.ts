/** From a merge to the sheets that record it. */
import { rowLabel } from "../../catalogue/catalogue-row";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { convertedCatalogueInSlices } from "../../sheets/catalogue/converted-catalogue-sheet";
import type { ShownSource } from "../../sheets/catalogue/shown-source";
import { duplicatesInSlices } from "../../sheets/merge/duplicates-sheet";
import { unitsSheet } from "../../sheets/merge/units-sheet";
import { resolveSheetNames, type FixedMarker } from "../../sheets/our-sheets";
import { settingsSheet } from "../../sheets/settings/settings-sheet";
import { forms } from "../../strings/vi/forms";
import { inParts, type Slices } from "../../workbook/slices";
import { noChange, type AppliedChange, type WorkbookChange } from "../../workbook/workbook-change";
import type { WorkbookHost, WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { officeDetailsOf } from "../office-of";
import { createPacer } from "../pacer";
import { phaseOf } from "../phase";
import type { UnitsMerge } from "./merge-units";

/** What a merge writes. */
const mergeSheets: readonly FixedMarker[] = ["catalogue", "settings", "duplicates", "units"];

/** Writes it into the workbook of the earlier merge, or into one that has none. Throws what the host throws. */
export async function writeMerge(
  host: WorkbookHost,
  merge: UnitsMerge,
  work: WorkOptions = {},
): Promise<AppliedChange> {
  const workbook = await host.read();
  const pacer = createPacer(phaseOf(work, { from: 0, to: 0.3 }));
  const change = await pacer.run(planMergeInSlices(merge, workbook));
  return host.apply(change, phaseOf(work, { from: 0.3, to: 1 }));
}

/** @param workbook into which it is written, for what people typed there */
export function* planMergeInSlices(merge: UnitsMerge, workbook: WorkbookSnapshot): Slices<WorkbookChange> {
  const { merged, carried, conversion, comparison } = merge;
  const part = inParts({ catalogue: 4, duplicates: 2 });
  const names = resolveSheetNames(workbook, mergeSheets);
  const { profile } = conversion;
  const details = officeDetailsOf({ workbook, printed: null, profile, tried: {} });
  const sourceOf = sourceTeller(merge);
  const sheets = [
    yield* part("catalogue", convertedCatalogueInSlices({ conversion, names, workbook, details, sourceOf })),
    yield* part("duplicates", duplicatesInSlices({ merged, lost: carried.lost, names, workbook })),
    unitsSheet({ ...comparison, names, workbook }),
    settingsSheet({ profile, conversion, names, workbook, details }),
  ];
  return { ...noChange, sheets };
}

/** "Sở Y tế.xlsx · Danh mục!12", and how many other rows went into it. */
function sourceTeller({ merged, conversion }: UnitsMerge): (converted: ConvertedRow) => ShownSource {
  const labels = new Map(
    conversion.rows.map((converted, index) => {
      const product = merged.products[index];
      const source = product && merged.rows[product.kept];
      const others = (product?.members.length ?? 1) - 1;
      return [converted, source ? forms.duplicates.origin(source.file, rowLabel(source.row.source), others) : ""];
    }),
  );
  return (converted) => ({ label: labels.get(converted) ?? "", link: null });
}

/**
 * Carries out a change on a package of its own: first the edits in the user's sheets, whose rows are counted as
 * they were before, then the sheets to take out, then ours.
 */
import { startSliceClock } from "../../workbook/slice-clock";
import type { WorkbookChange } from "../../workbook/workbook-change";
import type { WorkOptions } from "../../workbook/workbook-host";
import { editSheets } from "./edit/edit-sheets";
import type { OfficePackage } from "./package/office-package";
import { readMarkers } from "./read/read-snapshot";
import { askForRecalculation } from "./parts/recalculation";
import { removeSheets } from "./parts/sheet-list";
import { readWorkbookPart } from "./parts/workbook-part";
import { writePlans, type WrittenSheet } from "./write/write-plans";

export interface ChangeResult {
  readonly written: readonly WrittenSheet[];
  readonly removed: readonly string[];
}

/** Changes `pack`; on a throw it is half-changed and must be thrown away. */
export async function applyChange(
  pack: OfficePackage,
  change: WorkbookChange,
  options: WorkOptions,
): Promise<ChangeResult> {
  await editSheets(pack, change.edits, options);
  options.signal?.throwIfAborted();
  const removed = await removeMarked(pack, change.remove, options.signal);
  const written = await writePlans(pack, change.sheets, options);
  await askForRecalculation(pack);
  options.signal?.throwIfAborted();
  return { written, removed };
}

/** Gives the markers of the sheets that were there. */
async function removeMarked(pack: OfficePackage, markers: readonly string[], signal?: AbortSignal): Promise<string[]> {
  if (markers.length === 0) return [];
  const places = readMarkers(await readWorkbookPart(pack));
  const wanted = new Set(markers);
  const found = [...places].filter(([, marker]) => wanted.has(marker));
  const clock = startSliceClock();
  await removeSheets(
    pack,
    found.map(([name]) => name),
    async () => {
      signal?.throwIfAborted();
      if (clock.isDue()) await clock.pause();
    },
  );
  const gone = new Set(found.map(([, marker]) => marker));
  return markers.filter((marker) => gone.has(marker));
}

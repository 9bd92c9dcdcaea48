import type { Period } from "../../text/period";
import { summaryMarker } from "../../sheets/our-sheets";
import type { OutputSheet } from "../../app/remove-output";

/** Name of the month's summary sheet in the workbook; `null` when it was not written yet. */
export function summarySheetOf(outputs: readonly OutputSheet[], period: Period): string | null {
  return outputs.find(({ marker }) => marker === summaryMarker(period))?.name ?? null;
}

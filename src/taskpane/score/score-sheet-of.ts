import type { OutputSheet } from "../../app/remove-output";
import { scoreSheetMarker, summaryMarker } from "../../sheets/our-sheets";
import type { Period } from "../../text/period";

/** Name of a person's score sheet in the workbook; `null` when it was not written yet. */
export function scoreSheetOf(outputs: readonly OutputSheet[], period: Period, personId: string): string | null {
  const wanted = scoreSheetMarker(period, personId);
  return outputs.find(({ marker }) => marker === wanted)?.name ?? null;
}

/** True for a month of which the workbook holds any sheet. */
export function hasSheetsOf(outputs: readonly OutputSheet[], period: Period): boolean {
  const [anybody, summary] = [scoreSheetMarker(period, ""), summaryMarker(period)];
  return outputs.some(({ marker }) => marker.startsWith(anybody) || marker === summary);
}

/**
 * The stamp of a closed period. A sheet of a closed period says so by itself, whatever became of the record beside it:
 * people read a line, and in a hidden column the software finds what it goes by, also in a workbook of its own.
 */
import * as z from "zod";
import { checkedOnce } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { parseJson } from "../../text/parse-json";
import { isScoredPeriod, type Period, type ScoredPeriod } from "../../text/period";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { rangeOf } from "../form/plan-builder";
import { scoreSheetMarker, summaryMarker } from "../our-sheets";
import { lineTable } from "../score/score-columns";
import { peopleTable } from "../summary/summary-columns";

export interface Stamp {
  readonly period: ScoredPeriod;
  /** As people write it: "28/11/2026 11:04". */
  readonly at: string;
  readonly by: string;
}

/** Where people read it: beside the form of a person, which has no place for it, and under the title of a summary. */
export const stampPlaces = {
  score: rangeOf(3, lineTable.number.code, 5, lineTable.number.kind),
  summary: rangeOf(5, 1, 5, peopleTable.number.note),
} as const;

/** Row of the hidden text that a closed sheet is known by. */
export const stampRow = 1;
const stampSchema = z.object({ closed: z.custom<ScoredPeriod>(isScoredPeriod), at: z.string(), by: z.string() });

/** "Đã chốt ngày 28/11/2026 11:04 bởi Trần Văn Bình". */
export function stampWords({ at, by }: Stamp): string {
  return forms.closing.stamp(at, by);
}

/** What stands in the hidden column. */
export function stampText({ period, at, by }: Stamp): string {
  return JSON.stringify({ closed: period, at, by });
}

export interface PlacedStamp {
  readonly stamp: Stamp;
  /** 1-based: below the stamp it says which cells of each row were formulas. */
  readonly column: number;
}

/** `null` for a sheet that is not closed. */
export function stampOf(sheet: SheetSnapshot): PlacedStamp | null {
  if (sheet.marker === null) return null;
  // Nobody writes beside it, and if somebody did, it would be further to the right.
  const width = sheet.values[stampRow - sheet.firstRow]?.length ?? 0;
  for (let column = sheet.firstColumn + width - 1; column >= sheet.firstColumn; column--) {
    const text = cellAt(sheet, stampRow, column);
    if (typeof text !== "string" || !text.startsWith("{")) continue;
    const read = stampSchema.safeParse(parseJson(text), checkedOnce);
    if (!read.success) continue;
    const { closed: period, at, by } = read.data;
    return { stamp: { period, at, by }, column };
  }
  return null;
}

/** The stamp of a period of which any sheet is closed; `null` for an open one and one that was never scored. */
export function closedStampOf(workbook: WorkbookSnapshot, period: Period): (Stamp & { readonly sheet: string }) | null {
  const [summary, person] = [summaryMarker(period), scoreSheetMarker(period, "")];
  for (const sheet of workbook.sheets) {
    if (sheet.marker !== summary && sheet.marker?.startsWith(person) !== true) continue;
    const placed = stampOf(sheet);
    if (placed) return { ...placed.stamp, sheet: sheet.name };
  }
  return null;
}

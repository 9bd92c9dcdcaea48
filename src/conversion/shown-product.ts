/**
 * A product as the converted catalogue shows it: read back from the sheet that was written, or as it would be written now.
 * Two of them are what people compare.
 */
import type { Settings } from "../profiles/profile";
import type { ConvertedRow } from "./converted-catalogue";
import { shownTime } from "./row-values";

export interface ShownProduct {
  /** The code, "VP.001#2" for the second row with the same one. */
  readonly id: string;
  readonly code: string;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  /** "N2", or whatever else stands in the cell. */
  readonly group: string | null;
  /** Words of a band, minutes, or hours of support work. */
  readonly time: string | number | null;
  /** Level 1–4, where the scale has levels. */
  readonly level: number | null;
  readonly points: number | null;
  readonly coefficient: number | null;
}

export function shownProduct(row: ConvertedRow, settings: Settings): ShownProduct {
  const { id, code, group, level, points, coefficient } = row;
  const { task, detail, output } = row.row;
  return { id, code, task, detail, output, group, time: shownTime(row, settings), level, points, coefficient };
}

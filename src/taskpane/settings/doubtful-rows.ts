/** Figures of a table that should rise from row to row and do not: a higher group that counts less. Pure. */
import type { Settings } from "../../profiles/profile";
import { valueAt } from "../../sheets/settings/settings-fields";
import type { Path, SettingRow } from "./pane-settings";

export interface Doubt {
  readonly value: number;
  /** What the row below is called, and its figure, which should be greater. */
  readonly next: string;
  readonly nextValue: number;
  readonly paths: readonly Path[];
}

/** Tables that have one figure in each of more than three rows rise; thresholds fall, and are refused if they do not. */
const fewestRows = 4;

export interface DoubtfulRowsOptions {
  readonly rows: readonly SettingRow[];
  readonly settings: Settings;
}

export function doubtfulRows({ rows, settings }: DoubtfulRowsOptions): ReadonlyMap<SettingRow, Doubt> {
  const doubts = new Map<SettingRow, Doubt>();
  if (rows.length < fewestRows) return doubts;
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    const [cell, next] = [row.cells.at(-1), below?.cells.at(-1)];
    if (!below || !cell || !next) continue;
    const [value, nextValue]: unknown[] = [valueAt(settings, cell.path), valueAt(settings, next.path)];
    if (typeof value !== "number" || typeof nextValue !== "number" || nextValue >= value) continue;
    doubts.set(row, { value, next: below.label, nextValue, paths: [cell.path, next.path] });
  }
  return doubts;
}

/** What the column beside the form says of where a row comes from: a row of the workbook itself, or of another file. */
import { rowLabel } from "../../catalogue/catalogue-row";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { CellRef } from "../../workbook/address";

export interface ShownSource {
  readonly label: string;
  /** The cell that it leads to; `null` for a source in another file. */
  readonly link: CellRef | null;
}

export function ownSource({ row: { source } }: ConvertedRow): ShownSource {
  return { label: rowLabel(source), link: { ...source, column: 1 } };
}

/** Links do not wrap in every program, so their column takes the longest. */
export function sourceWidth({ rows }: Conversion, sourceOf: (row: ConvertedRow) => ShownSource): number {
  const longest = rows.reduce((most, row) => Math.max(most, sourceOf(row).label.length), 0);
  return Math.min(31, Math.max(14, Math.ceil(longest * 0.9) + 1));
}

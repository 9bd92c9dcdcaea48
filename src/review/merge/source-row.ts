/** A row of a submitted catalogue on its way into a merged one: it never loses where it came from. */
import { chosen, type CatalogueRow } from "../../catalogue/catalogue-row";
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import { bandOfMinutes, type TimeBandNumber } from "../../catalogue/time-band";

export interface SourceRow {
  /** Name of the file, as people know it; files of one name in several folders are told apart by these. */
  readonly file: string;
  /** Who submitted it: the file, a department inside of it, or a sheet where there is one file. */
  readonly unit: string;
  /** As the source sheet says it; its `source` is the sheet and row in that file. */
  readonly row: CatalogueRow;
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  readonly points: number | null;
  /** As its own workbook prints or computes it; only the merged catalogue has one standard unit for all. */
  readonly coefficient: number | null;
}

/** What was read of a row, and converted where that could be done. */
export interface ReadRow {
  readonly row: CatalogueRow;
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  readonly coefficient: number | null;
  /** Points that a reviewer typed over the source's; absent or `null` where nobody did. */
  readonly typedPoints?: number | null;
}

export interface Origin {
  readonly file: string;
  readonly unit: string;
}

export function sourceRow({ file, unit }: Origin, read: ReadRow): SourceRow {
  const { row, group, band, coefficient, typedPoints = null } = read;
  const ownBand = band ?? chosen(row.band) ?? (row.minutes === null ? null : bandOfMinutes(row.minutes));
  return {
    ...{ file, unit, row, group: group ?? chosen(row.group), band: ownBand },
    ...{ points: typedPoints ?? row.points, coefficient: row.printedCoefficient ?? coefficient },
  };
}

/**
 * A catalogue that was approved before: the consultant's suggestions, last year's, another province's. It is looked at
 * beside an own one and never written.
 */
import type { RowSource } from "../../catalogue/catalogue-row";
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import { bandOfMinutes, type TimeBandNumber } from "../../catalogue/time-band";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { NearRow } from "../nearness/nearest-rows";

/** One approved product. */
export interface ReferenceRow {
  /** Name of the file, as people opened it. */
  readonly file: string;
  readonly source: RowSource;
  /** Nearest section heading above; `null` when there is none. */
  readonly section: string | null;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  /** As printed, else as its workbook's own settings give it; `null` when nothing tells. */
  readonly coefficient: number | null;
}

/** An approved row near to an own one. */
export type NearApproved = NearRow<ReferenceRow>;

export interface ReferenceCatalogue {
  readonly file: string;
  readonly rows: readonly ReferenceRow[];
}

/** What is needed of a row that was read, and converted where that could be done. */
export type ReadProduct = Pick<ConvertedRow, "row" | "group" | "band" | "coefficient">;

export function referenceRow(file: string, { row, group, band, coefficient }: ReadProduct): ReferenceRow {
  const { source, section, task, detail, output, minutes, printedCoefficient } = row;
  return {
    ...{ file, source, section, task, detail, output, group },
    band: band ?? (minutes === null ? null : bandOfMinutes(minutes)),
    coefficient: printedCoefficient ?? coefficient,
  };
}

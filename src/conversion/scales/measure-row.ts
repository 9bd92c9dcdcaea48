/** The scales by name, and one row measured by one of them. */
import { type CatalogueRow, isHoursRow } from "../../catalogue/catalogue-row";
import type { Scale, Settings } from "../../profiles/profile";
import type { ConvertedRow } from "../converted-catalogue";
import { type RowValues, rowValues } from "../row-values";
import { nothingTyped, typedFor, type TypedValues } from "../typed-values";
import { measureByFrames } from "./frames";
import { measureByLevels } from "./levels";
import { measureByMatrix } from "./matrix";
import { type Measure, measured } from "./measure";

const nothingMeasured = measured({});

const measureBy: Readonly<Record<Scale, (values: RowValues, settings: Settings) => Measure>> = {
  matrix: measureByMatrix,
  frames: measureByFrames,
  levels: measureByLevels,
  // The printed coefficient needs no points.
  given: () => nothingMeasured,
};

export interface MeasureRowOptions extends Pick<ConvertedRow, "id" | "code"> {
  readonly row: CatalogueRow;
  readonly scale: Scale;
  readonly settings: Settings;
  /** Nothing when absent. */
  readonly typed?: TypedValues | undefined;
}

/** What a row would have on a scale, its own or another one; rows in hours have no points on any. */
export function measureOn(scale: Scale, row: CatalogueRow, settings: Settings, typed: TypedValues): Measure {
  const counting = typedFor(scale, typed);
  return isHoursRow(row) ? nothingMeasured : measureBy[scale](rowValues({ row, settings, typed: counting }), settings);
}

/** A converted row whose coefficient waits for the standard unit. */
export type UnfinishedRow = Omit<ConvertedRow, "coefficient"> & { coefficient: number | null };

export function measureRow(options: MeasureRowOptions): UnfinishedRow {
  const { row, scale, settings, typed = nothingTyped, id, code } = options;
  const basis = isHoursRow(row) ? "hours" : scale;
  const counting = typedFor(basis, typed);
  const values = rowValues({ row, settings, typed: counting });
  const { points, level, frame } = basis === "hours" ? nothingMeasured : measureBy[basis](values, settings);
  const { group, band, minutes, hours } = values;
  const coefficient = null;
  return {
    ...{ row, typed: counting, group, band, minutes, hours, scale, basis },
    ...{ level, frame, points, id, code, coefficient },
  };
}

/** The units of a merge side by side, measured by one scale, and people whose work is far more than a year has hours for. */
import { chosen } from "../../catalogue/catalogue-row";
import type { Conversion } from "../../conversion/conversion";
import { minutesOfRow } from "../../conversion/scales/minutes";
import { measureRow } from "../../conversion/scales/measure-row";
import { nothingTyped } from "../../conversion/typed-values";
import { compareUnits, type ComparedRow, type UnitFigures } from "../../review/fairness/compare-units";
import type { MergedCatalogue } from "../../review/merge/merged-catalogue";
import type { SourceRow } from "../../review/merge/source-row";
import { mapInSlices, type Slices } from "../../workbook/slices";
import { unitName, type PersonHours, type UnitCatalogue } from "./read-unit";

export interface BusyPerson extends PersonHours {
  readonly unit: string;
  /** Of a year's working hours: 1.5 is half as much again. */
  readonly share: number;
}

export interface UnitsComparison {
  readonly figures: readonly UnitFigures[];
  /** Coefficients; points where there is no standard unit yet. */
  readonly measure: "coefficient" | "points";
  /** The busiest first. */
  readonly busy: readonly BusyPerson[];
  /** Hours of a year, and how far beyond them somebody is named (W405). */
  readonly yearlyHours: number;
  readonly overload: number;
}

export interface CompareMergedOptions {
  readonly merged: MergedCatalogue;
  readonly conversion: Conversion;
  readonly units: readonly UnitCatalogue[];
}

export function* compareMergedUnits({ merged, conversion, units }: CompareMergedOptions): Slices<UnitsComparison> {
  const { scale, standard, settings } = conversion;
  const rows = yield* mapInSlices(merged.rows, (row) => comparedRow(row, conversion));
  const { yearlyHours, overload } = settings;
  const busy = units
    .flatMap(({ file, people }) =>
      people.map((person) => ({ ...person, unit: unitName(file), share: person.hours / yearlyHours })),
    )
    .filter(({ share }) => share > overload)
    .sort((one, other) => other.share - one.share);
  return {
    figures: compareUnits({ rows, products: merged.products }),
    measure: scale === "given" || standard !== null ? "coefficient" : "points",
    ...{ busy, yearlyHours, overload },
  };
}

/** What the row itself says, counted as the merged catalogue counts; unrounded. */
function comparedRow(source: SourceRow, { scale, settings, standard }: Conversion): ComparedRow {
  const { row, unit, group, band } = source;
  const typed = {
    ...nothingTyped,
    group: group === chosen(row.group) ? null : group,
    band: band === chosen(row.band) ? null : band,
    points: source.points === row.points ? null : source.points,
  };
  const { points, basis } = measureRow({ row, scale, settings, typed, id: "", code: "" });
  const counted = points === null || standard === null ? points : points / standard.points;
  return {
    ...{ unit, group },
    minutes: band === chosen(row.band) ? minutesOfRow(row, settings) : bandMinutesOf(source, settings.bandMinutes),
    measure: basis === "given" ? row.printedCoefficient : basis === "hours" ? null : counted,
  };
}

function bandMinutesOf({ band }: SourceRow, bandMinutes: readonly number[]): number | null {
  return band === null ? null : (bandMinutes[band - 1] ?? null);
}

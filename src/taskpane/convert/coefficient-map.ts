/**
 * Coefficients by group and band: what each cell would count for, and how many products stand there. Pure.
 */
import { complexityGroups, groupIndex, type ComplexityGroup } from "../../catalogue/complexity-group";
import { timeBands, type TimeBandNumber } from "../../catalogue/time-band";
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { roundAsExcel } from "../../conversion/round-as-excel";
import { extremesOf, type Extremes } from "../shared/extremes";

export interface MapCell {
  readonly group: ComplexityGroup;
  readonly count: number;
  /** Least and greatest coefficient of the cell; `null` when nothing tells it. */
  readonly range: Extremes | null;
  readonly hasStandard: boolean;
}

export interface MapRow {
  /** `null` for products without a band. */
  readonly band: TimeBandNumber | null;
  readonly cells: readonly MapCell[];
}

/** All 14 bands where the scale counts time; elsewhere only the bands that products have. */
export function coefficientMap(conversion: Conversion): MapRow[] {
  const isMatrix = conversion.scales.includes("matrix");
  const byPlace = new Map<string, ConvertedRow[]>();
  for (const row of conversion.rows) {
    if (row.group === null || row.basis === "hours") continue;
    const key = placeKey(row.group, row.band);
    const placed = byPlace.get(key);
    if (placed) placed.push(row);
    else byPlace.set(key, [row]);
  }
  const bands: (TimeBandNumber | null)[] = [...timeBands.map(({ number }) => number), null];
  return bands
    .map((band) => ({
      band,
      cells: complexityGroups.map((group) =>
        mapCellOf({ group, band, rows: byPlace.get(placeKey(group, band)) ?? [], conversion }),
      ),
    }))
    .filter(({ band, cells }) => (isMatrix && band !== null) || cells.some(({ count }) => count > 0));
}

interface Place {
  readonly group: ComplexityGroup;
  readonly band: TimeBandNumber | null;
  readonly rows: readonly ConvertedRow[];
  readonly conversion: Conversion;
}

function mapCellOf({ group, band, rows, conversion }: Place): MapCell {
  const known = rows.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient]));
  const expected = known.length > 0 ? known : matrixCoefficient(group, band, conversion);
  return {
    group,
    count: rows.length,
    range: extremesOf(expected),
    hasStandard: rows.some(({ id }) => id === conversion.standard?.row.id),
  };
}

/** The cell of the same place in the map of another conversion. */
export function sameCell(map: readonly MapRow[], { band }: MapRow, { group }: MapCell): MapCell | null {
  return map.find((row) => row.band === band)?.cells.find((cell) => cell.group === group) ?? null;
}

/** What a product in that cell would get, in the one scale that tells it beforehand. */
function matrixCoefficient(group: ComplexityGroup, band: TimeBandNumber | null, conversion: Conversion): number[] {
  const { scale, standard, settings } = conversion;
  const one = standard?.pointsByScale.matrix;
  if (scale !== "matrix" || !one || band === null) return [];
  const weight = settings.groupWeights[groupIndex(group)];
  const minutes = settings.bandMinutes[band - 1];
  if (weight === undefined || minutes === undefined) return [];
  return [roundAsExcel((weight * minutes) / one.points, settings.digits)];
}

function placeKey(group: ComplexityGroup, band: TimeBandNumber | null): string {
  return `${group} ${band ?? "-"}`;
}

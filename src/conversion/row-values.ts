/**
 * What a row counts by: what its source says and, before that, what a reviewer typed into the converted catalogue.
 */
import { chosen, type CatalogueRow } from "../catalogue/catalogue-row";
import { bandOfMinutes, timeBand, type TimeBandNumber } from "../catalogue/time-band";
import type { ComplexityGroup } from "../catalogue/complexity-group";
import type { Settings } from "../profiles/profile";
import type { ConvertedRow } from "./converted-catalogue";
import { minutesOfRow } from "./scales/minutes";
import { nothingTyped, type TypedValues } from "./typed-values";

export interface RowValues extends Pick<CatalogueRow, "hours" | "points" | "frame" | "level"> {
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  /** Minutes that stand for the row's time; `null` when it has no readable band. */
  readonly minutes: number | null;
}

export interface RowValuesOptions {
  readonly row: CatalogueRow;
  readonly settings: Settings;
  /** Nothing when absent. */
  readonly typed?: TypedValues;
}

export function rowValues({ row, settings, typed = nothingTyped }: RowValuesOptions): RowValues {
  return {
    band: bandOf(row, typed),
    minutes: minutesOf(row, settings, typed),
    group: typed.group ?? chosen(row.group),
    hours: typed.hours ?? row.hours,
    points: typed.points ?? row.points,
    // The frame that the source prints belongs to the source's group.
    frame: typed.group === null ? row.frame : null,
    level: typed.level ?? row.level,
  };
}

function bandOf(row: CatalogueRow, typed: TypedValues): TimeBandNumber | null {
  return typed.minutes === null ? (typed.band ?? chosen(row.band)) : bandOfMinutes(typed.minutes);
}

function minutesOf(row: CatalogueRow, settings: Settings, typed: TypedValues): number | null {
  if (typed.minutes !== null) return typed.minutes;
  return typed.band === null ? minutesOfRow(row, settings) : (settings.bandMinutes[typed.band - 1] ?? null);
}

/** What the time cell of a converted row shows: hours of support work, minutes that a reviewer typed, else as it is written. */
export function shownTime(converted: TimedRow, settings: Settings): string | number | null {
  const { basis, typed, hours } = converted;
  return basis === "hours" ? hours : (typed.minutes ?? writtenTime(converted, settings));
}

type TimedRow = Pick<ConvertedRow, "basis" | "typed" | "hours" | "band" | "minutes">;

/** How a time is written: the words of its band, or minutes where they are not those that stand for the band. */
export function writtenTime({ band, minutes }: Pick<RowValues, "band" | "minutes">, settings: Settings) {
  if (band === null) return null;
  return minutes === settings.bandMinutes[band - 1] ? timeBand(band).label : minutes;
}

/**
 * What reviewers typed into the input cells of the converted catalogue. It wins over the source sheet on every
 * later run, until they type the source's value again or empty the cell.
 */
import type { ComplexityGroup } from "../catalogue/complexity-group";
import type { TimeBandNumber } from "../catalogue/time-band";
import type { Scale } from "../profiles/profile";
import type { CellRef } from "../workbook/address";

/** `null` where nothing was typed. */
export interface TypedValues {
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  /** Typed instead of a band; counts as it is, whatever the band. */
  readonly minutes: number | null;
  readonly hours: number | null;
  readonly points: number | null;
  readonly level: 1 | 2 | 3 | 4 | null;
}

export type TypedField = keyof TypedValues;

export interface TypedCell {
  readonly field: TypedField;
  readonly at: CellRef;
  /** What the cell shows, also where it cannot be read. */
  readonly shown: string | number;
}

export interface TypedRow {
  readonly values: TypedValues;
  readonly cells: readonly TypedCell[];
}

/** By row id. */
export type TypedRows = ReadonlyMap<string, TypedRow>;

export const nothingTyped: TypedValues = {
  group: null,
  band: null,
  minutes: null,
  hours: null,
  points: null,
  level: null,
};

/** Only what counts for a row that is measured in this way: hours have no band, a matrix no points of its own. */
export function typedFor(basis: Scale | "hours", typed: TypedValues): TypedValues {
  // Nearly every row: the same object for all of them.
  if (typed === nothingTyped) return typed;
  const isByHours = basis === "hours";
  return {
    group: typed.group,
    band: isByHours ? null : typed.band,
    minutes: isByHours ? null : typed.minutes,
    hours: isByHours ? typed.hours : null,
    points: basis === "frames" ? typed.points : null,
    level: basis === "levels" ? typed.level : null,
  };
}

export function isTyped(typed: TypedValues): boolean {
  return Object.values(typed).some((value) => value !== null);
}

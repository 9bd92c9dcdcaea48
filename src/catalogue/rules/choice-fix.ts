/**
 * Writing a group or band into a row, whether its sheet has a text column or ticks.
 */
import type { CellRef } from "../../workbook/address";
import type { SheetEdit } from "../../workbook/workbook-change";
import type { CatalogueSheet } from "../catalogue-row";
import type { ComplexityGroup } from "../complexity-group";
import type { Fix } from "../../findings/finding";
import { tickMark } from "../read-ticks";
import { choiceCellOf, typedCell, type PlacedRow } from "../placed-row";
import { timeBand, type TimeBandNumber } from "../time-band";

export interface ChoiceFixOptions {
  readonly sheet: CatalogueSheet;
  /** The row's cell of the choice: in a text layout the one that gets the label. */
  readonly at: CellRef;
  /** What the template calls the choice. */
  readonly label: string;
  /** Whether the cell says that choice already, in other words. */
  readonly isSafe: boolean;
  /** 1-based column that ticks the choice; `undefined` in a text layout. */
  readonly tickColumn: number | undefined;
  /** Further cells that the same fix writes. */
  readonly more?: readonly SheetEdit[];
}

export function choiceFix({ sheet, at, label, isSafe, tickColumn, more = [] }: ChoiceFixOptions): Fix {
  const cell = typedCell(sheet, tickColumn === undefined ? at : { ...at, column: tickColumn });
  const value = tickColumn === undefined ? label : tickMark;
  return { kind: "setText", value: label, isSafe, edits: [{ kind: "setCell", ...cell, value }, ...more] };
}

export function setGroup(place: PlacedRow, group: ComplexityGroup, isSafe: boolean): Fix {
  const { sheet } = place;
  const at = choiceCellOf(place, "group");
  return choiceFix({ sheet, at, label: group, isSafe, tickColumn: sheet.groupTicks.get(group) });
}

/**
 * In the open band the label alone would lose how long "7 ngày" is, so its minutes move to their own column;
 * where there is none, people must decide.
 */
export function setBand(place: PlacedRow, band: TimeBandNumber, isSafe: boolean): Fix | null {
  const { row, sheet } = place;
  const at = choiceCellOf(place, "band");
  const { label, fromMinutes, toMinutes } = timeBand(band);
  const options = { sheet, at, label, isSafe, tickColumn: sheet.bandTicks.get(band) };
  const isOpen = toMinutes === Infinity;
  if (!isOpen || row.minutes === null || row.minutes === fromMinutes) return choiceFix(options);
  const column = sheet.columns.minutes;
  if (column === undefined) return null;
  return choiceFix({ ...options, more: [{ kind: "setCell", ...row.source, column, value: row.minutes }] });
}

/**
 * Writing a group or band into a row, whether its sheet has a text column or ticks.
 */
import type { CellRef } from "../../workbook/address";
import type { SheetEdit } from "../../workbook/workbook-change";
import type { CatalogueSheet } from "../catalogue-row";
import type { Fix } from "../../findings/finding";
import { tickMark } from "../read-ticks";
import { typedCell } from "../placed-row";

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

/**
 * Where the rows and cells of a sheet stand. The format lets writers leave addresses out (ECMA-376 part 1, 18.3.1.4 and
 * 18.3.1.73), and some write what is none ("0", "A0"): a row then follows the row before it, a cell the cell before it.
 * Reading, looking and editing go by these, or an edit would land beside the cell that was read.
 */
import { attributeOf } from "../xml/xml-scan";

/** 1-based; may lie beyond the end of any sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row that a row element says itself; `null` when it says none. */
export function ownRow(attributes: string): number | null {
  const row = Number(attributeOf(attributes, "r") ?? 0);
  return Number.isInteger(row) && row >= 1 ? row : null;
}

/**
 * Place of a cell element behind `last`, the place of the cell before it (column 0 at the start of a row). Behind C2:
 * "F2" is F2, no address and "0" are D2, "F0" is F2.
 */
export function cellPlace(attributes: string, last: Place): Place {
  const match = address.exec(attributeOf(attributes, "r") ?? "");
  if (!match) return { row: last.row, column: last.column + 1 };
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) || last.row, column };
}

/** More letters or digits than any sheet has are still an address: one beyond its end. */
const address = /^\s*\$?([A-Za-z]{1,7})\$?(\d{0,9})\s*$/;

/** Row of a row element: its own, else that of its first cell, else the one behind `last`. */
export function rowPlace({ attributes, rows, contentStart }: RowElement, last: number): number {
  const own = ownRow(attributes);
  if (own !== null) return own;
  firstCell.lastIndex = contentStart;
  const first = firstCell.exec(rows)?.[1] ?? "";
  return cellPlace(first, { row: last + 1, column: 0 }).row;
}

const firstCell = /\s*<(?:[\w.-]+:)?c((?:\s[^<>]*)?)>/y;

interface RowElement {
  readonly attributes: string;
  /** Text of all rows, and where in it the content of this one begins. */
  readonly rows: string;
  readonly contentStart: number;
}

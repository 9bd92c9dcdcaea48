/**
 * A second table to the right of the first, with the same columns in whatever order: rows cannot belong to both, so the
 * left one is read by its own columns alone and the right one is told (E313); nothing vanishes in silence.
 */
import { lastColumnOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import { lineOf } from "./cell-text";
import type { HeadingReaders } from "./header-columns";
import { headerAt, isCatalogue } from "./read-header";

/** So many kinds of headings come twice where two tables stand side by side; one or two are a table's own ("Ghi chú"). */
const leastRepeated = 3;

/** 1-based column where the table to the right begins; `null` where there is none. */
export function columnOfTableBeside(sheet: SheetSnapshot, row: number, readers: HeadingReaders): number | null {
  const values = sheet.values[row - sheet.firstRow] ?? [];
  const seen = new Set<string>();
  let [repeated, begin] = [0, 0];
  for (const [index, value] of values.entries()) {
    if (typeof value !== "string") continue;
    const match = readers.match(lineOf(value));
    if (!match?.isWhole) continue;
    if (!seen.has(match.meaning)) seen.add(match.meaning);
    else {
      repeated++;
      if (begin === 0) begin = sheet.firstColumn + index;
    }
  }
  if (repeated < leastRepeated) return null;
  const isTable = (part: SheetSnapshot): boolean => {
    const found = headerAt(part, row, readers);
    return found !== null && isCatalogue(found.columns);
  };
  return isTable(leftOf(sheet, begin)) && isTable(rightFrom(sheet, begin)) ? begin : null;
}

/** The columns before one. */
export function leftOf(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const merges = sheet.merges.filter(({ left, right }) => left < column && right < column);
  return { ...sheet, values: sheet.values.map((row) => row.slice(0, column - sheet.firstColumn)), merges };
}

function rightFrom(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const count = Math.min(column, lastColumnOf(sheet) + 1) - sheet.firstColumn;
  const merges = sheet.merges.filter(({ left }) => left >= column);
  return { ...sheet, firstColumn: column, values: sheet.values.map((row) => row.slice(count)), merges };
}

/** Rows that a person named as the header of a table, found again by their cells wherever they stand now. */
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import { isEmptyCell, lineOf } from "./cell-text";
import { remember } from "./remember";
import { likenessToNamed, type NamedHeaders } from "./table-layout";

/** Search keys of the row's filled cells from the left: how a header is named. */
export function keysOfRow(values: readonly CellValue[]): readonly string[] {
  return values.filter((value) => !isEmptyCell(value)).map((value) => searchKey(lineOf(value)));
}

/** How much each 1-based row is a named header, 0–1; rows that are none are not among them. */
export function namedRows(sheet: SheetSnapshot, named: NamedHeaders): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (named.length === 0) return found;
  const words = new Set(named.flat());
  const key = remember((text: string) => searchKey(text));
  sheet.values.forEach((values, index) => {
    const first = values.find((value) => !isEmptyCell(value));
    // A header that lost its first column is still known by the second.
    if (typeof first !== "string" || first.length > longestHeading || !words.has(key(lineOf(first)))) return;
    const likeness = likenessToNamed(keysOfRow(values), named);
    if (likeness > 0) found.set(sheet.firstRow + index, likeness);
  });
  return found;
}

const longestHeading = 200;

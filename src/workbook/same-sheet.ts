/**
 * Whether two pictures show the same sheet. Cheaper than two fingerprints, and certain: it is asked of pictures that
 * are both at hand, and stops at the first difference.
 */
import { rangeAddress } from "./address";
import { sameCellValue } from "./cell-value";
import type { SheetSnapshot } from "./workbook-snapshot";

/** Same name and, in the same places, same values; same merged areas and hidden rows, and equally visible. */
export function showsSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    one.marker === other.marker &&
    one.visibility === other.visibility &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.hiddenRows.size === other.hiddenRows.size &&
    [...one.hiddenRows].every((row) => other.hiddenRows.has(row)) &&
    addressesOf(one) === addressesOf(other) &&
    hasSameValues(one, other)
  );
}

/** The same with its formulas. */
export function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  if (one.formulas.size !== other.formulas.size || !showsSame(one, other)) return false;
  for (const [address, formula] of one.formulas) {
    if (other.formulas.get(address) !== formula) return false;
  }
  return true;
}

function addressesOf({ merges }: SheetSnapshot): string {
  return merges.map(rangeAddress).sort().join(" ");
}

function hasSameValues({ values }: SheetSnapshot, { values: others }: SheetSnapshot): boolean {
  return (
    values.length === others.length &&
    values.every((cells, row) => {
      const now = others[row];
      return (
        now !== undefined &&
        cells.length === now.length &&
        cells.every((value, column) => sameCellValue(value, now[column] ?? null))
      );
    })
  );
}

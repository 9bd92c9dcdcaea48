/** What a snapshot says of every cell, as entries: enough to tell rows from one another, not to put them back. */
import { cellAddress } from "../../../workbook/address";
import { isCellDate, isCellError, type CellDate, type CellValue } from "../../../workbook/cell-value";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { entryForText, generalFormat, type CellEntry } from "../picture/cell-entry";

/** Row by row from A1 on; rows above the first value are empty. Dates are so many days ahead of Excel's own numbers. */
export function entriesOf(
  { values, formulas, firstRow, firstColumn }: SheetSnapshot,
  daysAhead: number,
): CellEntry[][] {
  const entryOfValue = (value: CellValue): CellEntry =>
    isCellDate(value) ? value.serial - daysAhead : entryOfOther(value);
  const above = Array.from({ length: values.length === 0 ? 0 : firstRow - 1 }, (): CellEntry[] => []);
  const before = Array.from({ length: firstColumn - 1 }, (): CellEntry => "");
  const rows = values.map((line, row) => [
    ...before,
    ...line.map((value, column) =>
      formulas.size === 0
        ? entryOfValue(value)
        : (formulas.get(cellAddress(firstRow + row, firstColumn + column)) ?? entryOfValue(value)),
    ),
  ]);
  return [...above, ...rows];
}

function entryOfOther(value: Exclude<CellValue, CellDate>): CellEntry {
  if (value === null) return "";
  if (isCellError(value)) return value.code;
  return typeof value === "string" ? entryForText(value, generalFormat) : value;
}

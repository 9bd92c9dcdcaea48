/** How a row that a person names as the header of a table is known again. */
import { keysOfRow } from "../catalogue/named-rows";
import type { RowSource } from "../catalogue/catalogue-row";
import { inUnicode } from "../catalogue/unicode-sheet";
import { runAtOnce } from "../workbook/slices";
import { findSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** `null` for a row with fewer than two filled cells: it heads nothing. */
export function headerKeysOf(workbook: WorkbookSnapshot, { sheet: name, row }: RowSource): readonly string[] | null {
  const typed = findSheet(workbook, name);
  const sheet = typed && runAtOnce(inUnicode(typed));
  const keys = keysOfRow(sheet?.values[row - sheet.firstRow] ?? []);
  return keys.length < 2 ? null : keys;
}

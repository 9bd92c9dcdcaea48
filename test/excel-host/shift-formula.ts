/** A formula as another cell says the same: what is not held by a "$" moves with it. */
import { columnLetters, columnNumber } from "../../src/workbook/address";

const reference = /(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?![\w(])/g;

export function shiftedFormula(
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replaceAll(
            reference,
            (_whole: string, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
              const column = fixedColumn === "" ? columnLetters((columnNumber(letters) ?? 1) + columns) : letters;
              return `${fixedColumn}${column}${fixedRow}${fixedRow === "" ? Number(row) + rows : row}`;
            },
          ),
    )
    .join("");
}

/**
 * A delimited text file (separator `,` `;` or tab, UTF-8 with or without BOM) → rows of cells, all text; a text
 * in TCVN3 or VNI comes in Unicode.
 */
import Papa from "papaparse";
import { rowsInUnicode } from "../catalogue/unicode-sheet";
import { lastColumn, lastRow } from "../workbook/address";
import { UserError } from "../workbook/user-error";

/** A hundred thousand lines of assignments; more is a mistake, or a file made to fill the memory. */
const mostCharacters = 10_000_000;

/**
 * Rows in file order, blank lines kept so that row numbers are line numbers; `file` is the name that messages show.
 * Throws `fileEmpty` and `fileTooLarge`.
 */
export function readCsv(text: string, file = ""): string[][] {
  const tooLarge = () => new UserError("fileTooLarge", { file });
  if (text.length > mostCharacters) throw tooLarge();
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  if (data.length > lastRow || data.some(({ length }) => length > lastColumn)) throw tooLarge();
  if (text.trim() === "") throw new UserError("fileEmpty", { file });
  return rowsInUnicode(data).map((row) => row.map(String));
}

/** The separator that the heading line uses most; Papa's own guess is misled by decimal commas. */
function separatorOf(text: string): string {
  const headings = text.split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string) => headings.split(separator).length - 1;
  return [";", "\t", ","].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ",");
}

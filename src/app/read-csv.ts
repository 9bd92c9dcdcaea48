/**
 * A delimited text file (separator `,` `;` or tab, UTF-8 with or without BOM) → rows of cells, all text.
 */
import Papa from "papaparse";

/** Rows in file order, blank lines kept so that row numbers are line numbers. Never throws. */
export function readCsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
  });
  return data;
}

/** The separator that the heading line uses most; Papa's own guess is misled by decimal commas. */
function separatorOf(text: string): string {
  const headings = text.split(/\r?\n/, 1)[0] ?? "";
  const count = (separator: string) => headings.split(separator).length - 1;
  return [";", "\t", ","].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ",");
}

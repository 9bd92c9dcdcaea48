/**
 * A varied catalogue as an .xlsx file of another program: texts shared between the cells, merged tasks. Made by a library
 * that the product itself does not use.
 */
import * as sheetJs from "xlsx";

import { variedCatalogue, type Layout } from "./varied-catalogue";

export interface VariedFile {
  readonly bytes: Uint8Array;
  /** The values of its sheet as JSON, which the cost of reading is held against. */
  readonly json: string;
}

/** `count` products; the 100,000 of the longest benchmark are 26 million characters of JSON. */
export function variedFile(count: number, layout: Layout = "text"): VariedFile {
  const [catalogue] = variedCatalogue(count, layout).sheets;
  if (!catalogue) throw new Error("a catalogue without sheets");
  const sheet = sheetJs.utils.aoa_to_sheet(catalogue.values.map((row) => [...row]));
  sheet["!merges"] = catalogue.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  const book = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(book, sheet, catalogue.name);
  const bytes = sheetJs.write(book, { type: "array", compression: true, bookSST: true }) as ArrayBuffer;
  return { bytes: new Uint8Array(bytes), json: JSON.stringify(catalogue.values) };
}

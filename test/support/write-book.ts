/**
 * Workbooks as another program would write them: made by a library that the product itself does not use for writing.
 */
import { writeFile } from "node:fs/promises";

import { Workbook } from "@cj-tech-master/excelts";

export type BookRow = readonly (string | number | null)[];

/** Writes one workbook; each sheet begins at A1. */
export async function writeBook(file: string, sheets: Readonly<Record<string, readonly BookRow[]>>): Promise<void> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  await writeFile(file, await book.xlsx.writeBuffer());
}

/**
 * Jumps to other cells of the workbook. Such a link names a place and needs no relationship, which
 * would make it an external one.
 */
import { cellAddress, quoteSheetName } from "../../../workbook/address";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { encodeAttribute } from "../xml/xml-text";

export function hyperlinksXml({ rows }: SheetPlan): string {
  const sheets = new Map<string, string>();
  let links = "";
  for (const [rowIndex, { cells }] of rows.entries()) {
    for (let index = 0; index < cells.length; index++) {
      const link = cells[index]?.link;
      if (!link) continue;
      let start = sheets.get(link.sheet);
      if (start === undefined) sheets.set(link.sheet, (start = encodeAttribute(`${quoteSheetName(link.sheet)}!`)));
      const place = start + cellAddress(link.row, link.column);
      links += `<hyperlink ref="${cellAddress(rowIndex + 1, index + 1)}" location="${place}"/>`;
    }
  }
  return links === "" ? "" : `<hyperlinks>${links}</hyperlinks>`;
}

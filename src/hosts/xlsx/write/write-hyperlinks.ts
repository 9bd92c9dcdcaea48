/**
 * Jumps to other cells of the workbook. Such a link names a place and needs no relationship, which
 * would make it an external one.
 */
import { cellAddress, quoteSheetName } from "../../../workbook/address";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { encodeAttribute } from "../xml/xml-text";

export function hyperlinksXml(plan: SheetPlan): string {
  const links = plan.rows.flatMap(({ cells }, rowIndex) =>
    cells.flatMap((cell, columnIndex) => {
      if (!cell?.link) return [];
      const { sheet, row, column } = cell.link;
      const place = encodeAttribute(`${quoteSheetName(sheet)}!${cellAddress(row, column)}`);
      return [`<hyperlink ref="${cellAddress(rowIndex + 1, columnIndex + 1)}" location="${place}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

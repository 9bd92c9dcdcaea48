/**
 * Jumps to other cells of the workbook. Such a link names a place and needs no relationship, which
 * would make it an external one.
 */
import { cellAddress, quoteSheetName, type CellRef } from "../../../workbook/address";
import { encodeAttribute } from "../xml/xml-text";

export interface LinkWriter {
  /** `address` is the cell that jumps. */
  readonly add: (address: string, to: CellRef) => void;
  /** The element with all links; nothing without any. */
  readonly xml: () => string;
}

/** Links are met while the rows are written and stand behind them. */
export function linkWriter(): LinkWriter {
  const places = new Map<string, string>();
  const links: string[] = [];
  return {
    add(address, { sheet, row, column }) {
      let place = places.get(sheet);
      if (place === undefined) places.set(sheet, (place = encodeAttribute(`${quoteSheetName(sheet)}!`)));
      links.push(`<hyperlink ref="${address}" location="${place}${cellAddress(row, column)}"/>`);
    },
    xml: () => (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`),
  };
}

/**
 * Jumps to other cells of the workbook. Such a link names a place and needs no relationship, which
 * would make it an external one.
 */
import { cellAddress, quoteSheetName, type CellRef } from "../../../workbook/address";
import { encodeAttribute } from "../xml/xml-text";

export interface LinkWriter {
  /** `address` is the cell that jumps. */
  readonly add: (address: string, to: CellRef) => void;
  /** The element with all links, some at a time; nothing without any. */
  readonly pieces: () => Generator<string, void, undefined>;
}

interface Link {
  readonly address: string;
  readonly to: CellRef;
}

/** Links of one piece: a sheet may have 100,000, whose XML would lie in memory several times over. */
const linksOfPiece = 250;

/** Links are met while the rows are written and stand behind them. */
export function linkWriter(): LinkWriter {
  const links: Link[] = [];
  const places = new Map<string, string>();
  const linkXml = ({ address, to: { sheet, row, column } }: Link): string => {
    let place = places.get(sheet);
    if (place === undefined) places.set(sheet, (place = encodeAttribute(`${quoteSheetName(sheet)}!`)));
    return `<hyperlink ref="${address}" location="${place}${cellAddress(row, column)}"/>`;
  };
  return {
    add: (address, to) => void links.push({ address, to }),
    *pieces() {
      if (links.length === 0) return;
      yield "<hyperlinks>";
      for (let start = 0; start < links.length; start += linksOfPiece) {
        yield links
          .slice(start, start + linksOfPiece)
          .map(linkXml)
          .join("");
      }
      yield "</hyperlinks>";
    },
  };
}

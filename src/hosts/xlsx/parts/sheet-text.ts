/**
 * A worksheet part cut in three, so that rows can be rewritten as text (they may be very many) while the short rest
 * is handled as a tree.
 */
import { PackageError } from "../package/package-error";
import { parseXml, write, type XmlElement } from "../xml/xml-tree";

export interface SheetText {
  /** Everything up to the rows: declaration, opening tag, views, columns. */
  readonly head: string;
  /** Row elements, without the element around them. */
  readonly rows: string;
  /** Wrapper whose children follow the rows: merged areas, validations, page set-up. */
  readonly tail: XmlElement;
  /** Namespace prefix of the sheet's elements with its colon, usually "". */
  readonly prefix: string;
}

const rowsElement = /<((?:[\w.-]+:)?)sheetData\s*(?:\/>|>)/;

export function splitSheet(xml: string): SheetText {
  const start = rowsElement.exec(xml);
  if (!start) throw new PackageError("a sheet without rows");
  const prefix = start[1] ?? "";
  const closing = `</${prefix}sheetData>`;
  const rowsStart = start.index + start[0].length;
  const rowsEnd = start[0].endsWith("/>") ? rowsStart : xml.indexOf(closing, rowsStart);
  const tailStart = rowsEnd === rowsStart && start[0].endsWith("/>") ? rowsStart : rowsEnd + closing.length;
  const tailEnd = xml.lastIndexOf(`</${prefix}worksheet`);
  if (rowsEnd < 0 || tailEnd < tailStart) throw new PackageError("a sheet that is cut off");
  return {
    head: xml.slice(0, start.index),
    rows: xml.slice(rowsStart, rowsEnd),
    tail: parseXml(`<tail>${xml.slice(tailStart, tailEnd)}</tail>`),
    prefix,
  };
}

export function joinSheet({ head, rows, tail, prefix }: SheetText): string {
  return `${head}<${prefix}sheetData>${rows}</${prefix}sheetData>${tail.children.map(write).join("")}</${prefix}worksheet>`;
}

/**
 * A worksheet part cut in three, so that rows can be rewritten as text (they may be very many) while the short rest
 * is handled as a tree.
 */
import { PackageError } from "../package/package-error";
import { plainXml } from "../xml/plain-xml";
import {
  element,
  elementsOf,
  localName,
  nameLike,
  parseXml,
  write,
  writeAround,
  type XmlElement,
} from "../xml/xml-tree";

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

const rowsElement = /<((?:[\w.-]+:)?)sheetData(?:\s[^<>]*)?\/?>/;

export function splitSheet(part: string): SheetText {
  const xml = plainXml(part);
  const opening = rowsElement.exec(xml);
  if (!opening) return splitWithoutRows(xml);
  const prefix = opening[1] ?? "";
  const rowsStart = opening.index + opening[0].length;
  const isEmpty = opening[0].endsWith("/>");
  const rowsEnd = isEmpty ? rowsStart : xml.indexOf(`</${prefix}sheetData`, rowsStart);
  const tailStart = isEmpty ? rowsStart : xml.indexOf(">", rowsEnd) + 1;
  const tailEnd = xml.lastIndexOf(`</${prefix}worksheet`);
  if (rowsEnd < 0 || tailEnd < tailStart) throw new PackageError("a sheet that is cut off");
  return {
    head: xml.slice(0, opening.index),
    rows: xml.slice(rowsStart, rowsEnd),
    tail: parseXml(`<tail>${xml.slice(tailStart, tailEnd)}</tail>`),
    prefix,
  };
}

/** Elements that stand before the rows (ECMA-376 part 1, 18.3.1.99). */
const headElements = new Set(["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"]);

/** Some writers leave the rows of an empty sheet away. */
function splitWithoutRows(xml: string): SheetText {
  const root = parseXml(xml);
  if (localName(root.name) !== "worksheet") throw new PackageError("a sheet that is none");
  const prefix = nameLike(root, "");
  const isHead = ({ name }: XmlElement): boolean => headElements.has(localName(name));
  const head = { ...root, children: elementsOf(root).filter(isHead) };
  const tail = element(
    "tail",
    {},
    elementsOf(root).filter((child) => !isHead(child)),
  );
  const closing = `</${prefix}worksheet>`;
  return {
    head: writeAround(head, head.children.map(write).join("")).slice(0, -closing.length),
    rows: "",
    tail,
    prefix,
  };
}

export function joinSheet({ head, rows, tail, prefix }: SheetText): string {
  return `${head}<${prefix}sheetData>${rows}</${prefix}sheetData>${tail.children.map(write).join("")}</${prefix}worksheet>`;
}

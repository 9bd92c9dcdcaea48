/**
 * The style sheet of a workbook: its cell formats as texts, since files that were pasted together for years have tens of
 * thousands of them, and the short rest as a tree.
 */
import { attributeOf } from "../xml/xml-scan";
import { childOf, elementsOf, parseXml, write, writeAround, xmlHeader, type XmlElement } from "../xml/xml-tree";

export interface StyleSheet {
  /** `cellXfs` has no children here. */
  readonly root: XmlElement;
  /** Formats of cells by their index, each as `write` gives it; more may be appended. */
  readonly formats: string[];
  /** All of them as they were read, with what stands between them. */
  readonly text: string;
  /** How many `text` holds. */
  readonly count: number;
}

/** A style sheet that was read and that nobody changes: what it costs to cut out the formats is paid once. */
export interface CutStyles {
  /** The part without the formats. */
  readonly rest: string;
  readonly text: string;
  readonly formats: readonly string[];
}

/** Throws `PackageError` when the text is not well-formed. */
export function cutStyles(xml: string): CutStyles {
  const cut = cutUsual(xml);
  if (cut) return cut;
  const { root, formats, text } = styleSheetOf(parseXml(xml));
  return { rest: write(root), text, formats };
}

/** For adding to it. */
export function styleSheetOfCut({ rest, text, formats }: CutStyles): StyleSheet {
  return { root: parseXml(rest), formats: [...formats], text, count: formats.length };
}

/** Throws `PackageError` when the text is not well-formed. */
export function readStyleSheet(xml: string): StyleSheet {
  return styleSheetOfCut(cutStyles(xml));
}

/** `root` is changed in place. */
export function styleSheetOf(root: XmlElement): StyleSheet {
  const list = childOf(root, "cellXfs");
  if (!list) return { root, formats: [], text: "", count: 0 };
  const formats = elementsOf(list).map(write);
  const text = list.children.map(write).join("");
  list.children.length = 0;
  return { root, formats, text, count: formats.length };
}

/** The sheet with what was added, as it stands in the part that `writeStyleSheet` gives. */
export function cutOfStyleSheet({ root, formats, text, count }: StyleSheet): CutStyles {
  return { rest: write(root), text: text + formats.slice(count).join(""), formats };
}

export function writeStyleSheet({ root, formats, text, count }: StyleSheet): string {
  const all = text + formats.slice(count).join("");
  const writeChild = (child: XmlElement | string) =>
    all !== "" && child === list ? writeAround(child, all) : write(child);
  const list = childOf(root, "cellXfs");
  return xmlHeader + writeAround(root, root.children.map(writeChild).join(""));
}

/** Plain letters only: what `write` gives for a tree of them is what they are already. */
const attributes = String.raw`(?: [\w:.-]+="[^"'<>&\x00-\x1f\x7f-\uffff]*")*`;
const listStart = new RegExp(String.raw`<((?:[\w.-]+:)?)cellXfs${attributes}>`);
const usualFormat = new RegExp(
  String.raw`<((?:[\w.-]+:)?xf)${attributes}(?:/>|>(?:<[\w:.-]+${attributes}/>)+</\1>)`,
  "y",
);

/** `null` for a form that Excel and this software do not write; it is read as a tree. */
function cutUsual(xml: string): CutStyles | null {
  // A comment or raw text could hold what looks like the list.
  if (xml.includes("<!")) return null;
  const opening = listStart.exec(xml);
  if (!opening) return null;
  const start = opening.index + opening[0].length;
  const end = xml.indexOf(`</${opening[1] ?? ""}cellXfs>`, start);
  if (end < 0) return null;
  const text = xml.slice(start, end);
  const formats: string[] = [];
  for (let at = 0; at < text.length; at = usualFormat.lastIndex) {
    usualFormat.lastIndex = at;
    if (!usualFormat.test(text)) return null;
    formats.push(text.slice(at, usualFormat.lastIndex));
  }
  return { rest: xml.slice(0, start) + xml.slice(end), text, formats };
}

const zero = 48;
const nine = 57;

/** A kernel: the number that a format names, such as its "fontId"; 0 when it names none. */
export function idOf(format: string, key: string): number {
  let at = format.indexOf(`${key}="`);
  if (at < 1 || format.charCodeAt(at - 1) > 32) return Number(attributeOf(format, key) ?? 0);
  at += key.length + 2;
  let id = 0;
  for (let unit = format.charCodeAt(at); unit >= zero && unit <= nine; unit = format.charCodeAt(++at)) {
    id = id * 10 + unit - zero;
  }
  return id;
}

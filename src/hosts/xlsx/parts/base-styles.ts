/**
 * The lists that every style sheet needs (ECMA-376 part 1, 18.8.39) with their first entries: a cell that names no format
 * has the first one, a format that names no font the first font, and fills 0 and 1 are none and dotted grey, whatever
 * stands there. A file without them must not get entries of ours in these places.
 */
import { idOf, type StyleSheet } from "./style-sheet";
import { childOf, elementsOf, ensureChild, nameLike, parseXml, write, type XmlElement } from "../xml/xml-tree";

/** Order of the lists in a style sheet. */
export const styleLists = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type StyleList = (typeof styleLists)[number];

/** Fills that Excel reads as none and dotted grey. */
export const fixedFills = 2;

const plainFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const noFill = '<fill><patternFill patternType="none"/></fill>';

const baseLists = {
  fonts: ["<font/>"],
  fills: [noFill, '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: [plainFormat],
  cellXfs: [plainFormat.replace("/>", ' xfId="0"/>')],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
} as const;

type BaseList = keyof typeof baseLists;

/** Which attribute of a format names an entry of the list. */
const references: Readonly<Partial<Record<BaseList, string>>> = {
  fonts: "fontId",
  fills: "fillId",
  borders: "borderId",
  cellStyleXfs: "xfId",
};

/** What Excel shows a workbook in that names no font. */
const usualFont = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';

/** A whole style sheet of nothing but the first entries, its font left open. */
export function baseStyleSheet(namespace: string): string {
  const lists = Object.entries(baseLists).map(
    ([name, entries]) => `<${name} count="${entries.length}">${entries.join("")}</${name}>`,
  );
  return `<styleSheet xmlns="${namespace}">${lists.join("")}</styleSheet>`;
}

/**
 * Gives lists that are missing or too short their first entries, in place. Where cells or formats name entries beyond a
 * list, the list becomes so long that they cannot meet those that are added later; `lastFormat` is the highest index of
 * a format that a cell names, asked for only when there are no formats.
 */
export async function completeStyles(sheet: StyleSheet, lastFormat: () => Promise<number>): Promise<void> {
  const { root, formats } = sheet;
  if (formats.length === 0) {
    const last = Math.min(await lastFormat(), mostFormats - 1);
    const format = write(entryOf(root, baseLists.cellXfs[0]));
    while (formats.length <= last) formats.push(format);
    listOf(root, "cellXfs").attributes.set("count", String(formats.length));
  }
  for (const name of ["fonts", "fills", "borders", "cellStyleXfs", "cellStyles"] as const) {
    const list = listOf(root, name);
    const entries = name === "fonts" ? [usualFont] : baseLists[name];
    let count = elementsOf(list).length;
    if (count >= entries.length) continue;
    const needed = Math.max(entries.length, lastReference(sheet, references[name]) + 1);
    for (; count < needed; count++) list.children.push(entryOf(root, entries[count] ?? entries[0]));
    list.attributes.set("count", String(count));
  }
}

/** Excel's own limit of formats. */
const mostFormats = 65_490;

function listOf(root: XmlElement, name: BaseList): XmlElement {
  return ensureChild(root, name, styleLists.slice(styleLists.indexOf(name) + 1));
}

/** Highest index that a format names; -1 for none. */
function lastReference({ root, formats }: StyleSheet, key: string | undefined): number {
  if (key === undefined) return -1;
  const styles = elementsOf(childOf(root, "cellStyleXfs") ?? root, "xf").map(write);
  let last = -1;
  for (const list of [styles, formats]) {
    for (const format of list) {
      const index = idOf(format, key);
      if (index > last && index < mostFormats) last = index;
    }
  }
  return last;
}

/** The entry with the prefix of the style sheet. */
function entryOf(root: XmlElement, xml: string): XmlElement {
  const named = (node: XmlElement): XmlElement => ({
    ...node,
    name: nameLike(root, node.name),
    children: elementsOf(node).map(named),
  });
  return named(parseXml(xml));
}

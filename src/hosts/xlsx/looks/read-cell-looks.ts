/**
 * The style sheet of a workbook as looks that a grid can show: each cell format with its font, fill and borders.
 */
import { builtInFormat } from "./built-in-formats";
import type { BorderLine, CellLook, DifferenceLook, FontLook } from "./looks";
import type { OfficePackage } from "../package/office-package";
import type { ColorReader } from "./read-colors";
import { readStyles } from "../parts/open-styles";
import { idOf } from "../parts/style-sheet";
import { isOn, type WorkbookPart } from "../parts/workbook-part";
import { childOf, elementsOf, parseXml, type XmlElement } from "../xml/xml-tree";

export interface StyleLooks {
  /** By index of the cell format. */
  readonly cells: readonly CellLook[];
  /** By index of the difference that conditional formats name. */
  readonly differences: readonly DifferenceLook[];
}

/** Rotations above 90 count downwards from there; 255 stands for letters one below the other. */
const quarterTurn = 90;
const stacked = 255;

export async function readStyleLooks(
  pack: OfficePackage,
  workbook: WorkbookPart,
  color: ColorReader,
): Promise<StyleLooks> {
  const { root, formats } = await readStyles(pack, workbook);
  const listed = (list: string, item: string): XmlElement[] => {
    const parent = childOf(root, list);
    return parent ? elementsOf(parent, item) : [];
  };
  const codes = new Map(
    listed("numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      attributes.get("formatCode"),
    ]),
  );
  const lists = {
    codes,
    fonts: listed("fonts", "font").map((node) => readFont(node, color)),
    fills: listed("fills", "fill").map((node) => readFill(node, color)),
    borders: listed("borders", "border").map((node) => readBorders(node, color)),
  };
  const looks = formatLooks(lists);
  return {
    cells: formats.map(looks),
    differences: listed("dxfs", "dxf").map((node) => readDifference(node, color)),
  };
}

interface FormatLists {
  readonly codes: ReadonlyMap<number, string | undefined>;
  readonly fonts: readonly FontLook[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly Pick<CellLook, "left" | "right" | "top" | "bottom">[];
}

const noFont: FontLook = {
  name: null,
  size: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  color: null,
};
const noBorders = { left: null, right: null, top: null, bottom: null };

/** Reads the text of one format after another: there may be tens of thousands, which share few alignments. */
function formatLooks({ codes, fonts, fills, borders }: FormatLists): (format: string) => CellLook {
  const known = new Map<string, Pick<CellLook, "horizontal" | "vertical" | "isWrapped" | "rotation" | "isUnlocked">>();
  return (format) => {
    const end = format.indexOf(">");
    const inside = format.slice(end);
    let rest = known.get(inside);
    if (!rest) {
      const node = parseXml(format);
      const locked = childOf(node, "protection")?.attributes.get("locked");
      rest = {
        ...readAlignment(childOf(node, "alignment")),
        isUnlocked: locked !== undefined && !isOn(locked),
      };
      known.set(inside, rest);
    }
    const code = idOf(format, "numFmtId");
    const { left, right, top, bottom } = borders[idOf(format, "borderId")] ?? noBorders;
    return {
      font: fonts[idOf(format, "fontId")] ?? noFont,
      fill: fills[idOf(format, "fillId")] ?? null,
      left,
      right,
      top,
      bottom,
      horizontal: rest.horizontal,
      vertical: rest.vertical,
      isWrapped: rest.isWrapped,
      rotation: rest.rotation,
      numberFormat: codes.get(code) ?? builtInFormat(code),
      isUnlocked: rest.isUnlocked,
    };
  };
}

function readFont(node: XmlElement, color: ColorReader): FontLook {
  const size = childOf(node, "sz")?.attributes.get("val");
  return {
    name: childOf(node, "name")?.attributes.get("val") ?? null,
    size: size === undefined ? null : Number(size),
    isBold: isSet(node, "b"),
    isItalic: isSet(node, "i"),
    isUnderlined: isSet(node, "u"),
    isStruck: isSet(node, "strike"),
    color: color(childOf(node, "color")),
  };
}

/** `<b/>` and `<b val="1"/>` say yes, `<b val="0"/>` and `<u val="none"/>` say no. */
function isSet(node: XmlElement, local: string): boolean {
  const child = childOf(node, local);
  const value = child?.attributes.get("val");
  return child !== null && value !== "none" && (value === undefined || isOn(value) || Number.isNaN(Number(value)));
}

/** A pattern is shown as its ground; a gradient as its first colour. */
function readFill(node: XmlElement, color: ColorReader): string | null {
  const gradient = childOf(node, "gradientFill");
  if (gradient) return color(elementsOf(gradient, "stop").flatMap((stop) => elementsOf(stop, "color"))[0] ?? null);
  const pattern = childOf(node, "patternFill");
  const kind = pattern?.attributes.get("patternType") ?? "none";
  return pattern && kind !== "none" ? color(childOf(pattern, "fgColor")) : null;
}

function readBorders(node: XmlElement, color: ColorReader): Pick<CellLook, "left" | "right" | "top" | "bottom"> {
  const line = (...names: readonly string[]): BorderLine | null => {
    const side = names.map((name) => childOf(node, name)).find((found) => found !== null);
    const style = side?.attributes.get("style") ?? "none";
    return side && style !== "none" ? { style, color: color(childOf(side, "color")) } : null;
  };
  // Strict files call the sides by writing direction.
  return { left: line("left", "start"), right: line("right", "end"), top: line("top"), bottom: line("bottom") };
}

function readAlignment(node: XmlElement | null): Pick<CellLook, "horizontal" | "vertical" | "isWrapped" | "rotation"> {
  const turn = Number(node?.attributes.get("textRotation") ?? 0);
  return {
    horizontal: node?.attributes.get("horizontal") ?? null,
    vertical: node?.attributes.get("vertical") ?? null,
    isWrapped: isOn(node?.attributes.get("wrapText")),
    rotation: turn === stacked ? 0 : turn > quarterTurn ? quarterTurn - turn : turn,
  };
}

function readDifference(node: XmlElement, color: ColorReader): DifferenceLook {
  const font = childOf(node, "font");
  const fill = childOf(node, "fill");
  const pattern = fill && childOf(fill, "patternFill");
  return {
    color: font && color(childOf(font, "color")),
    // In differences a solid ground is the background colour, unlike in cells.
    fill: pattern && (color(childOf(pattern, "bgColor")) ?? color(childOf(pattern, "fgColor"))),
    isBold: font !== null && isSet(font, "b"),
    isItalic: font !== null && isSet(font, "i"),
    isStruck: font !== null && isSet(font, "strike"),
  };
}

/**
 * Finds or adds what our sheets need in the workbook's styles. Existing entries are never changed, and an
 * equal one is used again, so writing the same sheets twice does not make the part grow.
 */
import type { MarkLine } from "../../../workbook/kept-marks";
import type { CellStyle, PlannedLook } from "../../../workbook/sheet-plan";
import { fixedFills, styleLists, type StyleList } from "../parts/base-styles";
import type { StyleSheet } from "../parts/style-sheet";
import { element, elementsOf, ensureChild, nameLike, parseXml, write, type XmlElement } from "../xml/xml-tree";

const firstCustomFormat = 164;
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** ECMA-376 part 1, 18.8.18: what a program without the font puts in its place. */
const families = { serif: 1, plain: 2 } as const;
const verticals = { top: "top", middle: "center", bottom: "bottom" } as const;
export interface CellUse {
  /** Of the sheet. */
  readonly look: PlannedLook;
  /** The cell shows a date: one without a number format of its own gets the usual one. */
  readonly isDate: boolean;
  /** The text would look like a formula once somebody edits the cell; the mark keeps it text then, too. */
  readonly isQuoted: boolean;
}

/** What a conditional format changes; colours are "#RRGGBB". */
export interface Difference {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Around the cell, in `lineColor`. */
  readonly line?: MarkLine;
  readonly lineColor?: string;
}

/** Thin ones only: Excel draws no others for a conditional format. */
const lineStyles: Readonly<Record<MarkLine, string>> = { solid: "thin", dashed: "dashed", dotted: "dotted" };

/** The entries of a list by a few of their letters, the first ones first: most texts of a long list are never compared. */
interface KnownEntries {
  readonly texts: string[];
  readonly byKey: Map<number, number[]>;
}

interface NumberFormats {
  readonly ids: Map<string, number>;
  /** The greatest id that is taken. */
  last: number;
}

export class StyleBook {
  private readonly known = new Map<StyleList, KnownEntries>();
  private numberFormats: NumberFormats | null = null;
  private readonly indices = new Map<PlannedLook, Map<CellStyle, Map<string, number>>>();
  private readonly root: XmlElement;

  /** `sheet` is changed in place. */
  constructor(private readonly sheet: StyleSheet) {
    this.root = sheet.root;
  }

  /** Index of the cell format for a style. */
  indexOf(style: CellStyle, use: CellUse): number {
    const key = `${use.isDate ? "d" : ""}${use.isQuoted ? "q" : ""}`;
    let byStyle = this.indices.get(use.look);
    if (!byStyle) this.indices.set(use.look, (byStyle = new Map<CellStyle, Map<string, number>>()));
    let byUse = byStyle.get(style);
    if (!byUse) byStyle.set(style, (byUse = new Map<string, number>()));
    let index = byUse.get(key);
    if (index === undefined) byUse.set(key, (index = this.addFormat(style, use)));
    return index;
  }

  /** Gives a workbook without sheets the font that its empty cells and column widths go by. */
  dressEmptyWorkbook(look: PlannedLook): void {
    const [normal] = elementsOf(this.list("fonts"));
    if (normal) normal.children.splice(0, Infinity, ...this.fontParts({}, look));
  }

  /** Index of the cell format that is like that one but for its number format. */
  withNumberFormat(index: number, code: string): number {
    const known = this.sheet.formats[index];
    const like =
      known === undefined ? this.make("xf", { fontId: 0, fillId: 0, borderId: 0, xfId: 0 }) : parseXml(known);
    const attributes = new Map(like.attributes)
      .set("numFmtId", String(this.numberFormat(code)))
      .set("applyNumberFormat", "1");
    return this.add("cellXfs", { ...like, attributes });
  }

  /** Index of the difference that a conditional format applies. */
  differenceOf(look: Difference): number {
    const { fill, color, bold, line, lineColor } = look;
    const font = [...(bold ? [this.make("b")] : []), ...(color ? [this.make("color", { rgb: argb(color) })] : [])];
    const pattern = fill ? this.make("patternFill", {}, [this.make("bgColor", { rgb: argb(fill) })]) : null;
    const parts = [
      ...(font.length > 0 ? [this.make("font", {}, font)] : []),
      ...(pattern ? [this.make("fill", {}, [pattern])] : []),
      ...(line && lineColor ? [this.frame(lineStyles[line], lineColor)] : []),
    ];
    return this.add("dxfs", this.make("dxf", {}, parts));
  }

  private frame(style: string, color: string): XmlElement {
    const sides = ["left", "right", "top", "bottom"].map((name) =>
      this.make(name, { style }, [this.make("color", { rgb: argb(color) })]),
    );
    return this.make("border", {}, sides);
  }

  private addFormat(style: CellStyle, use: CellUse): number {
    const numberFormat = style.numberFormat ?? (use.isDate ? use.look.dateFormat : "General");
    return this.add(
      "cellXfs",
      this.make(
        "xf",
        {
          numFmtId: this.numberFormat(numberFormat),
          fontId: this.add("fonts", this.make("font", {}, this.fontParts(style, use.look))),
          fillId: this.fill(style),
          borderId: this.border(style),
          xfId: 0,
          quotePrefix: use.isQuoted ? 1 : undefined,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
          applyProtection: 1,
        },
        [
          this.make("alignment", {
            horizontal: style.horizontal,
            vertical: verticals[style.vertical ?? use.look.vertical],
            wrapText: style.wrap ? 1 : undefined,
            indent: style.indent === 0 ? undefined : style.indent,
          }),
          this.make("protection", { locked: style.unlocked ? 0 : 1 }),
        ],
      ),
    );
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    this.numberFormats ??= this.readNumberFormats();
    const { ids } = this.numberFormats;
    const known = ids.get(code);
    if (known !== undefined) return known;
    const numFmtId = ++this.numberFormats.last;
    ids.set(code, numFmtId);
    this.add("numFmts", this.make("numFmt", { numFmtId, formatCode: code }));
    return numFmtId;
  }

  private readNumberFormats(): NumberFormats {
    const formats: NumberFormats = { ids: new Map(), last: firstCustomFormat - 1 };
    for (const { attributes } of elementsOf(this.list("numFmts"), "numFmt")) {
      const [id, code] = [Number(attributes.get("numFmtId")), attributes.get("formatCode")];
      if (id > formats.last) formats.last = id;
      if (code !== undefined && !formats.ids.has(code)) formats.ids.set(code, id);
    }
    return formats;
  }

  private fontParts(style: CellStyle, { font, fontSize }: PlannedLook): XmlElement[] {
    return [
      ...(style.bold ? [this.make("b")] : []),
      ...(style.italic ? [this.make("i")] : []),
      ...(style.underline ? [this.make("u")] : []),
      this.make("sz", { val: style.fontSize ?? fontSize }),
      ...(style.color ? [this.make("color", { rgb: argb(style.color) })] : []),
      this.make("name", { val: font.name }),
      this.make("family", { val: font.hasSerifs ? families.serif : families.plain }),
    ];
  }

  private fill({ fill }: CellStyle): number {
    if (!fill) return 0;
    const colors = [this.make("fgColor", { rgb: argb(fill) }), this.make("bgColor", { indexed: 64 })];
    return this.add("fills", this.make("fill", {}, [this.make("patternFill", { patternType: "solid" }, colors)]));
  }

  private border({ border }: CellStyle): number {
    const isThin = border === "thin";
    const side = (name: string): XmlElement =>
      isThin ? this.make(name, { style: "thin" }, [this.make("color", { auto: 1 })]) : this.make(name);
    const sides = [side("left"), side("right"), side("top"), side("bottom"), this.make("diagonal")];
    return this.add("borders", this.make("border", {}, sides));
  }

  /** Index of an equal entry of the list, appended when there is none. */
  private add(listName: StyleList, entry: XmlElement): number {
    const list = this.list(listName);
    const known = this.known.get(listName) ?? this.readEntries(listName, list);
    const text = write(entry);
    const key = keyOf(text);
    const alike = known.byKey.get(key) ?? [];
    const found = alike.find((index) => known.texts[index] === text);
    if (found !== undefined) return found;
    const index = known.texts.push(text) - 1;
    known.byKey.set(key, [...alike, index]);
    if (listName !== "cellXfs") list.children.push(entry);
    list.attributes.set("count", String(known.texts.length));
    return index;
  }

  private readEntries(listName: StyleList, list: XmlElement): KnownEntries {
    const texts = listName === "cellXfs" ? this.sheet.formats : elementsOf(list).map(write);
    const byKey = new Map<number, number[]>();
    // What the fixed ones say is not what they show.
    for (let index = listName === "fills" ? fixedFills : 0; index < texts.length; index++) {
      const key = keyOf(texts[index] ?? "");
      const alike = byKey.get(key);
      if (alike) alike.push(index);
      else byKey.set(key, [index]);
    }
    const entries = { texts, byKey };
    this.known.set(listName, entries);
    return entries;
  }

  private list(name: StyleList): XmlElement {
    return ensureChild(this.root, name, styleLists.slice(styleLists.indexOf(name) + 1));
  }

  private make(
    local: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    children: readonly XmlElement[] = [],
  ): XmlElement {
    return element(nameLike(this.root, local), attributes, children);
  }
}

/** Letters of a text that go into its key. */
const lettersOfKey = 8;

function keyOf(text: string): number {
  let key = text.length;
  const step = Math.max(1, Math.floor(text.length / lettersOfKey));
  for (let at = step >> 1; at < text.length; at += step) key = (key * 31 + text.charCodeAt(at)) | 0;
  return key;
}

/** "FFRRGGBB" for "#RRGGBB". */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/**
 * Colours as the format writes them: plain, by place in the theme with a tint, or by place in the old palette.
 */
import type { OfficePackage } from "../package/office-package";
import { partOfKind, type WorkbookPart } from "../parts/workbook-part";
import { childOf, elementsOf, localName, parseXml, type XmlElement } from "../xml/xml-tree";

/** The legacy palette from index 8 on (ECMA-376 part 1, 18.8.27); 0–7 repeat its beginning. */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g);
const systemColors = 64;
const firstOfPalette = 8;

/** Themes list dark before light, references count light first. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2"];

/** Reads an element such as `<color theme="4" tint="0.4"/>`; `null` for automatic. */
export type ColorReader = (node: XmlElement | null) => string | null;

export async function colorReader(pack: OfficePackage, workbook: WorkbookPart): Promise<ColorReader> {
  const theme = await readTheme(pack, workbook);
  return (node) => {
    const base = node && baseColor(node, theme);
    const tint = Number(node?.attributes.get("tint") ?? 0);
    return base && tint !== 0 ? tinted(base, tint) : base;
  };
}

function baseColor({ attributes }: XmlElement, theme: readonly (string | undefined)[]): string | null {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return /^[\dA-Fa-f]{6,8}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  const themed = attributes.get("theme");
  if (themed !== undefined) return theme[Number(themed)] ?? null;
  const index = Number(attributes.get("indexed") ?? systemColors);
  const color = palette?.[index < firstOfPalette ? index : index - firstOfPalette];
  return index < systemColors && color !== undefined ? `#${color}` : null;
}

async function readTheme(pack: OfficePackage, workbook: WorkbookPart): Promise<(string | undefined)[]> {
  const path = partOfKind(workbook, "theme");
  if (path === null || !pack.has(path)) return [];
  const elements = childOf(parseXml(await pack.text(path)), "themeElements");
  const scheme = elements && childOf(elements, "clrScheme");
  if (!scheme) return [];
  const colors = new Map(
    elementsOf(scheme).map((slot) => {
      const color = elementsOf(slot)[0];
      const rgb = color?.attributes.get("lastClr") ?? color?.attributes.get("val");
      return [localName(slot.name), rgb === undefined ? undefined : `#${rgb.toUpperCase()}`];
    }),
  );
  const rest = [...colors.keys()].filter((name) => !themeOrder.includes(name));
  return [...themeOrder, ...rest].map((name) => colors.get(name));
}

/** Lightens towards white or darkens towards black; channel by channel comes close enough to Excel's HSL to look at. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const moved = channels.map((channel) => (tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)));
  return `#${moved.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/**
 * Writes shared formulas out into every cell that uses them. Excel stores a filled-down formula once; before a
 * cell that holds it may be changed or removed, the others must stand on their own.
 */
import { translateFormula } from "../formulas/formula-references";
import { cellPieces, rowPieces } from "./pieces";
import { cellPlace } from "../parts/places";
import type { SheetText } from "../parts/sheet-text";
import { attributeOf } from "../xml/xml-scan";
import { decodeXml, encodeXml } from "../xml/xml-text";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** True when a sheet or its rows hold such a formula. */
export function hasSharedFormulas(xml: string): boolean {
  return xml.includes("shared") && /\st\s*=\s*["']shared["']/.test(xml);
}

export function writeOutSharedFormulas(sheet: SheetText): SheetText {
  if (!hasSharedFormulas(sheet.rows)) return sheet;
  const { prefix } = sheet;
  const masters = new Map<string, Master>();
  const formulaElement = new RegExp(`<${prefix}f((?:\\s[^<>]*?)?)(?:/>|>([^<]*)</${prefix}f\\s*>)`);
  const rows = rowPieces(sheet).map((row) => {
    if (!hasSharedFormulas(row.content)) return row.xml;
    const cells = cellPieces(row.content, prefix).map((cell) =>
      cell.xml.replace(formulaElement, (whole: string, attributes: string, raw: string | undefined) => {
        if (attributeOf(attributes, "t") !== "shared") return whole;
        const place = cellPlace(cell.attributes, { row: row.place, column: cell.place - 1 });
        const formula = ownFormula({ ...place, formula: decodeXml(raw ?? "") }, attributeOf(attributes, "si"), masters);
        return `<${prefix}f>${encodeXml(formula)}</${prefix}f>`;
      }),
    );
    return `<${prefix}row${row.attributes}>${cells.join("")}</${prefix}row>`;
  });
  return { ...sheet, rows: rows.join("") };
}

function ownFormula(cell: Master, shareId: string | null, masters: Map<string, Master>): string {
  if (shareId === null) return cell.formula;
  if (cell.formula !== "") masters.set(shareId, cell);
  const master = masters.get(shareId);
  return master ? translateFormula(master.formula, cell.row - master.row, cell.column - master.column) : cell.formula;
}

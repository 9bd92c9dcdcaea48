/**
 * Rewrites every reference that a part carries: formulas of cells, validations, conditional formats and chart series,
 * and the places that links jump to.
 */
import type { Slices } from "../../../workbook/slices";
import { decodeXml, encodeAttribute, encodeXml } from "../xml/xml-text";

const formulaElement = /(<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
const linkPlace = /(<(?:[\w.-]+:)?hyperlink\s[^<>]*?\blocation=")([^"]*)(?=")/g;
const endOfRow = /<\/(?:[\w.-]+:)?row\s*>/g;

/** Characters between two stops: a few milliseconds of work. */
const pieceLength = 100_000;

/** `map` gets and gives formulas without "=". */
export function mapFormulas(xml: string, map: (formula: string) => string): string {
  const rewrite = (encode: (text: string) => string) => (whole: string, open: string, raw: string) => {
    const formula = decodeXml(raw);
    const mapped = map(formula);
    return mapped === formula ? whole : open + encode(mapped);
  };
  return xml.replace(formulaElement, rewrite(encodeXml)).replace(linkPlace, rewrite(encodeAttribute));
}

/** The same for a long part, which may stop behind rows. */
export function* mapFormulasInSlices(xml: string, map: (formula: string) => string): Slices<string> {
  const pieces: string[] = [];
  for (let start = 0; start < xml.length;) {
    endOfRow.lastIndex = start + pieceLength;
    const found = endOfRow.exec(xml);
    const end = found ? found.index + found[0].length : xml.length;
    pieces.push(mapFormulas(xml.slice(start, end), map));
    start = end;
    yield end / xml.length;
  }
  return pieces.join("");
}

/**
 * Rewrites every reference that a part carries: formulas of cells, validations, conditional formats and chart series,
 * and the places that links jump to.
 */
import type { Slices } from "../../../workbook/slices";
import { decodeXml, encodeAttribute, encodeXml } from "../xml/xml-text";

const formulaElement = /(<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
const plainFormula = /<(?:f|formula[12]?)(?:\s[^<>]*)?>([^<]+)<\//y;
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
  // Most parts have no prefix: then what begins like a formula is few places to look at.
  const mapped = xml.includes(":f") ? xml.replace(formulaElement, rewrite(encodeXml)) : mapPlainFormulas(xml, map);
  return mapped.includes("hyperlink") ? mapped.replace(linkPlace, rewrite(encodeAttribute)) : mapped;
}

/** A kernel: the same for elements without a prefix. */
function mapPlainFormulas(xml: string, map: (formula: string) => string): string {
  let mapped = "";
  let keptFrom = 0;
  for (let at = xml.indexOf("<f"); at >= 0; at = xml.indexOf("<f", at + 2)) {
    plainFormula.lastIndex = at;
    const raw = plainFormula.exec(xml)?.[1];
    if (raw === undefined) continue;
    const formula = decodeXml(raw);
    const after = map(formula);
    if (after === formula) continue;
    const end = plainFormula.lastIndex - 2;
    mapped += xml.slice(keptFrom, end - raw.length) + encodeXml(after);
    keptFrom = end;
  }
  return keptFrom === 0 ? xml : mapped + xml.slice(keptFrom);
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

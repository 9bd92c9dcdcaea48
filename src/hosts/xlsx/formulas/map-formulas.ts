/**
 * Rewrites every reference that a part carries: formulas of cells, validations, conditional formats and chart series,
 * and the places that links jump to.
 */
import { decodeXml, encodeAttribute, encodeXml } from "../xml/xml-text";

const formulaElement = /(<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
const linkPlace = /(<(?:[\w.-]+:)?hyperlink\s[^<>]*?\blocation=")([^"]*)(?=")/g;

/** `map` gets and gives formulas without "=". */
export function mapFormulas(xml: string, map: (formula: string) => string): string {
  const rewrite = (encode: (text: string) => string) => (whole: string, open: string, raw: string) => {
    const formula = decodeXml(raw);
    const mapped = map(formula);
    return mapped === formula ? whole : open + encode(mapped);
  };
  return xml.replace(formulaElement, rewrite(encodeXml)).replace(linkPlace, rewrite(encodeAttribute));
}

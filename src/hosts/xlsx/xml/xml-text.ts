/**
 * Escaping in XML and in SpreadsheetML text. Cell text has a second layer of escapes: "_x000D_" stands for
 * a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
 */
const namedEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return namedEntities[name] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export function encodeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** White space other than spaces needs a reference, or a parser turns it into spaces. */
export function encodeAttribute(text: string): string {
  return encodeXml(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of a cell from the text of its element. */
export function decodeCellText(xml: string): string {
  const text = decodeXml(xml);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Nothing of this: escapes of XML, escapes of cell text, and what XML cannot hold (so that most texts are proved in one look). */
const special = /[^\t\n\u0020-\u0025\u0027-\u003b\u003d\u003f-\u005e\u0060-\ud7ff\ue000-\ufffd]/;

/** Element text for the text of a cell. */
export function encodeCellText(text: string): string {
  if (!special.test(text)) return text;
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, escapeUnit);
  return encodeXml(escaped);
}

function escapeUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

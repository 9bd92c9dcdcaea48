/**
 * A part that is handled as text must not hold what only looks like an element.
 */
import { encodeXml } from "./xml-text";

const declaration = /^<\?xml[^>]*\?>/;
const special = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>/g;

/** The same without comments and processing instructions, and with raw text (CDATA) escaped; the declaration stays. */
export function plainXml(xml: string): string {
  const start = declaration.exec(xml)?.[0].length ?? 0;
  if (!holds(xml, "!", start) && !holds(xml, "?", start)) return xml;
  const plain = (_whole: string, raw: string | undefined) => (raw === undefined ? "" : encodeXml(raw));
  return xml.slice(0, start) + xml.slice(start).replace(special, plain);
}

/** The rare letter is looked for first: "<" stands everywhere. */
function holds(xml: string, letter: "!" | "?", start: number): boolean {
  return xml.includes(letter, start) && xml.includes(`<${letter}`, start);
}

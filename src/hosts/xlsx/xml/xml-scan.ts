/**
 * A forward reader of XML for parts too large for a tree (sheets, shared strings), whose text may come in pieces. Names
 * are given without prefix, since writers disagree about prefixes. Document type definitions are refused: no Office
 * file has one, and entities are how a small file fills the memory.
 */
import type { Slices } from "../../../workbook/slices";
import { PackageError } from "../package/package-error";
import { decodeXml } from "./xml-text";
import { xmlWindow } from "./xml-window";

export interface XmlHandler {
  /** `attributes` is raw text for `attributeOf`; an empty element is opened and closed. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Raw text, still escaped; CDATA arrives escaped too. A text may come in several parts. */
  text(raw: string): void;
  /**
   * Reads the whole element at `start` in one step and gives the index behind it; -1 for a form that it does not know,
   * which then comes as tags and text.
   */
  whole?(xml: string, start: number): number;
}

/** Comments, processing instructions and CDATA; anything else behind "<!" is a document type definition. */
const special = /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>)/y;
const specialStart = /<(?:!--|\?|!\[CDATA\[)/y;

/** No part of an Office file comes near this; what walks the elements may call itself for each level. */
export const deepestNesting = 256;

/** Tags between two stops: a few milliseconds of work, also on a slow machine. */
const tagsOfSlice = 4_000;

/** Throws `PackageError` when the text is not well-formed. */
export function* scanXmlInSlices(source: string | Iterable<string>, handler: XmlHandler): Slices<void> {
  const path: string[] = [];
  const window = xmlWindow(source);
  let { xml } = window;
  let at = 0;
  /** Goes on at that index with more text behind it; false when there is none. */
  const refill = (from: number): boolean => {
    if (!window.refill(from)) return false;
    xml = window.xml;
    at = 0;
    return true;
  };
  for (let tags = 1; ; tags++) {
    if (tags % tagsOfSlice === 0) yield at / xml.length;
    const start = xml.indexOf("<", at);
    if (start < 0) {
      if (path.length > 0 && at < xml.length) handler.text(xml.slice(at));
      if (refill(xml.length)) continue;
      break;
    }
    if (start > at && path.length > 0) handler.text(xml.slice(at, start));
    const first = xml.charCodeAt(start + 1);
    if (first === exclamation || first === question) {
      special.lastIndex = start;
      const match = special.exec(xml);
      if (!match) {
        if (mayBeSpecial(xml, start) && refill(start)) continue;
        throw new PackageError(`not well-formed at ${start}`);
      }
      at = special.lastIndex;
      if (match[1] !== undefined) handler.text(match[1].replaceAll("&", "&amp;"));
      continue;
    }
    const next = handler.whole?.(xml, start) ?? -1;
    if (next >= 0) {
      at = next;
      continue;
    }
    const end = tagEnd(xml, start);
    if (end < 0) {
      if (refill(start)) continue;
      throw new PackageError(`a tag is cut off at ${start}`);
    }
    at = end + 1;
    if (first === slash) {
      const name = nameAt(xml, start + 2, end);
      if (path.pop() !== name) throw new PackageError(`</${name}> closes another element`);
      handler.close(name);
      continue;
    }
    const name = nameAt(xml, start + 1, end);
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    handler.open(name, xml.slice(nameEnd(xml, start + 1, end), isEmpty ? end - 1 : end));
    if (isEmpty) handler.close(name);
    else if (path.push(name) > deepestNesting) throw new PackageError("elements are nested too deep");
  }
  if (path.length > 0) throw new PackageError(`<${path.join("><")}> is not closed`);
}

/** False for a document type definition, however much of it is still to come. */
function mayBeSpecial(xml: string, start: number): boolean {
  specialStart.lastIndex = start;
  return specialStart.test(xml) || xml.length - start < "<![CDATA[".length;
}

const exclamation = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const colon = 58;
const less = 60;
const greater = 62;
const question = 63;

/** Index of the ">" that ends the tag; one inside a quoted value does not. -1 when the text ends before. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let index = start + 1; index < xml.length; index++) {
    const unit = xml.charCodeAt(index);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === greater) return index;
    else if (unit === doubleQuote || unit === singleQuote) quote = unit;
    else if (unit === less) throw new PackageError(`a tag is cut off at ${start}`);
  }
  return -1;
}

/** Name without its prefix. */
function nameAt(xml: string, start: number, end: number): string {
  let from = start;
  const to = nameEnd(xml, start, end);
  for (let index = start; index < to; index++) if (xml.charCodeAt(index) === colon) from = index + 1;
  if (from === to) throw new PackageError(`a tag without a name at ${start}`);
  return xml.slice(from, to);
}

function nameEnd(xml: string, start: number, end: number): number {
  let index = start;
  for (; index < end; index++) {
    const unit = xml.charCodeAt(index);
    if (unit <= 32 || unit === slash) break;
  }
  return index;
}

interface AttributeSearch {
  /** How nearly every writer puts it; the pattern is for the others. */
  readonly usual: string;
  readonly pattern: RegExp;
}

const searches = new Map<string, AttributeSearch>();

/** Decoded value of an attribute in the raw text of a tag; `name` is written with its prefix, if it has one. */
export function attributeOf(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  const { usual, pattern } = searchFor(name);
  const start = attributes.indexOf(usual);
  if (start >= 0) {
    const valueStart = start + usual.length;
    return decodeXml(attributes.slice(valueStart, attributes.indexOf('"', valueStart)));
  }
  const match = pattern.exec(attributes);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? null : decodeXml(raw);
}

function searchFor(name: string): AttributeSearch {
  let search = searches.get(name);
  if (!search) {
    const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    searches.set(name, (search = { usual: ` ${name}="`, pattern }));
  }
  return search;
}

/** Reads an xsd:boolean; `absent` when the attribute is not there. */
export function flagOf(attributes: string, name: string, absent = false): boolean {
  const value = attributeOf(attributes, name);
  return value === null ? absent : value === "1" || value === "true" || value === "on";
}

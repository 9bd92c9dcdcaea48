/**
 * Small parts (workbook, styles, relationships, content types) as trees that can be changed and written
 * back with everything in them, also what this software knows nothing about.
 */
import { PackageError } from "../package/package-error";
import { deepestNesting } from "./xml-scan";
import { decodeXml, encodeAttribute, encodeXml } from "./xml-text";

export interface XmlElement {
  /** With its prefix, if it has one. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const markup =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|(\/?)([^\s<>/="'!?]+)([^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*)>)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element; throws `PackageError` when the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next < 0) break;
    const parent = open[open.length - 1] ?? top;
    if (next > at && parent !== top) parent.children.push(decodeXml(xml.slice(at, next)));
    markup.lastIndex = next;
    const match = markup.exec(xml);
    if (!match) throw new PackageError(`not well-formed at ${next}`);
    at = markup.lastIndex;
    const [, cdata, closing, name, attributes = ""] = match;
    if (cdata !== undefined) parent.children.push(cdata);
    if (name === undefined) continue;
    if (closing) {
      if (open.length === 1 || open.pop()?.name !== name) throw new PackageError(`</${name}> closes another element`);
    } else {
      const child = element(name, readAttributes(attributes));
      parent.children.push(child);
      if (!attributes.endsWith("/") && open.push(child) > deepestNesting) {
        throw new PackageError("elements are nested too deep");
      }
    }
  }
  const root = elementsOf(top)[0];
  if (!root || open.length > 1) throw new PackageError("XML part without a complete root element");
  return root;
}

export function writeXml(root: XmlElement): string {
  return xmlHeader + write(root);
}

/** The element alone, without the XML declaration. */
export function write(node: XmlElement | string): string {
  if (typeof node === "string") return encodeXml(node);
  if (node.children.length === 0) return `<${node.name}${attributesXml(node)}/>`;
  return writeAround(node, node.children.map(write).join(""));
}

/** The element with that content, which is XML already, in the place of its children. */
export function writeAround(node: XmlElement, content: string): string {
  return `<${node.name}${attributesXml(node)}>${content}</${node.name}>`;
}

function attributesXml({ attributes }: XmlElement): string {
  return [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
}

/** A new element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return { name, attributes: new Map(given), children: [...children] };
}

/** "sheet" for "x:sheet". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A name with the prefix that `like` has, so that a new child lies in the same namespace. */
export function nameLike(like: XmlElement, local: string): string {
  return like.name.slice(0, like.name.indexOf(":") + 1) + local;
}

/** Child elements, all or those of one local name. */
export function elementsOf(parent: XmlElement, local?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" && (local === undefined || localName(child.name) === local),
  );
}

export function childOf(parent: XmlElement, local: string): XmlElement | null {
  return elementsOf(parent, local)[0] ?? null;
}

export function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** The child of that name, created before the first element named in `before` when it is missing. */
export function ensureChild(parent: XmlElement, local: string, before: readonly string[]): XmlElement {
  const known = childOf(parent, local);
  if (known) return known;
  const created = element(nameLike(parent, local));
  const index = parent.children.findIndex(
    (child) => typeof child !== "string" && before.includes(localName(child.name)),
  );
  parent.children.splice(index < 0 ? parent.children.length : index, 0, created);
  return created;
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

/** Leaves only the child elements that `isKept` says, and the text between them; for lists that may be long. */
export function keepChildren(parent: XmlElement, isKept: (child: XmlElement) => boolean): void {
  const { children } = parent;
  let kept = 0;
  for (const child of children) if (typeof child === "string" || isKept(child)) children[kept++] = child;
  children.length = kept;
}

function readAttributes(raw: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of raw.matchAll(attribute)) {
    if (name !== undefined) attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

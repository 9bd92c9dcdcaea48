/** Elements, namespaces and bytes as a manner has them. */
import type { Manner } from "./manner";

export interface Words {
  /** Namespaces of the format and of relationships between parts. */
  readonly main: string;
  readonly relations: string;
  /** Escaped text, also for attributes. */
  readonly text: (plain: string) => string;
  /** `attributes` are escaped already. */
  readonly tag: (name: string, attributes: Readonly<Record<string, string>>, content?: string) => string;
  /** A whole part. */
  readonly root: (name: string, content: readonly string[]) => string;
}

export function namesOf({ prefix, relationPrefix, isStrict, quote }: Manner): Words {
  const main = isStrict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const written = (attributes: Readonly<Record<string, string>>): string =>
    Object.entries(attributes)
      .map(([name, value]) => ` ${name}=${quote}${value}${quote}`)
      .join("");
  const tag: Words["tag"] = (name, attributes, content) => {
    const open = `<${prefix}${name}${written(attributes)}`;
    return content === undefined ? `${open}/>` : `${open}>${content}</${prefix}${name}>`;
  };
  const own = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return {
    main,
    relations,
    text,
    tag,
    root: (name, content) => tag(name, { [own]: main, [`xmlns:${relationPrefix}`]: relations }, content.join("")),
  };
}

function text(plain: string): string {
  return plain
    .replace(/_(?=x[\dA-F]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("]]>", "]]&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** With the declaration of that encoding. */
export function bytesOf(xml: string, encoding: Manner["encoding"]): Uint8Array {
  const [name = "", mark] = encoding.split(" with ");
  const declared = `<?xml version="1.0" encoding="${name.replace(/[lb]e$/, "")}" standalone="yes"?>${xml}`;
  const marked = mark === undefined ? declared : `\ufeff${declared}`;
  if (name === "utf-8") return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), name.endsWith("le"));
  }
  return bytes;
}

/**
 * Widths of columns and heights of rows that a person pulled.
 */
import { setRowHeights } from "./edit-cells";
import type { HandEdit } from "./hand-edit";
import type { SheetText } from "../parts/sheet-text";
import { element, elementsOf, parseXml, write, type XmlElement } from "../xml/xml-tree";

export function setSizes(sheet: SheetText, edits: readonly HandEdit[]): SheetText {
  const widths = new Map(edits.flatMap((edit) => (edit.kind === "setWidth" ? [[edit.column, edit.width]] : [])));
  const heights = new Map(edits.flatMap((edit) => (edit.kind === "setHeight" ? [[edit.row, edit.height]] : [])));
  const wider = widths.size === 0 ? sheet : { ...sheet, head: withWidths(sheet, widths) };
  return heights.size === 0 ? wider : setRowHeights(wider, heights);
}

/** The list of columns stands right before the rows, if there is one. */
function withWidths({ head, prefix }: SheetText, widths: ReadonlyMap<number, number>): string {
  const start = head.lastIndexOf(`<${prefix}cols>`);
  const list = start < 0 ? null : parseXml(head.slice(start));
  const known = list ? elementsOf(list).flatMap(singleColumns(widths)) : [];
  const missing = [...widths.keys()].filter((column) => !known.some(({ first }) => first === column));
  const all = [...known, ...missing.map((column) => ({ first: column, node: element(`${prefix}col`) }))];
  for (const { first, node } of all) {
    const width = widths.get(first);
    if (width === undefined) continue;
    for (const [key, value] of [
      ["min", first],
      ["max", first],
      ["width", width],
      ["customWidth", 1],
    ] as const) {
      node.attributes.set(key, String(value));
    }
  }
  all.sort((left, right) => left.first - right.first);
  const columns = element(
    `${prefix}cols`,
    {},
    all.map(({ node }) => node),
  );
  return (start < 0 ? head : head.slice(0, start)) + write(columns);
}

/** Cuts an entry for several columns where one of them gets a width of its own. */
function singleColumns(widths: ReadonlyMap<number, number>) {
  return (node: XmlElement): { readonly first: number; readonly node: XmlElement }[] => {
    const [min, max] = [Number(node.attributes.get("min")), Number(node.attributes.get("max"))];
    const cuts = [...widths.keys()].filter((column) => column >= min && column <= max).flatMap((c) => [c, c + 1]);
    const starts = [...new Set([min, ...cuts.filter((cut) => cut <= max)])].sort((left, right) => left - right);
    return starts.map((first, index) => {
      const attributes = new Map(node.attributes).set("min", String(first));
      attributes.set("max", String((starts[index + 1] ?? max + 1) - 1));
      return { first, node: { ...node, attributes } };
    });
  };
}

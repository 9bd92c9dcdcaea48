/**
 * What hangs on the rows of a sheet from parts of its own: comments, tables, pictures and charts move with them.
 */
import type { RowMap } from "../../../workbook/row-map";
import { areasAfter } from "../formulas/areas";
import type { OfficePackage } from "../package/office-package";
import { readRelationships } from "../parts/relationships";
import { elementsOf, keepChildren, localName, parseXml, writeXml, type XmlElement } from "../xml/xml-tree";

type Mover = (xml: string, rows: RowMap) => string;

/** By kind of relationship; a kind without an entry has nothing that counts rows. */
const movers: Readonly<Record<string, Mover>> = {
  comments: moveReferences,
  threadedComment: moveReferences,
  table: moveReferences,
  drawing: moveAnchors,
  vmlDrawing: moveNoteBoxes,
};

export async function moveAttachments(
  pack: OfficePackage,
  { sheetPath, rows }: { readonly sheetPath: string; readonly rows: RowMap },
): Promise<void> {
  for (const { kind, target, isExternal } of await readRelationships(pack, sheetPath)) {
    const move = movers[kind];
    if (move && !isExternal && pack.has(target)) pack.setText(target, move(await pack.text(target), rows));
  }
}

/** A comment on the deleted row goes with it. */
function moveReferences(xml: string, rows: RowMap): string {
  const root = parseXml(xml);
  const stays = (node: XmlElement): boolean => {
    keepChildren(node, stays);
    const areas = node.attributes.get("ref");
    if (areas === undefined) return true;
    const moved = areasAfter(areas, rows);
    if (moved !== "") node.attributes.set("ref", moved);
    return moved !== "";
  };
  stays(root);
  return writeXml(root);
}

function moveAnchors(xml: string, rows: RowMap): string {
  const root = parseXml(xml);
  const move = (node: XmlElement): void => {
    for (const child of elementsOf(node)) move(child);
    const [text] = node.children;
    if (localName(node.name) === "row" && typeof text === "string") {
      node.children.splice(0, 1, String(anchorAfter(Number(text), rows)));
    }
  };
  move(root);
  return writeXml(root);
}

/** The boxes of comments are in VML, which need not be well-formed XML. */
function moveNoteBoxes(xml: string, rows: RowMap): string {
  return xml
    .replace(
      /<(v:shape)\b(?:(?!<\/v:shape>)[\s\S])*?<x:Row>(\d+)<\/x:Row>[\s\S]*?<\/v:shape>/g,
      (shape, _name, row: string) => (rows.isDeleted(Number(row) + 1) ? "" : shape),
    )
    .replace(/(<x:Row>)(\d+)/g, (_whole, open: string, row: string) => `${open}${anchorAfter(Number(row), rows)}`)
    .replace(/(<x:Anchor>)([^<]*)/g, (_whole, open: string, anchor: string) => {
      const isRow = (index: number): boolean => index === 2 || index === 6;
      const numbers = anchor
        .split(",")
        .map((text, index) => (isRow(index) ? anchorAfter(Number(text), rows) : text.trim()));
      return `${open}${numbers.join(", ")}`;
    });
}

/** Anchors count rows from 0. */
function anchorAfter(row: number, rows: RowMap): number {
  return rows.movedRow(row + 1) - 1;
}

/**
 * Takes rows out of a sheet that is not ours or puts new ones in: rows below move with their heights, merged areas,
 * validations and conditional formats, and every formula, name and chart of the workbook that points below follows.
 */
import { cellAddress } from "../../../workbook/address";
import { areasAfter } from "../formulas/areas";
import { moveRowsInFormula } from "../formulas/formula-references";
import { cellPieces, rowPieces, type RowPiece } from "./edit-cells";
import { mapFormulas } from "../formulas/map-formulas";
import { moveAttachments } from "./move-attachments";
import type { OfficePackage } from "../package/office-package";
import { isDeleted, movedRow, type RowMove } from "../formulas/row-move";
import { formulaParts } from "../parts/sheet-list";
import { writeOutSharedFormulas } from "./shared-formulas";
import { joinSheet, splitSheet, type SheetText } from "../parts/sheet-text";
import { readWorkbookPart } from "../parts/workbook-part";
import { attributeOf } from "../xml/xml-scan";
import { elementsOf, localName, removeChild, writeXml, type XmlElement } from "../xml/xml-tree";

export interface RowMoveOptions {
  readonly sheet: string;
  readonly rows: RowMove;
}

export async function moveRows(pack: OfficePackage, options: RowMoveOptions): Promise<void> {
  const workbook = await readWorkbookPart(pack);
  const target = workbook.sheets.find(({ name }) => name === options.sheet);
  if (!target) throw new Error(`the sheet ${options.sheet} is missing`);
  const homes = new Map(workbook.sheets.map(({ path, name }) => [path.toLowerCase(), name]));
  for (const path of formulaParts(pack)) {
    const home = homes.get(path.toLowerCase()) ?? null;
    let xml = await pack.text(path);
    if (home !== null && /\st\s*=\s*["']shared["']/.test(xml)) xml = joinSheet(writeOutSharedFormulas(splitSheet(xml)));
    if (home === options.sheet) xml = joinSheet(withMovedRows(splitSheet(xml), options.rows));
    pack.setText(
      path,
      mapFormulas(xml, (formula) => moveRowsInFormula(formula, { ...options, home })),
    );
  }
  await moveAttachments(pack, { sheetPath: target.path, rows: options.rows });
  for (const { formula, node } of workbook.names) {
    const moved = moveRowsInFormula(formula, { ...options, home: null });
    if (moved !== formula) node.children.splice(0, node.children.length, moved);
  }
  pack.setText(workbook.path, writeXml(workbook.root));
}

function withMovedRows(sheet: SheetText, rows: RowMove): SheetText {
  const { prefix } = sheet;
  const pieces = rowPieces(sheet);
  const above = pieces.find(({ place }) => place === rows.row - 1);
  const written = (kept: readonly (typeof pieces)[number][]): string =>
    kept.map((row) => (row.place < rows.row ? row.xml : movedRowXml(row, rows, prefix))).join("");
  const staying = pieces.filter(({ place }) => !isDeleted(place, rows));
  const before = staying.filter(({ place }) => place < rows.row);
  const after = staying.filter(({ place }) => place >= rows.row);
  for (const child of elementsOf(sheet.tail)) moveAreas(sheet.tail, child, rows);
  // The stated extent of a sheet is optional, and it has just become wrong.
  const head = sheet.head.replace(/<(?:[\w.-]+:)?dimension\s[^<>]*\/>/, "");
  return { ...sheet, head, rows: written(before) + newRowsXml(above, rows, prefix) + written(after) };
}

function movedRowXml(row: RowPiece, rows: RowMove, prefix: string): string {
  const place = movedRow(row.place, rows);
  const cells = cellPieces(row, prefix).map(({ place: column, xml }) =>
    moveCell(xml, cellAddress(place, column), rows),
  );
  return rowXml(place, row.attributes, cells, prefix);
}

/** Like the row above, but empty, as spreadsheets do it. */
function newRowsXml(above: RowPiece | undefined, { row, count }: RowMove, prefix: string): string {
  const styled = (above ? cellPieces(above, prefix) : []).flatMap(({ place, attributes }) => {
    const style = attributeOf(attributes, "s");
    return style === null ? [] : [{ column: place, style }];
  });
  return Array.from({ length: Math.max(count, 0) }, (_row, index) => {
    const cells = styled.map(
      ({ column, style }) => `<${prefix}c r="${cellAddress(row + index, column)}" s="${style}"/>`,
    );
    const attributes = (above?.attributes ?? "").replace(/\shidden\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    return rowXml(row + index, attributes, cells, prefix);
  }).join("");
}

function rowXml(place: number, attributes: string, cells: readonly string[], prefix: string): string {
  const kept = attributes.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return `<${prefix}row r="${place}"${kept}>${cells.join("")}</${prefix}row>`;
}

/** Besides its own address a cell may name the area of an array formula. */
function moveCell(xml: string, address: string, rows: RowMove): string {
  return xml
    .replace(/^(<[^\s<>/]+)((?:\s[^<>]*?)??)(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1$2$3"${address}"`)
    .replace(/(\sref\s*=\s*)"([^"]*)"/, (whole: string, start: string, areas: string) => {
      const moved = areasAfter(areas, rows);
      return moved === "" ? whole : `${start}"${moved}"`;
    });
}

/** Moves the areas that an element and its children name; what stood only on deleted rows goes. */
function moveAreas(parent: XmlElement, node: XmlElement, rows: RowMove): void {
  const children = elementsOf(node);
  const hadChildren = children.length > 0;
  for (const child of children) moveAreas(node, child, rows);
  for (const key of ["ref", "sqref"]) {
    const areas = node.attributes.get(key);
    if (areas === undefined) continue;
    const moved = areasAfter(areas, rows);
    if (moved === "") removeChild(parent, node);
    else node.attributes.set(key, moved);
  }
  if (localName(node.name) === "sqref") {
    const [areas] = node.children;
    if (typeof areas === "string") node.children.splice(0, 1, areasAfter(areas, rows) || areas);
  }
  const count = elementsOf(node).length;
  if (count === 0 && hadChildren) removeChild(parent, node);
  else if (node.attributes.has("count")) node.attributes.set("count", String(count));
}

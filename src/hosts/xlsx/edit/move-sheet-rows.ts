/** The part of a sheet whose rows come and go: its row elements in their new places, and the areas that it names. */
import { cellAddress } from "../../../workbook/address";
import type { NewRows, RowMap } from "../../../workbook/row-map";
import { sliceLength, type Slices } from "../../../workbook/slices";
import type { EnteredValue } from "../../../workbook/workbook-change";
import { areasAfter } from "../formulas/areas";
import { moveCells } from "./move-cells";
import { cellPieces, rowPieces, type Piece } from "./pieces";
import { ownRow } from "../parts/places";
import type { SheetText } from "../parts/sheet-text";
import { cellXml } from "../write/write-cell";
import { attributeOf } from "../xml/xml-scan";
import { elementsOf, keepChildren, localName, type XmlElement } from "../xml/xml-tree";

/** Shared formulas must have been written out before. */
export function* moveSheetRows(sheet: SheetText, rows: RowMap): Slices<SheetText> {
  const { prefix } = sheet;
  const pieces = rowPieces(sheet);
  const written: string[] = [];
  const others: string[] = [];
  const waiting = [...rows.inserted].reverse();
  let above: Piece | undefined;
  const insertDownTo = (row: number): void => {
    for (let next = waiting.at(-1); next && next.row <= row; next = waiting.at(-1)) {
      written.push(newRowsXml(next, { rows, above: above?.place === next.row - 1 ? above : undefined, prefix }));
      waiting.pop();
    }
  };
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && index % sliceLength === 0) yield index / pieces.length;
    if (piece.place === Infinity) {
      others.push(piece.xml);
      continue;
    }
    insertDownTo(piece.place);
    if (!rows.isDeleted(piece.place)) written.push(movedRowXml(piece, rows, prefix));
    above = piece;
  }
  insertDownTo(Infinity);
  keepChildren(sheet.tail, (child) => staysWithAreas(child, rows));
  // The stated extent of a sheet is optional, and it has just become wrong.
  const head = sheet.head.replace(/<(?:[\w.-]+:)?dimension\s[^<>]*\/>/, "");
  return { ...sheet, head, rows: [...written, ...others].join("") };
}

function movedRowXml(row: Piece, rows: RowMap, prefix: string): string {
  const place = rows.movedRow(row.place);
  const { content } = row;
  // The area of an array formula may reach down to rows that move.
  const namesArea = content.includes("ref") && /\sref\s*=/.test(content);
  if (place === row.place && !namesArea && ownRow(row.attributes) !== null) return row.xml;
  const moved = namesArea ? null : moveCells({ content, from: row.place, to: place, prefix });
  return rowXml(place, row.attributes, moved ?? movedCells(row, place, rows, prefix), prefix);
}

function movedCells(row: Piece, to: number, rows: RowMap, prefix: string): string {
  return cellPieces(row.content, prefix)
    .map(({ place, xml }) => (place === Infinity ? xml : moveCell(xml, cellAddress(to, place), rows)))
    .join("");
}

interface NewRowsOptions {
  readonly rows: RowMap;
  readonly above: Piece | undefined;
  readonly prefix: string;
}

/** Like the row above, but empty or with contents of their own, as spreadsheets do it. */
function newRowsXml({ row, count, cells }: NewRows, { rows, above, prefix }: NewRowsOptions): string {
  const rowStyle = Number(attributeOf(above?.attributes ?? "", "s") ?? 0);
  const styles = new Map<number, number>();
  for (const { place, attributes } of above ? cellPieces(above.content, prefix) : []) {
    const style = attributeOf(attributes, "s");
    if (style !== null) styles.set(place, Number(style));
  }
  const filled = new Map<number, Map<number, EnteredValue>>();
  for (const cell of cells) {
    const line = filled.get(cell.row) ?? new Map<number, EnteredValue>();
    filled.set(cell.row, line.set(cell.column, cell.value));
  }
  const attributes = (above?.attributes ?? "").replace(/\s(?:hidden|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const first = rows.newRow(row);
  return Array.from({ length: count }, (_row, index) => {
    const contents = filled.get(index + 1);
    const columns = [...new Set([...styles.keys(), ...(contents?.keys() ?? [])])].sort((one, other) => one - other);
    const line = columns.map((column) => {
      const address = cellAddress(first + index, column);
      return cellXml({ address, style: styles.get(column) ?? rowStyle, value: contents?.get(column) ?? null }, prefix);
    });
    return rowXml(first + index, attributes, line.join(""), prefix);
  }).join("");
}

function rowXml(place: number, attributes: string, content: string, prefix: string): string {
  const kept = attributes.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return `<${prefix}row r="${place}"${kept}>${content}</${prefix}row>`;
}

/** Besides its own address a cell may name the area of an array formula; a text that reads like one is no area. */
function moveCell(xml: string, address: string, rows: RowMap): string {
  return xml
    .replace(/^(<[^\s<>/]+)((?:\s[^<>]*?)??)(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1$2$3"${address}"`)
    .replace(/(<(?:[\w.-]+:)?f\s(?:[^<>]*?\s)?ref\s*=\s*)"([^"]*)"/, (whole: string, start: string, areas: string) => {
      const moved = areasAfter(areas, rows);
      return moved === "" ? whole : `${start}"${moved}"`;
    });
}

/** A page break stands below the row that it names; two that come together are one, and one above all rows is none. */
function moveBreaks(node: XmlElement, rows: RowMap): void {
  const kept = new Set<number>();
  keepChildren(node, ({ attributes }) => {
    const row = rows.movedRow(Number(attributes.get("id")) + 1) - 1;
    if (!(row >= 1) || kept.has(row)) return false;
    kept.add(row);
    attributes.set("id", String(row));
    return true;
  });
  const byHand = elementsOf(node).filter(({ attributes }) => attributes.get("man") === "1");
  if (node.attributes.has("manualBreakCount")) node.attributes.set("manualBreakCount", String(byHand.length));
}

/** Moves the areas that an element and its children name; false for one that stood only on deleted rows. */
function staysWithAreas(node: XmlElement, rows: RowMap): boolean {
  const hadChildren = elementsOf(node).length > 0;
  if (localName(node.name) === "rowBreaks") moveBreaks(node, rows);
  keepChildren(node, (child) => staysWithAreas(child, rows));
  for (const key of ["ref", "sqref"]) {
    const areas = node.attributes.get(key);
    if (areas === undefined) continue;
    const moved = areasAfter(areas, rows);
    // A merged area of one cell is none.
    if (moved === "" || (localName(node.name) === "mergeCell" && !moved.includes(":"))) return false;
    node.attributes.set(key, moved);
  }
  if (localName(node.name) === "sqref") {
    const [areas] = node.children;
    if (typeof areas === "string") node.children.splice(0, 1, areasAfter(areas, rows) || areas);
  }
  const count = elementsOf(node).length;
  if (node.attributes.has("count")) node.attributes.set("count", String(count));
  return count > 0 || !hadChildren;
}

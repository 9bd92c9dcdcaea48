/** The part of a sheet whose rows come and go: its row elements in their new places, and the areas that it names. */
import { cellAddress } from "../../../workbook/address";
import type { NewRows, RowMap } from "../../../workbook/row-map";
import { sliceLength, type Slices } from "../../../workbook/slices";
import type { EnteredValue } from "../../../workbook/workbook-change";
import { areasAfter } from "../formulas/areas";
import { cellPieces, rowPieces, type Piece } from "./pieces";
import { RowWriter } from "./row-writer";
import { ownRow } from "../parts/places";
import type { SheetText } from "../parts/sheet-text";
import { cellXml } from "../write/write-cell";
import { attributeOf } from "../xml/xml-scan";
import { elementsOf, keepChildren, localName, type XmlElement } from "../xml/xml-tree";

/** Shared formulas must have been written out before. */
export function* moveSheetRows(sheet: SheetText, rows: RowMap): Slices<SheetText> {
  const { prefix } = sheet;
  const pieces = rowPieces(sheet);
  const written = new RowWriter();
  const waiting = [...rows.inserted].reverse();
  const hasAreas = sheet.rows.includes("ref");
  let above: Piece | undefined;
  const insertDownTo = (row: number): void => {
    for (let next = waiting.at(-1); next && next.row <= row; next = waiting.at(-1)) {
      written.add(newRowsXml(next, { rows, above: above?.place === next.row - 1 ? above : undefined, prefix }));
      waiting.pop();
    }
  };
  // What stays is copied in one go, up to here so far.
  let keptFrom = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && index % sliceLength === 0) yield index / pieces.length;
    if (piece.place === Infinity) continue;
    const isLater = waiting.length > 0 && (waiting.at(-1)?.row ?? 0) <= piece.place;
    if (isLater || rows.isDeleted(piece.place) || !staysAsItIs(piece, rows, hasAreas)) {
      written.add(sheet.rows.slice(keptFrom, piece.start));
      insertDownTo(piece.place);
      if (!rows.isDeleted(piece.place)) writeMoved(written, { row: piece, rows, prefix, hasAreas });
      keptFrom = piece.end;
    }
    above = piece;
  }
  written.add(sheet.rows.slice(keptFrom));
  insertDownTo(Infinity);
  keepChildren(sheet.tail, (child) => staysWithAreas(child, rows));
  // The stated extent of a sheet is optional, and it has just become wrong.
  const head = sheet.head.replace(/<(?:[\w.-]+:)?dimension\s[^<>]*\/>/, "");
  return { ...sheet, head, rows: written.text() };
}

/** The area of an array formula may reach down to rows that move. */
function namesArea({ content }: Piece): boolean {
  return content.includes("ref") && /\sref\s*=/.test(content);
}

function staysAsItIs(row: Piece, rows: RowMap, hasAreas: boolean): boolean {
  if (rows.movedRow(row.place) !== row.place || (hasAreas && namesArea(row))) return false;
  return row.attributes.startsWith(' r="') || ownRow(row.attributes) !== null;
}

interface MovedRow {
  readonly row: Piece;
  readonly rows: RowMap;
  readonly prefix: string;
  /** Some row names the area of an array formula. */
  readonly hasAreas: boolean;
}

function writeMoved(written: RowWriter, { row, rows, prefix, hasAreas }: MovedRow): void {
  const { source, contentStart, contentEnd, attributes } = row;
  const [from, to] = [`${row.place}`, `${rows.movedRow(row.place)}`];
  const usual = ` r="${from}"`;
  const kept = attributes.startsWith(usual) ? attributes.slice(usual.length) : attributes.replace(place, "");
  written.add(`<${prefix}row r="${to}"${kept}>`);
  const cells = { xml: source, start: contentStart, end: contentEnd, from, to, prefix };
  if ((hasAreas && namesArea(row)) || !written.addMovedCells(cells)) written.add(movedCells(row, rows, prefix));
  written.add(`</${prefix}row>`);
}

function movedCells(row: Piece, rows: RowMap, prefix: string): string {
  const to = rows.movedRow(row.place);
  return cellPieces(row.content, prefix)
    .map((cell) => (cell.place === Infinity ? cell.xml : moveCell(cell.xml, cellAddress(to, cell.place), rows)))
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

const place = /\sr\s*=\s*(?:"[^"]*"|'[^']*')/;

function rowXml(row: number, attributes: string, content: string, prefix: string): string {
  return `<${prefix}row r="${row}"${attributes.replace(place, "")}>${content}</${prefix}row>`;
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

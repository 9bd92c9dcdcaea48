/**
 * Sets cells of a sheet that is not ours. A cell keeps its style; text stays text; everything else in the part stays
 * as it is.
 */
import { cellAddress, parseCellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import type { SheetText } from "../parts/sheet-text";
import { cellXml } from "../write/write-cell";
import { attributeOf } from "../xml/xml-scan";

export interface CellEdit {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "="; `value` is then its result. */
  readonly formula?: string;
  /** Changes only the result of the formula that stands there. */
  readonly isResult?: boolean;
  /** Index of the style instead of the cell's own. */
  readonly restyle?: (style: number) => number;
}

/** One row or cell of the sheet; `place` is its 1-based row or column. */
export interface RowPiece {
  readonly place: number;
  readonly attributes: string;
  readonly content: string;
  readonly xml: string;
}

/**
 * Later edits of the same cell win, a number format stays until another comes, a result goes to the formula that was set
 * before it. Shared formulas must have been written out before.
 */
export function setCells(sheet: SheetText, edits: readonly CellEdit[]): SheetText {
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = byRow.get(edit.row) ?? new Map<number, CellEdit>();
    byRow.set(edit.row, row.set(edit.column, together(row.get(edit.column), edit)));
  }
  const { prefix } = sheet;
  const rows = rowPieces(sheet).map((piece) => {
    const wanted = byRow.get(piece.place);
    if (!wanted) return piece;
    byRow.delete(piece.place);
    return rowPiece(piece.place, piece.attributes, setRowCells(piece, wanted, prefix), prefix);
  });
  for (const [row, wanted] of byRow) {
    const content = setRowCells({ place: row, attributes: "", content: "", xml: "" }, wanted, prefix);
    if (content !== "") rows.push(rowPiece(row, ` r="${row}"`, content, prefix));
  }
  return { ...sheet, rows: inOrder(rows) };
}

/** A result that comes after a plain value belongs to a formula that is gone. */
function together(before: CellEdit | undefined, edit: CellEdit): CellEdit {
  if (!before || before.isResult) return edit;
  if (!edit.isResult) return before.restyle ? { restyle: before.restyle, ...edit } : edit;
  return before.formula === undefined ? before : { ...before, value: edit.value };
}

/** Heights in points by row; a row without cells gets an element for its height. */
export function setRowHeights(sheet: SheetText, heights: ReadonlyMap<number, number>): SheetText {
  const left = new Map(heights);
  const { prefix } = sheet;
  const sized = (attributes: string, height: number): string => {
    const kept = attributes.replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    return `${kept} ht="${height}" customHeight="1"`;
  };
  const rows = rowPieces(sheet).map((piece) => {
    const height = left.get(piece.place);
    left.delete(piece.place);
    return height === undefined ? piece : rowPiece(piece.place, sized(piece.attributes, height), piece.content, prefix);
  });
  for (const [row, height] of left) rows.push(rowPiece(row, sized(` r="${row}"`, height), "", prefix));
  return { ...sheet, rows: inOrder(rows) };
}

/** The rows of a sheet in the order they are written. */
export function rowPieces({ rows, prefix }: SheetText): RowPiece[] {
  return pieces(rows, `${prefix}row`, (attributes, last) => Number(attributeOf(attributes, "r") ?? last + 1));
}

/** The cells of a row; `column` of a cell without an address follows its neighbour. */
export function cellPieces(row: Pick<RowPiece, "content">, prefix: string): RowPiece[] {
  const columnOf = (attributes: string, last: number): number =>
    parseCellAddress(attributeOf(attributes, "r") ?? "")?.column ?? last + 1;
  return pieces(row.content, `${prefix}c`, columnOf);
}

function setRowCells(row: RowPiece, wanted: ReadonlyMap<number, CellEdit>, prefix: string): string {
  const left = new Map(wanted);
  const cells = cellPieces(row, prefix).map((piece) => {
    const edit = left.get(piece.place);
    if (!edit) return piece;
    left.delete(piece.place);
    const style = Number(attributeOf(piece.attributes, "s") ?? 0);
    if (!edit.isResult) return { ...piece, xml: editedCell(edit, style, prefix) };
    const formulaXml = formulaElement(prefix).exec(piece.content)?.[0];
    if (formulaXml === undefined) return piece;
    const address = cellAddress(edit.row, edit.column);
    return { ...piece, xml: cellXml({ address, style, value: edit.value, formulaXml }, prefix) };
  });
  const rowStyle = Number(attributeOf(row.attributes, "s") ?? 0);
  for (const edit of left.values()) {
    if (edit.isResult || (edit.value === null && edit.formula === undefined)) continue;
    cells.push({ place: edit.column, attributes: "", content: "", xml: editedCell(edit, rowStyle, prefix) });
  }
  return inOrder(cells);
}

function editedCell({ row, column, value, formula, restyle }: CellEdit, style: number, prefix: string): string {
  return cellXml({ address: cellAddress(row, column), style: restyle?.(style) ?? style, value, formula }, prefix);
}

function formulaElement(prefix: string): RegExp {
  return new RegExp(`<${prefix}f(?:\\s[^<>]*?)?(?:/>|>[^<]*</${prefix}f\\s*>)`);
}

/** `spans` is only a hint for readers and may have become wrong. */
function rowPiece(place: number, attributes: string, content: string, prefix: string): RowPiece {
  const kept = attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return { place, attributes: kept, content, xml: `<${prefix}row${kept}>${content}</${prefix}row>` };
}

function inOrder(items: RowPiece[]): string {
  return items
    .sort((left, right) => left.place - right.place)
    .map(({ xml }) => xml)
    .join("");
}

function pieces(xml: string, name: string, placeOf: (attributes: string, last: number) => number): RowPiece[] {
  const pattern = new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}\\s*>)`, "g");
  let last = 0;
  return [...xml.matchAll(pattern)].map(([whole, attributes = "", content = ""]) => {
    last = placeOf(attributes, last);
    return { place: last, attributes, content, xml: whole };
  });
}

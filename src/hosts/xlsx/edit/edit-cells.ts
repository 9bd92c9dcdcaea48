/**
 * Sets cells of a sheet that is not ours. A cell keeps its style; text stays text; everything else in the part stays
 * as it is.
 */
import { cellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import { cellPieces, rowPieces, type Piece } from "./pieces";
import { ownRow } from "../parts/places";
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
  return changeRows(sheet, new Map([...byRow].map(([row, wanted]) => [row, rowSetter(row, wanted, sheet.prefix)])));
}

/** The row element afterwards; "" leaves a row that is not there away. */
type RowChange = (piece: Piece | null) => string;

function rowSetter(row: number, wanted: ReadonlyMap<number, CellEdit>, prefix: string): RowChange {
  return (piece) => {
    const content = setRowCells(piece, wanted, prefix);
    return !piece && content === "" ? "" : rowXml(row, piece?.attributes ?? "", content, prefix);
  };
}

/** Changes rows by their 1-based numbers; all else stays the same text. */
function changeRows(sheet: SheetText, changes: ReadonlyMap<number, RowChange>): SheetText {
  const pieces = rowPieces(sheet);
  if (!isInOrder(pieces)) {
    const sorted = inOrder(pieces.map((piece) => ({ place: piece.place, xml: addressedXml(piece, sheet.prefix) })));
    return changeRows({ ...sheet, rows: sorted }, changes);
  }
  const waiting = [...changes].sort(([one], [other]) => other - one);
  const written: string[] = [];
  let keptFrom = 0;
  for (const piece of pieces) {
    let next = waiting.at(-1);
    if (!next) break;
    if (next[0] > piece.place || piece.place === Infinity) continue;
    written.push(sheet.rows.slice(keptFrom, piece.start));
    for (; next && next[0] < piece.place; next = waiting.at(-1)) {
      written.push(next[1](null));
      waiting.pop();
    }
    keptFrom = piece.start;
    if (next?.[0] !== piece.place) continue;
    written.push(next[1](piece));
    waiting.pop();
    keptFrom = piece.end;
  }
  written.push(sheet.rows.slice(keptFrom));
  for (const [, change] of waiting.reverse()) written.push(change(null));
  return { ...sheet, rows: written.join("") };
}

function isInOrder(pieces: readonly Piece[]): boolean {
  let last = 0;
  for (const { place } of pieces) {
    if (place === Infinity) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** A result that comes after a plain value belongs to a formula that is gone. */
function together(before: CellEdit | undefined, edit: CellEdit): CellEdit {
  if (!before || before.isResult) return edit;
  if (!edit.isResult) return before.restyle ? { restyle: before.restyle, ...edit } : edit;
  return before.formula === undefined ? before : { ...before, value: edit.value };
}

/** Heights in points by row; a row without cells gets an element for its height. */
export function setRowHeights(sheet: SheetText, heights: ReadonlyMap<number, number>): SheetText {
  const { prefix } = sheet;
  const sized = (attributes: string, height: number): string =>
    `${attributes.replace(sizes, "").trimEnd()} ht="${height}" customHeight="1"`;
  const changes = [...heights].map(([row, height]): [number, RowChange] => [
    row,
    (piece) => rowXml(row, sized(piece?.attributes ?? "", height), piece?.content ?? "", prefix),
  ]);
  return changeRows(sheet, new Map(changes));
}

function setRowCells(row: Piece | null, wanted: ReadonlyMap<number, CellEdit>, prefix: string): string {
  const left = new Map(wanted);
  const cells: PlacedXml[] = cellPieces(row?.content ?? "", prefix).map((piece) => {
    const edit = left.get(piece.place);
    if (!edit) return piece;
    left.delete(piece.place);
    const style = Number(attributeOf(piece.attributes, "s") ?? 0);
    if (!edit.isResult) return { place: piece.place, xml: editedCell(edit, style, prefix) };
    const formulaXml = formulaElement(prefix).exec(piece.content)?.[0];
    if (formulaXml === undefined) return piece;
    const address = cellAddress(edit.row, edit.column);
    return { place: piece.place, xml: cellXml({ address, style, value: edit.value, formulaXml }, prefix) };
  });
  const rowStyle = Number(attributeOf(row?.attributes ?? "", "s") ?? 0);
  for (const edit of left.values()) {
    if (edit.isResult || (edit.value === null && edit.formula === undefined)) continue;
    cells.push({ place: edit.column, xml: editedCell(edit, rowStyle, prefix) });
  }
  return inOrder(cells);
}

function editedCell({ row, column, value, formula, restyle }: CellEdit, style: number, prefix: string): string {
  return cellXml({ address: cellAddress(row, column), style: restyle?.(style) ?? style, value, formula }, prefix);
}

function formulaElement(prefix: string): RegExp {
  return new RegExp(`<${prefix}f(?:\\s[^<>]*?)?(?:/>|>[^<]*</${prefix}f\\s*>)`);
}

const sizes = /\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const places = /\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** A row in that place; `spans` is only a hint for readers and may have become wrong. */
function rowXml(place: number, attributes: string, content: string, prefix: string): string {
  return `<${prefix}row r="${place}"${attributes.replace(places, "").trimEnd()}>${content}</${prefix}row>`;
}

/** A row that stands where it does only because of the row before it says so from now on. */
function addressedXml({ place, attributes, content, xml }: Piece, prefix: string): string {
  return place === Infinity || ownRow(attributes) !== null ? xml : rowXml(place, attributes, content, prefix);
}

interface PlacedXml {
  readonly place: number;
  readonly xml: string;
}

function inOrder(items: readonly PlacedXml[]): string {
  return [...items]
    .sort((left, right) => (left.place === right.place ? 0 : left.place - right.place))
    .map(({ xml }) => xml)
    .join("");
}

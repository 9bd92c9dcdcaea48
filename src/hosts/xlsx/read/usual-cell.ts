/**
 * A kernel: one cell element in one step, in the form in which nearly every program writes it. Any other form is left
 * to the reader of tags, which knows them all and gives the same.
 */
import { lastColumn, lastRow } from "../../../workbook/address";

export interface UsualCell {
  /** Index behind the element. */
  next: number;
  /** As in the file: "D12". */
  address: string;
  /** 1-based. */
  row: number;
  column: number;
  style: number;
  /** The `t` attribute; `null` means a number. */
  type: string | null;
  hasFormula: boolean;
  /** Escaped text of the formula. */
  formula: string;
  /** Escaped text of `v`, or of the inline string; `null` when there is none. */
  text: string | null;
}

export function newCell(): UsualCell {
  return { next: 0, address: "", row: 1, column: 1, style: 0, type: null, hasFormula: false, formula: "", text: null };
}

const quote = 34;
const zero = 48;
const nine = 57;
const upperA = 65;
const upperZ = 90;

const cellStart = '<c r="';
/** Fills `cell`, which is used again for each; false for another form, or a cell that the text does not hold whole. */
export function readUsualCell(xml: string, start: number, cell: UsualCell): boolean {
  if (!xml.startsWith(cellStart, start)) return false;
  const addressStart = start + cellStart.length;
  let at = addressStart;
  let column = 0;
  let unit = xml.charCodeAt(at);
  for (; unit >= upperA && unit <= upperZ; unit = xml.charCodeAt(++at)) column = column * 26 + unit - upperA + 1;
  if (column === 0 || column > lastColumn || unit === zero) return false;
  let row = 0;
  for (; unit >= zero && unit <= nine; unit = xml.charCodeAt(++at)) row = row * 10 + unit - zero;
  if (row === 0 || row > lastRow || unit !== quote) return false;
  const addressEnd = at;

  let style = 0;
  if (xml.startsWith('" s="', at)) {
    at += 5;
    unit = xml.charCodeAt(at);
    if (unit === quote) return false;
    for (; unit >= zero && unit <= nine; unit = xml.charCodeAt(++at)) style = style * 10 + unit - zero;
    if (unit !== quote) return false;
  }
  let type: string | null = null;
  if (xml.startsWith('" t="', at)) {
    at += 5;
    const length = typeLength(xml, at);
    if (length === 0) return false;
    type = xml.slice(at, at + length);
    at += length;
  }

  cell.row = row;
  cell.column = column;
  cell.style = style;
  cell.type = type === "n" ? null : type;
  cell.hasFormula = false;
  cell.formula = "";
  cell.text = null;
  if (xml.startsWith('"/>', at)) {
    cell.next = at + 3;
    return true;
  }
  if (!xml.startsWith('">', at)) return false;
  at += 2;
  if (xml.startsWith("<f>", at)) {
    const end = xml.indexOf("<", at + 3);
    if (end < 0 || !xml.startsWith("</f>", end)) return false;
    cell.hasFormula = true;
    cell.formula = xml.slice(at + 3, end);
    at = end + 4;
  }
  const open = xml.startsWith("<v>", at) ? 0 : xml.startsWith("<is><t", at) ? 1 : -1;
  if (open >= 0) {
    const textStart = open === 0 ? at + 3 : textStartOf(xml, at + 6);
    const end = textStart < 0 ? -1 : xml.indexOf("<", textStart);
    const close = open === 0 ? "</v>" : "</t></is>";
    if (end < 0 || !xml.startsWith(close, end)) return false;
    if (open === 1) cell.type = "inlineStr";
    if (open === 1 || end > textStart) cell.text = xml.slice(textStart, end);
    at = end + close.length;
  }
  if (!xml.startsWith("</c>", at)) return false;
  cell.next = at + 4;
  cell.address = xml.slice(addressStart, addressEnd);
  return true;
}

/** Length of the type that stands there with its quotation mark; 0 for none that is known. */
function typeLength(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) === quote) return "sbne".includes(xml.charAt(at)) ? 1 : 0;
  if (xml.startsWith('inlineStr"', at)) return 9;
  return xml.startsWith('str"', at) ? 3 : 0;
}

/** Behind the rest of a `t` tag. */
function textStartOf(xml: string, at: number): number {
  if (xml.startsWith(">", at)) return at + 1;
  const kept = ' xml:space="preserve">';
  return xml.startsWith(kept, at) ? at + kept.length : -1;
}

/**
 * Cell elements of a sheet. Text is written inside its cell, never as a formula, whatever it begins with.
 */
import { isCellDate, type CellValue } from "../../../workbook/cell-value";
import { UserError } from "../../../workbook/user-error";
import { encodeCellText, encodeXml } from "../xml/xml-text";

/** Excel refuses files with longer texts (Excel specifications and limits). */
const longestText = 32_767;
/** What spreadsheets take for the beginning of a formula when a person edits the cell. */
const formulaStart = /^[=+\-@\t\r]/;

export interface CellContent {
  readonly address: string;
  readonly style: number;
  readonly value: CellValue;
  /** With its leading "="; `value` is then its result. */
  readonly formula?: string | undefined;
  /** The formula element as it stands, instead of `formula`. */
  readonly formulaXml?: string;
}

/** True when the text needs the mark that keeps it text while somebody edits it. */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && formulaStart.test(value);
}

/** `prefix` is the namespace prefix of the sheet's elements with its colon, usually "". */
export function cellXml({ address, style, value, formula, formulaXml }: CellContent, prefix = ""): string {
  const code = formulaXml ?? formulaElement(formula, prefix);
  return `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ""}${contentXml(value, code, address, prefix)}`;
}

/** The formula element; nothing for a cell without one. */
export function formulaElement(formula: string | undefined, prefix = ""): string {
  if (formula === undefined) return "";
  return `<${prefix}f>${encodeXml(formula.startsWith("=") ? formula.slice(1) : formula)}</${prefix}f>`;
}

/** A kernel: the cell from its type on, with its end. Plain arguments, since a sheet has a million cells. */
export function contentXml(value: CellValue, code: string, address: string, prefix = ""): string {
  if (typeof value === "string") {
    if (value.length > longestText) throw new UserError("tooMuchData", { cell: address });
    if (code !== "") return holding(' t="str"', code, encodeCellText(value), prefix);
    if (value === "") return "/>";
    const text = encodeCellText(value);
    return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  if (value === null) return code === "" ? "/>" : holding(' t="str"', code, "", prefix);
  if (typeof value === "number") return holding("", code, numberText(value, address), prefix);
  if (typeof value === "boolean") return holding(' t="b"', code, value ? "1" : "0", prefix);
  if (!isCellDate(value)) return holding(' t="e"', code, encodeXml(value.code), prefix);
  return holding("", code, numberText(value.serial, address), prefix);
}

function holding(type: string, code: string, content: string, prefix: string): string {
  return `${type}>${code}<${prefix}v>${content}</${prefix}v></${prefix}c>`;
}

function numberText(number: number, address: string): string {
  if (!Number.isFinite(number)) throw new Error(`${address}: ${number} is not a number that a cell can hold`);
  return String(number);
}

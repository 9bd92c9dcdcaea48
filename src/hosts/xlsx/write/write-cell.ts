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
  const start = `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const end = `</${prefix}c>`;
  const written = formula === undefined ? "" : `<${prefix}f>${encodeXml(formula.replace(/^=/, ""))}</${prefix}f>`;
  const code = formulaXml ?? written;
  const holding = (type: string, content: string): string =>
    `${start}${type}>${code}<${prefix}v>${content}</${prefix}v>${end}`;
  if (typeof value === "string") {
    if (value.length > longestText) throw new UserError("tooMuchData", { cell: address });
    if (code !== "") return holding(' t="str"', encodeCellText(value));
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t></${prefix}is>`;
    return value === "" ? `${start}/>` : `${start} t="inlineStr">${text}${end}`;
  }
  if (typeof value === "boolean") return holding(' t="b"', value ? "1" : "0");
  if (value === null) return code === "" ? `${start}/>` : holding(' t="str"', "");
  if (typeof value === "object" && !isCellDate(value)) return holding(' t="e"', encodeXml(value.code));
  return holding("", numberText(isCellDate(value) ? value.serial : value, address));
}

function numberText(number: number, address: string): string {
  if (!Number.isFinite(number)) throw new Error(`${address}: ${number} is not a number that a cell can hold`);
  return String(number);
}

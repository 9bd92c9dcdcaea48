/**
 * What to give Excel so that a cell ends up holding exactly this and nothing guessed. Excel reads an entry as if
 * it were typed: "=1+1", "5-15", "007" and "TRUE" all change, unless the cell's number format is "@".
 */

export type CellEntry = string | number | boolean;

export const textFormat = "@";
export const generalFormat = "General";

/** True for text that surely stays text in a cell of any format: it begins with a letter and is no word of Excel's. */
function isPlainText(text: string): boolean {
  // A month's name with a number ("May 2026") is a date to Excel, and digits anywhere may be an amount.
  return /^\p{L}/u.test(text) && !/\d/.test(text) && !/^(true|false)$/i.test(text.trim());
}

/** The number format under which `text` stays text: the wanted one where it is harmless, otherwise "@". */
export function formatForText(text: string, wanted: string | undefined): string {
  if (wanted === undefined) return textFormat;
  return text === "" || isPlainText(text) ? wanted : textFormat;
}

/** A formula must never meet "@", which would turn it into the text of the formula. */
export function formatForFormula(wanted: string | undefined): string {
  return wanted === undefined || wanted === textFormat ? generalFormat : wanted;
}

/**
 * The entry that puts back text found in a cell whose number format must stay: the apostrophe that people type
 * for the same purpose, because "@" would change how the user's own cell behaves.
 */
export function entryForText(text: string, format: string): string {
  return format === textFormat || text === "" || isPlainText(text) ? text : `'${text}`;
}

export interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
  readonly format: string;
}

/** The formula of a cell, or `null`; text that only looks like one is its own value. */
export function formulaOf({ formula, value }: Pick<ReadCell, "formula" | "value">): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** The entry that makes a cell hold what was read from it. */
export function entryOf(cell: ReadCell): CellEntry {
  const formula = formulaOf(cell);
  if (formula !== null) return formula;
  if (typeof cell.value === "number" || typeof cell.value === "boolean") return cell.value;
  const text = typeof cell.value === "string" ? cell.value : "";
  return cell.valueType === "String" ? entryForText(text, cell.format) : text;
}

/** The number format of a user's cell that is to hold `value`: its own, unless Excel would then read text as something else. */
export function editedFormat(value: string | number | null, own: string): string {
  if (typeof value === "string") return formatForText(value, own);
  return typeof value === "number" ? formatForFormula(own) : own;
}

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
 * The entry that puts text into a cell of this number format: with the apostrophe that people type for the same purpose,
 * because "@" would change how a cell of the user's behaves. Under "@" only text that begins like a formula or with an
 * apostrophe has one, so that an entry with "=" in front is a formula in a cell of any format. See `enteredAs`.
 */
export function entryForText(text: string, format: string): string {
  if (format === textFormat) return /^[=']/.test(text) ? `'${text}` : text;
  return text === "" || isPlainText(text) ? text : `'${text}`;
}

/** Excel reads such text as a formula, and fails on one that is longer, whatever the format (OfficeDev/office-js#3256). */
const longestFormula = 8_192;

export interface EnteredAs {
  readonly entry: CellEntry;
  /** The number format that the cell must have while the entry goes in. */
  readonly format: string;
}

/**
 * How an entry gets into a cell whose number format is to be `format` in the end. Under "@" Excel takes a formula for
 * text, an apostrophe for a letter, and fails on long text that begins with a sign: the first and the last go in under
 * "General", with the format put on afterwards, which changes no content.
 */
export function enteredAs(entry: CellEntry, format: string): EnteredAs {
  if (format !== textFormat || typeof entry !== "string") return { entry, format };
  if (entry.startsWith("=")) return { entry, format: generalFormat };
  const text = entry.startsWith("'") ? entry.slice(1) : entry;
  const isRisky = text.length >= longestFormula - 1 && /^[=+\-@]/.test(text);
  return isRisky ? { entry: `'${text}`, format: generalFormat } : { entry: text, format };
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

/**
 * What Excel makes of what is put into a cell, and what it refuses: Microsoft's documentation of
 * Range.values, of worksheet names and of Excel's limits.
 */
import { guessType } from "./guess-type";
import { HostError } from "./host-error";
import { findModelSheet, type ModelCell, type ModelSheet, type ModelWorkbook } from "./model-workbook";

export const requestLimit = 5 * 1024 * 1024;
const longestText = 32_767;
const longestFormula = 8_192;

export function checkSheetName(workbook: ModelWorkbook, name: string, own: ModelSheet | null): void {
  const isBad = name.length === 0 || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name);
  if (isBad || name.toLowerCase() === "history")
    throw new HostError("InvalidArgument", "The sheet name is not allowed.");
  const holder = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== own) throw new HostError("ItemAlreadyExists", "A sheet of that name exists.");
}

/** Puts one entry of a `values` or `formulas` array into a cell, guessing its type as Excel does. */
export function enterContent(workbook: ModelWorkbook, cell: ModelCell, entry: unknown): void {
  if (entry === null) return;
  cell.formula = null;
  cell.isError = false;
  if (entry === "") {
    cell.value = null;
    return;
  }
  if (typeof entry === "number" || typeof entry === "boolean") {
    cell.value = entry;
    return;
  }
  if (typeof entry !== "string") throw new HostError("InvalidArgument", "A cell takes text, a number or a boolean.");
  // OfficeDev/office-js#3256; whether "@" keeps Excel from it is not told.
  if (/^[=+\-@]/.test(entry) && entry.length > longestFormula) throw new HostError("GeneralException", "Too long.");
  if (cell.numberFormat === "@") {
    cell.value = checkedText(entry);
    return;
  }
  if (/^[=+\-@]./s.test(entry) && !/^[+-]\d+([.,]\d+)?$/.test(entry)) {
    checkFormula(workbook, entry);
    cell.formula = entry.startsWith("=") ? entry : `=${entry}`;
    cell.value = 0;
    return;
  }
  const guess = guessType(entry);
  if (guess) Object.assign(cell, guess);
  else cell.value = checkedText(entry.startsWith("'") ? entry.slice(1) : entry);
}

function checkedText(text: string): string {
  if (text.length > longestText) throw new HostError("InvalidArgument", "The text is too long for a cell.");
  return text;
}

const longestFormatText = 255;
const mostNumberFormats = 200;
const longestTextInFormula = 255;

export function checkNumberFormat({ numberFormats }: ModelWorkbook, format: unknown): asserts format is string {
  if (typeof format !== "string" || format === "" || format.length > longestFormatText) {
    throw new HostError("InvalidArgument", "A number format is text.");
  }
  if (numberFormats.has(format)) return;
  if (numberFormats.size >= mostNumberFormats) throw new HostError("InvalidArgument", "Too many number formats.");
  numberFormats.add(format);
}

/** What Excel refuses of a formula: too long, texts too long in it, brackets open, a sheet that does not exist. */
export function checkFormula(workbook: ModelWorkbook, formula: string): void {
  if (formula.length > longestFormula) throw new HostError("FormulaLengthExceedsLimit");
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.length - 2 > longestTextInFormula)) {
    throw new HostError("InvalidArgument", "A text in a formula is too long.");
  }
  for (const [, quoted = ""] of formula.matchAll(/'((?:[^']|'')+)'!/g)) {
    const sheet = quoted.replaceAll("''", "'");
    if (!findModelSheet(workbook, sheet))
      throw new HostError("InvalidArgument", `The formula names no sheet: ${sheet}`);
  }
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')+'!/g, "");
  if (bare.includes('"') || !areBracketsClosed(bare)) throw new HostError("InvalidArgument", "The formula is broken.");
  for (const [, sheet = ""] of bare.matchAll(/(?<![\p{L}\p{N}_.#])([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
    if (!findModelSheet(workbook, sheet))
      throw new HostError("InvalidArgument", `The formula names no sheet: ${sheet}`);
  }
}

function areBracketsClosed(formula: string): boolean {
  let open = 0;
  for (const letter of formula) {
    if (letter === "(") open += 1;
    if (letter === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

export function checkUnprotected(sheet: ModelSheet): void {
  if (sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
}

/** People and programs may write to unlocked cells of a protected sheet. */
export function checkWritable(sheet: ModelSheet, cell: ModelCell | undefined): void {
  if (sheet.protection && cell?.look["locked"] !== false) throw new HostError("AccessDenied", "The cell is locked.");
}

/** A 2-D array must have exactly the shape of its range. */
export function checkShape(data: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(data)) throw new HostError("InvalidArgument", "A two-dimensional array is needed.");
  if (data.length !== rows) throw new HostError("InvalidArgument", "The array has another height than the range.");
  return data.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) {
      throw new HostError("InvalidArgument", "The array has another width than the range.");
    }
    return row.map((entry: unknown) => entry);
  });
}

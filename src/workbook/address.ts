/**
 * A1 addresses. Rows and columns are 1-based everywhere in this project: row 1 and column 1 are A1.
 */

/** A rectangle of cells; all four bounds are 1-based and included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

/** What a sheet of Excel's holds: XFD1048576 is its last cell. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Letters of a 1-based column: 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based column of letters: "A" → 1, "aa" → 27; `null` when they name no column of a sheet. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= lastColumn ? column : null;
}

/** "D12" for row 12, column 4. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "$D$12" for row 12, column 4. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** "A1:C3", or "B2" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** "$A$1:$C$3", or "$B$2" for a single cell. */
export function absoluteRangeAddress(range: CellRange): string {
  const start = absoluteAddress(range.top, range.left);
  const end = absoluteAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads "D12" or "$D$12"; `null` when the text is not one cell of a sheet. */
export function parseCellAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]);
  return column !== null && row >= 1 && row <= lastRow ? { row, column } : null;
}

/** Reads "A1:C3" or "B2", with or without `$`; corners may come in any order. */
export function parseRangeAddress(text: string): CellRange | null {
  const [startText, endText, ...rest] = text.split(":");
  if (startText === undefined || rest.length > 0) return null;
  const start = parseCellAddress(startText);
  const end = endText === undefined ? start : parseCellAddress(endText);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet name as a formula needs it: always quoted, inner apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Danh mục'!$A$1:$C$3", ready to stand in a formula. */
export function sheetRangeReference(sheet: string, range: CellRange): string {
  return `${quoteSheetName(sheet)}!${absoluteRangeAddress(range)}`;
}

/** Reads "'Danh mục'!$A$1:$C$3" or "Sheet1!B2"; `null` for unions, constants and formulas. */
export function parseSheetRangeReference(text: string): { sheet: string; range: CellRange } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,\s]+))!([^!,]+)$/.exec(text.trim());
  if (!match?.[3]) return null;
  const range = parseRangeAddress(match[3]);
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return range && sheet !== undefined ? { sheet, range } : null;
}

/** "Sheet2!D14", the short form that people read. */
export function readableReference(ref: CellRef): string {
  return `${ref.sheet}!${cellAddress(ref.row, ref.column)}`;
}

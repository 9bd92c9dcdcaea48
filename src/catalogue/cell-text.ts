/**
 * Cell values as the text that a reader sees in them.
 */
import { normalizeLines, normalizeText } from "../text/normalize";
import { showsAtOnce } from "../text/plain-text";
import { isCellDate, isCellError } from "../workbook/cell-value";
import type { CellValue } from "../workbook/cell-value";
import { readableDay } from "../workbook/serial-date";

/** Text of any cell, as it is; an error shows its code, an empty cell nothing. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellDate(value)) return readableDay(value.serial);
  if (isCellError(value)) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** One clean line; empty for an empty cell and for an Excel error. */
export function lineOf(value: CellValue): string {
  if (typeof value === "string") return normalizeText(value);
  // Numbers, days and TRUE are clean as `cellText` writes them.
  return isCellError(value) ? "" : cellText(value);
}

/** Clean text that keeps its line breaks; empty for an empty cell and for an Excel error. */
export function linesOf(value: CellValue): string {
  return typeof value === "string" ? normalizeLines(value) : lineOf(value);
}

const visible = /[^\s\p{Cf}]/u;

/** True where a reader sees nothing: empty, or nothing but spaces and invisible characters. */
export function isEmptyCell(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !showsAtOnce(value) && !visible.test(value));
}

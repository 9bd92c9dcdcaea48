/**
 * What a cell can hold, the same for every host. A date is kept apart from a number because
 * Excel silently turns text such as "5-15" into 15 May, and the catalogue must notice.
 */

/** A date or date-time; `serial` counts days in Excel's 1900 system (1 = 1 January 1900). */
export interface CellDate {
  readonly kind: "date";
  readonly serial: number;
}

/** A cell whose formula failed; `code` as Excel shows it in English, such as `#REF!`. */
export interface CellError {
  readonly kind: "error";
  readonly code: string;
}

export type CellValue = string | number | boolean | null | CellDate | CellError;

export function isCellDate(value: CellValue): value is CellDate {
  return typeof value === "object" && value !== null && value.kind === "date";
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null && value.kind === "error";
}

/** True for an empty cell and for text made of white space only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** True when both cells hold the same content; dates and errors are compared by what they say. */
export function sameCellValue(left: CellValue, right: CellValue): boolean {
  if (isCellDate(left) && isCellDate(right)) return left.serial === right.serial;
  if (isCellError(left) && isCellError(right)) return left.code === right.code;
  return left === right;
}

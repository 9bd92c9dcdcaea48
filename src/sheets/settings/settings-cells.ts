/** Single cells of `Cấu hình KPI` by name, and the error that names one which cannot be read. */
import type { WrongEntry } from "../../catalogue/rules/word-tables";
import { forms } from "../../strings/vi/forms";
import { excerpt } from "../../text/excerpt";
import { cellAddress } from "../../workbook/address";
import { isBlank, isCellDate, isCellError, type CellValue } from "../../workbook/cell-value";
import { UserError } from "../../workbook/user-error";
import { findMarkedSheet, findName, valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";

/** A cell by name and 0-based place in it, for naming it to people. */
export interface NamedCell {
  readonly name: string;
  readonly index: number;
}

export function valueOf(workbook: WorkbookSnapshot, { name, index }: NamedCell): CellValue {
  return valuesOfName(workbook, name)?.[index]?.[0] ?? null;
}

export function textOf(value: CellValue | undefined): string | null {
  if (value === undefined || isBlank(value) || isCellError(value)) return null;
  // A number that Excel took for a date is told by its figure, as formulas see it.
  if (isCellDate(value)) return String(value.serial);
  return String(value).trim();
}

export function unreadable(workbook: WorkbookSnapshot, cell: NamedCell, value: CellValue): UserError {
  return new UserError("settingsUnreadable", { ...placeOf(workbook, cell), detail: describe(value) });
}

/** An entry of a table of words that nothing can be read from. */
export function wrongWords(workbook: WorkbookSnapshot, cell: NamedCell, { fault, entry }: WrongEntry): UserError {
  return new UserError("wordsUnreadable", { ...placeOf(workbook, cell), fault, entry: excerpt(entry) });
}

function placeOf(
  workbook: WorkbookSnapshot,
  { name, index }: NamedCell,
): { readonly sheet: string; readonly cell: string } {
  const defined = findName(workbook, name);
  const cell = defined ? cellAddress(defined.range.top + index, defined.range.left) : name;
  const sheet = defined?.sheet ?? findMarkedSheet(workbook, "settings")?.name ?? forms.sheetNames.settings;
  return { sheet, cell };
}

function describe(value: CellValue): string {
  if (isBlank(value)) return forms.settings.blankCell;
  if (typeof value === "object" && value !== null) return value.kind === "error" ? value.code : String(value.serial);
  return `“${value}”`;
}

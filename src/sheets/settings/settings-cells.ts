/** Single cells of `Cấu hình KPI` by name, and the error that names one which cannot be read. */
import { forms } from "../../strings/vi/forms";
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

export function unreadable(workbook: WorkbookSnapshot, { name, index }: NamedCell, value: CellValue): UserError {
  const defined = findName(workbook, name);
  const cell = defined ? cellAddress(defined.range.top + index, defined.range.left) : name;
  const sheet = defined?.sheet ?? findMarkedSheet(workbook, "settings")?.name ?? forms.sheetNames.settings;
  return new UserError("settingsUnreadable", { sheet, cell, detail: describe(value) });
}

function describe(value: CellValue): string {
  if (isBlank(value)) return forms.settings.blankCell;
  if (typeof value === "object" && value !== null) return value.kind === "error" ? value.code : String(value.serial);
  return `“${value}”`;
}

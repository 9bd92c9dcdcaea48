/** Details of the office in the `Cấu hình KPI` that stands in the workbook: only the cells that say something else. */
import { officeFields, type OfficeDetails } from "../sheets/form/office-fields";
import { readOfficeDetails } from "../sheets/form/office-details";
import { officeCells } from "../sheets/names";
import type { SheetEdit } from "../workbook/workbook-change";
import { findName, type WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** `null` where the workbook has no cell for a field: no settings sheet yet, or one of an earlier version. */
export function officeEdits(workbook: WorkbookSnapshot, details: Partial<OfficeDetails>): SheetEdit[] | null {
  const stored = readOfficeDetails(workbook);
  const edits: SheetEdit[] = [];
  for (const field of officeFields) {
    const value = details[field];
    if (value === undefined || value === stored[field]) continue;
    const cell = findName(workbook, officeCells[field]);
    if (!cell) return null;
    const { sheet, range } = cell;
    edits.push({ kind: "setCell", sheet, row: range.top, column: range.left, value: value === "" ? null : value });
  }
  return edits;
}

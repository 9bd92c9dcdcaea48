/**
 * Assignments that came as a workbook: the first sheet that is not called `criteria` (tiêu chí), and that one
 * beside it.
 */
import { rowsInUnicode } from "../catalogue/unicode-sheet";
import type { ImportedTable } from "../scoring/imported-table";
import type { ImportDecisions } from "../scoring/settle-lines";
import { searchKey } from "../text/search-key";
import { UserError } from "../workbook/user-error";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface ImportedTables {
  readonly assignments: ImportedTable;
  readonly criteria?: ImportedTable;
  /** What counts where the sheets say something else; what people typed there stays when absent. */
  readonly decisions?: ImportDecisions;
}

const criteriaNames: ReadonlySet<string> = new Set(["criteria", "tieu chi", "tieu chi chung"]);

/** @throws UserError `noAssignmentTable` when no sheet holds anything. */
export function tablesOfWorkbook(workbook: WorkbookSnapshot, file: string): ImportedTables {
  const isCriteria = (sheet: SheetSnapshot) => criteriaNames.has(searchKey(sheet.name));
  const assignments = workbook.sheets.find((sheet) => !isCriteria(sheet) && sheet.values.length > 0);
  const criteria = workbook.sheets.find(isCriteria);
  if (!assignments) throw new UserError("noAssignmentTable", { file });
  return { assignments: tableOf(assignments), ...(criteria ? { criteria: tableOf(criteria) } : {}) };
}

function tableOf({ name, values, firstRow, firstColumn }: SheetSnapshot): ImportedTable {
  return { name, rows: rowsInUnicode(values), firstRow, firstColumn };
}

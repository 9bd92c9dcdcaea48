/**
 * Assignments that came as a workbook: the first sheet that is called neither `criteria` (tiêu chí) nor `roster` (nhân
 * sự), and those two beside it.
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
  readonly roster?: ImportedTable;
  /** What counts where the sheets say something else; what people typed there stays when absent. */
  readonly decisions?: ImportDecisions;
}

/** Tables with a sheet of their own, by what people call it. */
const sheetWords = {
  criteria: new Set(["criteria", "tieu chi", "tieu chi chung"]),
  roster: new Set(["roster", "nhan su", "danh sach nhan su"]),
} as const;
export type OwnTable = keyof typeof sheetWords;

/** @throws UserError `noAssignmentTable` when no sheet holds anything. */
export function tablesOfWorkbook(workbook: WorkbookSnapshot, file: string): ImportedTables {
  const [criteria, roster] = (["criteria", "roster"] as const).map((kind) =>
    workbook.sheets.find((sheet) => isCalled(sheet, kind) && sheet.values.length > 0),
  );
  const isOther = (sheet: SheetSnapshot) => !isCalled(sheet, "criteria") && !isCalled(sheet, "roster");
  const assignments = workbook.sheets.find((sheet) => isOther(sheet) && sheet.values.length > 0);
  if (!assignments) throw new UserError("noAssignmentTable", { file });
  return {
    assignments: tableOf(assignments),
    ...(criteria ? { criteria: tableOf(criteria) } : {}),
    ...(roster ? { roster: tableOf(roster) } : {}),
  };
}

/**
 * One table from a workbook of its own: the sheet that is called after it, else the first that holds anything.
 *
 * @throws UserError `noAssignmentTable` when no sheet does.
 */
export function tableOfWorkbook(workbook: WorkbookSnapshot, kind: OwnTable, file: string): ImportedTable {
  const filled = workbook.sheets.filter(({ values }) => values.length > 0);
  const sheet = filled.find((each) => isCalled(each, kind)) ?? filled[0];
  if (!sheet) throw new UserError("noAssignmentTable", { file });
  return tableOf(sheet);
}

function isCalled({ name }: SheetSnapshot, kind: OwnTable): boolean {
  return sheetWords[kind].has(searchKey(name));
}

function tableOf({ name, values, firstRow, firstColumn }: SheetSnapshot): ImportedTable {
  return { name, rows: rowsInUnicode(values), firstRow, firstColumn };
}

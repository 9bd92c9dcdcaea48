/** Puts what another host read from a file into the in-memory Excel, as if Excel had opened that file. */
import { isCellDate, isCellError, type CellValue } from "../../src/workbook/cell-value";
import { sheetRangeReference, cellAddress } from "../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { addModelSheet, calculatedKey, touchCell, type ModelCell, type ModelWorkbook } from "./model-workbook";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function fillModel(workbook: ModelWorkbook, snapshot: WorkbookSnapshot): void {
  workbook.sheets = [];
  workbook.names = [];
  workbook.calculated.clear();
  for (const sheet of snapshot.sheets) fillSheet(workbook, sheet);
  for (const { name, sheet, range } of snapshot.names) {
    workbook.names.push({ name, formula: `=${sheetRangeReference(sheet, range)}` });
  }
  workbook.active = snapshot.activeSheet ?? workbook.sheets[0]?.name ?? "";
}

function fillSheet(workbook: ModelWorkbook, sheet: SheetSnapshot): void {
  const target = addModelSheet(workbook, sheet.name);
  target.visibility = visibilities[sheet.visibility];
  target.protection = sheet.isProtected ? {} : null;
  target.merges = sheet.merges.map((merge) => ({ ...merge }));
  target.hiddenRows = new Set(sheet.hiddenRows);
  sheet.values.forEach((values, rowIndex) =>
    values.forEach((value, columnIndex) => {
      if (value === null) return;
      const row = sheet.firstRow + rowIndex;
      const column = sheet.firstColumn + columnIndex;
      const formula = sheet.formulas.get(cellAddress(row, column)) ?? null;
      const content = contentOf(value);
      const cell = touchCell(target, row, column);
      if (formula === null) Object.assign(cell, content);
      else {
        Object.assign(cell, { ...content, formula, value: 0, isError: false });
        const { value: result = null, isError = false } = content;
        workbook.calculated.set(calculatedKey({ sheet: sheet.name, row, column, formula }), { value: result, isError });
      }
    }),
  );
}

function contentOf(value: CellValue): Partial<ModelCell> {
  if (isCellDate(value)) return { value: value.serial, numberFormat: "dd/mm/yyyy" };
  if (isCellError(value)) return { value: value.code, isError: true };
  return { value };
}

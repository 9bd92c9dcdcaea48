/** What a person does by hand in each of the hosts, between two actions of the software. */
import type { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { WorkbenchHost } from "../../../src/workbench/host/workbench-host";
import type { HandEdit } from "../../../src/hosts/xlsx/edit/hand-edit";
import { cellAddress, type CellRef } from "../../../src/workbook/address";
import { calculatedKey, findModelSheet, modelCell } from "../../excel-host/model-workbook";
import type { TestBed } from "../../excel-host/test-bed";

export interface Hand {
  readonly type: (cell: CellRef, value: string | number | null) => Promise<void>;
  /** Another result of the formula that stands there. */
  readonly recalculate: (cell: CellRef, value: number) => Promise<void>;
  /** Before that row; the protection is lifted for it where there is one. */
  readonly insertRow: (sheet: string, row: number) => Promise<void>;
  /** Absent where people cannot do it. */
  readonly rename?: (sheet: string, name: string) => Promise<void>;
  readonly deleteSheet?: (sheet: string) => Promise<void>;
}

function handOver(take: (edits: readonly HandEdit[]) => Promise<void>): Hand {
  return {
    type: (cell, value) => take([{ kind: "setCell", ...cell, value, formula: null }]),
    recalculate: (cell, value) => take([{ kind: "setResult", ...cell, value }]),
    insertRow: (sheet, row) => take([{ kind: "insertRows", sheet, row, count: 1 }]),
  };
}

export const handInFile = (host: XlsxHost): Hand => handOver((edits) => host.editByHand(edits));

export const handInWorkbench = (host: WorkbenchHost): Hand =>
  handOver((edits) => {
    host.takeEdits(edits);
    return Promise.resolve();
  });

/** Through Excel itself, which moves rows and names as it does for a person. */
export function handInExcel({ Excel, workbook }: TestBed): Hand {
  const onSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  return {
    type: ({ sheet, row, column }, value) =>
      onSheet(sheet, (worksheet) => {
        worksheet.getRange(cellAddress(row, column)).values = [[value ?? ""]];
      }),
    recalculate({ sheet, row, column }, value) {
      const found = findModelSheet(workbook, sheet);
      const formula = (found && modelCell(found, row, column)?.formula) ?? null;
      if (formula === null) throw new Error(`there is no formula in ${sheet}!${cellAddress(row, column)}`);
      workbook.calculated.set(calculatedKey({ sheet, row, column, formula }), { value, isError: false });
      return Promise.resolve();
    },
    insertRow: (name, row) =>
      onSheet(name, (sheet) => {
        sheet.protection.unprotect();
        sheet.getRange(`${row}:${row}`).insert("Down");
      }),
    rename: (name, wanted) =>
      onSheet(name, (sheet) => {
        sheet.name = wanted;
      }),
    deleteSheet: (name) => onSheet(name, (sheet) => sheet.delete()),
  };
}

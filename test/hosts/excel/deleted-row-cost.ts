/** What deleting one row costs in a sheet that people dressed far beyond its contents. */
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { fingerprintSheet } from "../../../src/workbook/fingerprint";
import { noChange } from "../../../src/workbook/workbook-change";
import { findSheet } from "../../../src/workbook/workbook-snapshot";
import { dumpWorkbook } from "../../excel-host/model-view";
import { addModelSheet, touchCell } from "../../excel-host/model-workbook";
import { createTestBed } from "../../excel-host/test-bed";
import type { Cost } from "./job-cost";

export interface DeletedRowCost {
  readonly formattedRows: number;
  readonly delete: Cost;
  readonly undo: Cost;
  /** After taking it back. */
  readonly isAsBefore: boolean;
}

const filledRows = 200;
const columns = 10;

export async function costOfDeletedRow(formattedRows: number): Promise<DeletedRowCost> {
  const bed = createTestBed({ apiMinor: 13 });
  const sheet = addModelSheet(bed.workbook, "Danh mục");
  for (let row = 1; row <= formattedRows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = touchCell(sheet, row, column);
      Object.assign(cell, { borders: "BLRT", look: { name: "Times New Roman", size: 13 } });
      if (row <= filledRows) cell.value = column === 1 ? row : `Công việc ${row}, cột ${column}`;
    }
  }
  const host = createExcelHost({ retryPause: 0, silence: 0 });
  const found = findSheet(await host.read(), sheet.name);
  if (!found) throw new Error("the sheet was not read");
  const before = JSON.stringify(dumpWorkbook(bed.workbook));
  const counted = async <T>(act: () => Promise<T>): Promise<{ readonly cost: Cost; readonly done: T }> => {
    bed.resetCounters();
    const done = await act();
    const { requests: syncs, bytes, answered } = bed.counters;
    return { cost: { syncs, bytes, answered }, done };
  };
  const deletion = await counted(() =>
    host.apply({
      ...noChange,
      edits: [{ kind: "deleteRows", sheet: sheet.name, row: 100, count: 1 }],
      basedOn: [{ sheet: sheet.name, fingerprint: fingerprintSheet(found) }],
    }),
  );
  const undo = await counted(() => host.undo(deletion.done));
  const isAsBefore = JSON.stringify(dumpWorkbook(bed.workbook)) === before;
  return { formattedRows, delete: deletion.cost, undo: undo.cost, isAsBefore };
}

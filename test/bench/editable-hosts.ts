/** A catalogue of a user's own in each kind of host, for benchmarks that change it and take the change back. */
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { fillModel } from "../excel-host/model-of-snapshot";
import { createTestBed } from "../excel-host/test-bed";
import { longCatalogue } from "./long-catalogue";

export const editedSheet = "Danh mục";

export type EditableHost = (rows: number) => Promise<(edits: readonly SheetEdit[]) => Promise<void>>;

export const inFile: EditableHost = async (rows) => {
  const host = await openXlsx(await longCatalogue(rows));
  return (edits) => applyAndUndo(host, edits);
};

/** Excel's own work is the test bed's here: its share grows with the calls that it gets. */
export const inExcel: EditableHost = async (rows) => {
  const bed = createTestBed({ apiMinor: 13 });
  fillModel(bed.workbook, await (await openXlsx(await longCatalogue(rows))).read());
  const host = createExcelHost({ retryPause: 0, silence: 0 });
  return (edits) => {
    // Whichever test bed was made last has put itself in place.
    Object.assign(globalThis, { Excel: bed.Excel, OfficeExtension: bed.OfficeExtension });
    return applyAndUndo(host, edits);
  };
};

async function applyAndUndo(host: WorkbookHost, edits: readonly SheetEdit[]): Promise<void> {
  await host.undo(await host.apply({ ...noChange, edits }));
}

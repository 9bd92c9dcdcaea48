/**
 * Reads one sheet written down as rows, as the catalogue's tests need it.
 */
import type { CatalogueSheet } from "../../src/catalogue/catalogue-row";
import { readCatalogue } from "../../src/catalogue/read-catalogue";
import type { ReadCatalogueOptions } from "../../src/catalogue/read-catalogue";
import type { CellValue } from "../../src/workbook/cell-value";
import type { SheetOptions } from "../support/snapshot";
import { sheetOf, workbookOf } from "../support/snapshot";

export type Rows = readonly (readonly CellValue[])[];

/** LC's template: STT, task, detail, output, group, band in columns A–F. */
export const header = [
  ...["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"],
];
/** A label of the template, exact. */
export const band2 = "Từ 5 phút đến dưới 15 phút";

type ReadOptions = SheetOptions & Omit<ReadCatalogueOptions, "workbook" | "sheets">;

export function readOneSheet(rows: Rows, options: ReadOptions = {}): CatalogueSheet {
  const { columns, headerRows } = options;
  const { catalogue } = readCatalogue({ workbook: workbookOf([sheetOf(rows, options)]), columns, headerRows });
  const [sheet] = catalogue.sheets;
  if (!sheet) throw new Error("no catalogue was found");
  return sheet;
}

/** Why each row was skipped, by its number. */
export function skipReasons(sheet: CatalogueSheet): Record<number, string> {
  return Object.fromEntries(sheet.skipped.map(({ row, reason }) => [row, reason]));
}

/** Draws the catalogue as "sheet 2" of the template: group and band as text, tasks merged or filled only once. */
import type { CellValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { bandList, groupList } from "./draw-guide";
import { heightFor, setPage, writeCell, writeHead, writeMerged, writeSignatures, type Look } from "./form-look";
import { headerRepeatedAbove, hiddenProduct } from "./mistakes";
import { sampleFields, type SampleRow, type SampleValue } from "./sample-catalogue";

const widths = [6, 25, 42, 31, 9, 38, 17, 9, 17];
const headings = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra"];
const columns = widths.length;
const taskColumn = 2;
/** From here on the departments wrote each task only once instead of merging its cells. */
const firstSectionFilledOnce = "IV.";

const head: Look = { bold: true, horizontal: "center", border: true, fill: "FFDDEBF7" };
const section: Look = { bold: true, border: true, fill: "FFF2F2F2" };

export interface DrawCatalogueOptions {
  readonly rows: readonly SampleRow[];
  /** Also the untidy things around the rows: a repeated header, a blank row, a hidden row. */
  readonly untidy: boolean;
}

export function drawCatalogue(workbook: Workbook, { rows, untidy }: DrawCatalogueOptions): Worksheet {
  const sheet = workbook.addWorksheet("Danh mục");
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const headerRow = writeHead(sheet, {
    title: ["DANH MỤC SẢN PHẨM, CÔNG VIỆC", "CỦA VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH NĂM 2026"],
    basis:
      "(Căn cứ Nghị định số 335/2025/NĐ-CP của Chính phủ về đánh giá, xếp loại chất lượng công chức; Kế hoạch số 41/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh)",
    columns,
  });
  const firstRow = writeHeader(sheet, headerRow);
  const lastRow = writeRows({ sheet, rows, untidy, firstRow });
  addDropDowns(sheet, { firstRow, lastRow });
  writeSignatures(sheet, { row: lastRow + 3, columns });
  setPage(sheet, { orientation: "landscape", titleRows: `${headerRow}:${headerRow + 2}` });
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: firstRow - 1 }];
  return sheet;
}

/** Two rows of headings and the row of column numbers; returns the first row below. */
function writeHeader(sheet: Worksheet, row: number): number {
  headings.forEach((text, index) =>
    writeMerged(sheet, { row, toRow: row + 1, from: index + 1, to: index + 1 }, text, head),
  );
  writeMerged(sheet, { row, from: 5, to: 6 }, "Mức độ, thời gian", head);
  writeCell(sheet, { row: row + 1, column: 5 }, "Phân nhóm", head);
  writeCell(sheet, { row: row + 1, column: 6 }, "Định lượng thời gian", head);
  writeMerged(sheet, { row, from: 7, to: 8 }, "Khối lượng", head);
  writeCell(sheet, { row: row + 1, column: 7 }, "Tần suất", head);
  writeCell(sheet, { row: row + 1, column: 8 }, "Tổng số người làm", head);
  writeMerged(sheet, { row, toRow: row + 1, from: 9, to: 9 }, "Ghi chú", head);
  sheet.getRow(row + 1).height = 52;
  for (let column = 1; column <= columns; column++) {
    writeCell(sheet, { row: row + 2, column }, `(${column})`, {
      horizontal: "center",
      italic: true,
      border: true,
      size: 10,
    });
  }
  return row + 3;
}

/** Returns the last row written. */
function writeRows({
  sheet,
  rows,
  untidy,
  firstRow,
}: DrawCatalogueOptions & { sheet: Worksheet; firstRow: number }): number {
  let at = firstRow;
  let ordinal = 0;
  let taskTop = firstRow;
  rows.forEach((row, index) => {
    if (row.startsSection) {
      if (untidy && index > 0 && row.section.startsWith("V.")) at++;
      writeMerged(sheet, { row: at, from: 1, to: columns }, row.section, section);
      sheet.getRow(at).height = 21;
      at++;
      ordinal = 0;
    }
    if (untidy && row.product === headerRepeatedAbove) {
      const texts = [...headings, "Phân nhóm", "Định lượng thời gian", "Tần suất", "Tổng số người làm", "Ghi chú"];
      texts.forEach((text, place) => writeCell(sheet, { row: at, column: place + 1 }, text, head));
      sheet.getRow(at).height = 52;
      at++;
    }
    if (row.startsTask) taskTop = at;
    writeProduct(sheet, { row, at, ordinal: ++ordinal });
    if (untidy && row.product === hiddenProduct) sheet.getRow(at).hidden = true;
    const isMerging = row.section < firstSectionFilledOnce || row.section.startsWith("III.");
    const isLastOfTask = rows[index + 1]?.startsTask ?? true;
    if (isMerging && isLastOfTask && at > taskTop) sheet.mergeCells(taskTop, taskColumn, at, taskColumn);
    at++;
  });
  return at - 1;
}

function writeProduct(sheet: Worksheet, { row, at, ordinal }: { row: SampleRow; at: number; ordinal: number }): void {
  writeCell(sheet, { row: at, column: 1 }, ordinal, { horizontal: "center", border: true });
  sampleFields.forEach((field, index) => {
    const column = index + 2;
    const value = field === "task" && !row.startsTask ? null : row.cells[field];
    const isCentred = field === "group" || field === "people";
    const look: Look = { border: true, horizontal: isCentred ? "center" : "left", bold: field === "task" };
    writeCell(
      sheet,
      { row: at, column },
      cellValue(value),
      value instanceof Date ? { ...look, numFmt: "d-mmm" } : look,
    );
  });
  const wrapped = sampleFields.map((field, index) => ({
    text: textOf(row.cells[field]),
    width: widths[index + 1] ?? 10,
  }));
  sheet.getRow(at).height = heightFor(wrapped.filter((_, index) => index !== 0));
}

/** An error cell comes with the broken formula behind it, as Excel leaves it when a row is deleted. */
function cellValue(value: SampleValue): CellValue {
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return { formula: "SUM(#REF!)", result: { error: value.error } };
}

function textOf(value: SampleValue): string {
  return typeof value === "string" ? value : "";
}

function addDropDowns(sheet: Worksheet, { firstRow, lastRow }: { firstRow: number; lastRow: number }): void {
  const list = (source: string) => ({
    type: "list" as const,
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorTitle: "Danh mục",
    error: "Chọn một mục trong danh sách.",
  });
  sheet.dataValidations.add(`E${firstRow}:E${lastRow}`, list(groupList));
  sheet.dataValidations.add(`F${firstRow}:F${lastRow}`, list(bandList));
}

/**
 * A small part of the sample office: enough of its catalogue for every kind of fix, and a month of two people.
 * Tests that go through thousands of failures need a workbook that is written in a blink.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { drawCatalogue } from "../../assets/samples/draw-catalogue";
import { sameBytes } from "../../assets/samples/form-look";
import { withMistakes } from "../../assets/samples/mistakes";
import { readSampleCatalogue, type SampleRow } from "../../assets/samples/sample-catalogue";
import type { ImportedTable } from "../../src/scoring/imported-table";

/** With a missing output, an approximate time band and group, decomposed letters, an exact duplicate. */
const products: ReadonlySet<number> = new Set([5, 6, 11, 14, 25, 26, 31, 32, 33, 34, 58]);

/** 12 products: the duplicate stands twice. */
export async function smallOffice(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const rows = withMistakes(readSampleCatalogue()).filter(({ product }) => products.has(product));
  drawCatalogue(workbook, { rows: withStarts(rows), untidy: true });
  return sameBytes(workbook);
}

/** A section or task now begins where the rows before it are left out. */
function withStarts(rows: readonly SampleRow[]): SampleRow[] {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const startsSection = before?.section !== row.section;
    return {
      ...row,
      startsSection,
      startsTask: startsSection || row.startsTask || before.cells.task !== row.cells.task,
    };
  });
}

export const period = "2026-05";

export const twoPeople: ImportedTable = {
  name: "giao-viec.csv",
  rows: [
    ["Họ và tên", "Mã CV", "Loại giao việc", "SL giao", "SL hoàn thành", "Số lần chưa đạt", "Số ngày chậm"],
    ["Hoàng Thu Trang", "VP.001", "kế hoạch", "5", "4", "0", "0"],
    ["Hoàng Thu Trang", "VP.003", "kế hoạch", "3", "3", "1", "2"],
    ["Vũ Đình Khải", "VP.004", "kế hoạch", "2", "2", "0", "1"],
    ["Vũ Đình Khải", "VP.002", "đột xuất", "1", "1", "0", "0"],
  ],
};

/** The same month with the first of them alone, for what is written thousands of times. */
export const onePerson: ImportedTable = { ...twoPeople, rows: twoPeople.rows.slice(0, 3) };

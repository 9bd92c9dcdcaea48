/** A small office in a workbook: a converted catalogue of three products, people of every role, and months to score. */
import { Workbook } from "@cj-tech-master/excelts";

import { convertCatalogue } from "../../src/app/convert";
import { scoreMonthly } from "../../src/app/score";
import type { ScoreOptions, ScoreReport } from "../../src/app/score-report";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { ImportedTable } from "../../src/scoring/imported-table";
import type { Period } from "../../src/text/period";

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

const products: Rows = [
  ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Mã CV", "Điểm chấm"],
  ["Văn bản", "Công văn mẫu", "Công văn", "N1", "SP.1", 10],
  ["Báo cáo", "Báo cáo quý", "Báo cáo", "N2", "SP.2", 27],
  ["Kế hoạch", "Kế hoạch năm", "Kế hoạch", "N3", "SP.3", 37],
];

/** Coefficients 1, 2.7 and 3.7. Other points of the products: another catalogue. */
export async function convertedOffice(rows: Rows = products): Promise<XlsxHost> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Danh mục phòng");
  for (const row of rows) sheet.addRow([...row]);
  const host = await openXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
  await convertCatalogue(host, { tried: { standard: { kind: "code", code: "SP.1" } } });
  return host;
}

export function tableOf(name: string, rows: Rows): ImportedTable {
  const text = (cell: Cell) => (cell === null ? "" : String(cell));
  return { name, rows: rows.map((row) => row.map(text)) };
}

export const peopleOfOffice = tableOf("nhan-su.csv", [
  ["Mã", "Họ và tên", "Chức vụ", "Đơn vị", "Vai trò", "Nhóm nhiệm vụ tương đồng", "Người phụ trách"],
  ["NV01", "Trần Thị Trưởng", "Chánh Văn phòng", "Văn phòng", "Cấp trưởng", "Lãnh đạo", ""],
  ["NV02", "Lê Văn Phó", "Phó Chánh Văn phòng", "Văn phòng", "Cấp phó", "Lãnh đạo", "Trần Thị Trưởng"],
  ["NV03", "Phạm Thị Viên", "Chuyên viên", "Phòng Tổng hợp", "Chuyên viên", "Tham mưu", "Lê Văn Phó"],
  ["NV04", "Vũ Văn Lái", "Lái xe", "Phòng Hành chính", "Hỗ trợ phục vụ", "Phục vụ", "Trần Thị Trưởng"],
]);

const lineHeadings = ["Họ và tên", "Mã CV", "Loại", "SL giao", "SL hoàn thành", "Số ngày chậm", "Số lần chưa đạt"];

/** Lines as "NV01", "SP.1", "kế hoạch", 5, 4, 0, 0. */
export function linesOf(rows: Rows): ImportedTable {
  return tableOf("giao-viec.csv", [lineHeadings, ...rows]);
}

/** The golden month of the handbook for the member of staff, and full months of the leaders. */
export const linesOfOffice = linesOf([
  ["NV01", "SP.1", "kế hoạch", 5, 5, 0, 0],
  ["NV02", "SP.2", "kế hoạch", 2, 2, 0, 0],
  ["NV03", "SP.1", "kế hoạch", 5, 4, 4, 0],
  ["NV03", "SP.2", "kế hoạch", 3, 3, 2, 1],
  ["NV03", "SP.3", "kế hoạch", 1, "0,8", 0, 2],
]);

export const marksOfOffice = tableOf("tieu-chi.csv", [
  ["person", "criterion", "self", "authority"],
  ["NV03", "I.1", 5, "4,5"],
  ["NV03", "I.2", 5, ""],
  ["NV02", "đ", "", "50%"],
  ...["a", "b", "c"].map((key) => ["NV04", key, "", "90%"]),
]);

/** Scores a period of the office into its workbook. */
export async function scoreOfficeOf(
  host: XlsxHost,
  period: Period,
  more: Partial<ScoreOptions> = {},
): Promise<ScoreReport> {
  const tables = { roster: peopleOfOffice, assignments: linesOfOffice, criteria: marksOfOffice };
  const { report, applied } = await scoreMonthly(host, { period, ...tables, ...more });
  if (!applied) throw new Error(`nothing was written: ${report.findings.map(({ code }) => code).join(" ")}`);
  return report;
}

/** The workbook as it would be opened again from its file. */
export async function reopened(host: XlsxHost): Promise<XlsxHost> {
  return openXlsx(await host.toBytes());
}

/** A small sheet that uses every part of a plan, for the tests of the Excel host. */
import type { PlannedCell, PlannedLook, PlannedValue, SheetPlan } from "../../../src/workbook/sheet-plan";

export interface SamplePlanOptions {
  readonly marker?: string;
  readonly name?: string;
  readonly rows?: number;
  readonly firstText?: string;
}

/** Unlike any official one, so that a host with a look of its own is found out. */
export const sampleLook: PlannedLook = {
  font: { name: "Liberation Sans", hasSerifs: false },
  fontSize: 12,
  lineHeight: 15,
  vertical: "top",
  dateFormat: "yyyy-mm-dd",
  margins: { top: 11, bottom: 12, left: 13, right: 14, header: 5, footer: 6 },
};

export function samplePlan({
  marker = "catalogue",
  name = "Danh mục quy đổi",
  rows = 4,
  firstText = "Soạn thảo báo cáo",
}: SamplePlanOptions = {}): SheetPlan {
  const last = rows + 2;
  return {
    marker,
    name,
    look: sampleLook,
    tabColor: "#2E7D32",
    columnWidths: [6, 40, 12, 12, 10],
    hiddenColumns: [5],
    rows: [
      { cells: [cell("DANH MỤC", "title"), null, null, null], height: 30 },
      { cells: ["STT", "Nội dung", "Điểm", "Hệ số"].map((text) => cell(text, "header")), height: 24 },
      ...Array.from({ length: rows }, (_, index) => ({
        cells: [
          cell(index + 1, "center"),
          cell(index === 0 ? firstText : `Công việc ${index + 1}`, "text"),
          cell(100 + index, "input"),
          { value: 0, formula: `=C${index + 3}/KPI_${marker}_chuan`, style: "number" },
          cell(100, "number"),
        ],
      })),
      {
        cells: [
          null,
          { ...cell("Nguồn", "text"), link: { sheet: "Sheet1", row: 1, column: 1 } },
          cell(null, "input"),
          null,
        ],
      },
    ],
    styles: {
      title: { bold: true, fontSize: 14, horizontal: "center" },
      header: { bold: true, fill: "#E8EEF7", border: "thin", horizontal: "center", vertical: "middle", wrap: true },
      center: { horizontal: "center", border: "thin" },
      text: { wrap: true, border: "thin", color: "#333333", horizontal: "left", indent: 1 },
      input: { border: "thin", fill: "#FFF8E1", unlocked: true, numberFormat: "0" },
      number: { border: "thin", numberFormat: "0.00", italic: true },
    },
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    freeze: { rows: 2, columns: 1 },
    names: [
      { name: `KPI_${marker}_chuan`, range: { top: 3, left: 3, bottom: 3, right: 3 } },
      { name: `KPI_${marker}_ma`, range: { top: 3, left: 2, bottom: last, right: 2 } },
    ],
    validations: [
      {
        kind: "list",
        range: { top: 3, left: 2, bottom: last, right: 2 },
        source: `=KPI_${marker}_ma`,
        message: "Hãy chọn trong danh sách.",
      },
      {
        kind: "decimal",
        range: { top: 3, left: 3, bottom: last, right: 3 },
        min: 0,
        max: 500,
        message: "Từ 0 đến 500.",
      },
    ],
    conditionalFormats: [
      {
        kind: "formula",
        range: { top: 3, left: 1, bottom: last, right: 4 },
        formula: "=$C3=100",
        fill: "#DDF2DF",
        bold: true,
      },
      { kind: "dataBar", range: { top: 3, left: 4, bottom: last, right: 4 }, color: "#7FA7D9", from: 0 },
    ],
    print: { orientation: "landscape", titleRows: { from: 2, to: 2 }, area: { top: 1, left: 2, bottom: 3, right: 3 } },
    isProtected: true,
  };
}

function cell(value: PlannedValue, style: string): PlannedCell {
  return { value, style };
}

/**
 * A sheet plan that uses everything a plan can say, and changes that write plans.
 */
import { officialLook } from "../../../src/sheets/form/official-look";
import { noChange, type WorkbookChange } from "../../../src/workbook/workbook-change";
import type { PlannedRow, SheetPlan } from "../../../src/workbook/sheet-plan";

/** What people type that a spreadsheet would take for a formula. */
export const dangerousTexts = ["=1+1", "+84 912", "-5", "@SUM(A1)", "\tthụt vào", "\rđầu dòng", "=cmd|' /C calc'!A0"];

const header: PlannedRow = {
  cells: ["Stt", "Nhiệm vụ", "Số lượng", "Ngày", "Tỷ lệ"].map((value) => ({ value, style: "header" })),
  height: 33,
};

const rows: PlannedRow[] = [
  { cells: [{ value: "BẢNG CHẤM ĐIỂM", style: "title" }, null, null, null, null], height: 24 },
  header,
  ...dangerousTexts.map((value, index) => {
    const row = index + 3;
    return {
      cells: [
        { value: index + 1, style: "cell", link: { sheet: "Ông 'Tư' An", row: 5, column: 2 } },
        { value, style: "text" },
        { value: index * 2, style: "input" },
        { value: { kind: "date", serial: 46_157 + index }, style: "cell" },
        { value: Math.round((index / 6) * 1000) / 1000, formula: `=ROUND(C${row}/12,3)`, style: "ratio" },
      ],
    } as const;
  }),
  {
    cells: [
      { value: true, style: "cell" },
      { value: "có\ndòng <mới> & _x000D_ \u0001", style: "text" },
      { value: 42, formula: "=SUM(KPI_SoLuong)", style: "cell" },
      { value: "", formula: '=IF(C10="","",IF(C10>5,"","x"))', style: "cell" },
      { value: null, style: "input" },
    ],
  },
];

export const richPlan: SheetPlan = {
  marker: "rich",
  name: "Ông 'Tư' An",
  look: officialLook,
  tabColor: "#1F6FB2",
  columnWidths: [6, 40, 12, 14, 10.5, 8],
  hiddenColumns: [6],
  rows,
  styles: {
    title: { bold: true, fontSize: 14, horizontal: "center", color: "#1F3864" },
    header: { bold: true, fill: "#DDEBF7", border: "thin", wrap: true, horizontal: "center", vertical: "middle" },
    cell: { border: "thin", vertical: "top" },
    text: {
      border: "thin",
      wrap: true,
      horizontal: "left",
      indent: 1,
      italic: true,
      numberFormat: "@",
      unlocked: true,
    },
    ratio: { border: "thin", numberFormat: "0.000", horizontal: "right" },
    input: { border: "thin", fill: "#FFF2CC", unlocked: true, numberFormat: "#,##0.0" },
  },
  merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
  freeze: { rows: 2, columns: 2 },
  names: [
    { name: "KPI_SoLuong", range: { top: 3, left: 3, bottom: 9, right: 3 } },
    { name: "KPI_Nhom", range: { top: 3, left: 2, bottom: 9, right: 2 } },
  ],
  validations: [
    {
      kind: "list",
      range: { top: 3, left: 2, bottom: 9, right: 2 },
      source: "=KPI_Nhom",
      message: "Chọn <trong> “danh sách”",
    },
    { kind: "decimal", range: { top: 3, left: 5, bottom: 9, right: 5 }, min: 0, max: 1.5, message: "Từ 0 đến 1,5" },
    { kind: "whole", range: { top: 3, left: 3, bottom: 9, right: 3 }, min: 0, max: 500, message: "x".repeat(400) },
    { kind: "date", range: { top: 3, left: 4, bottom: 9, right: 4 }, message: "Ngày/tháng/năm" },
  ],
  conditionalFormats: [
    {
      kind: "formula",
      range: { top: 3, left: 1, bottom: 9, right: 5 },
      formula: '=AND($C3>4,$B3<>"")',
      fill: "#FFC7CE",
      color: "#9C0006",
      bold: true,
    },
    { kind: "dataBar", range: { top: 3, left: 5, bottom: 9, right: 5 }, color: "#638EC6", from: 0 },
  ],
  print: { orientation: "landscape", titleRows: { from: 2, to: 2 }, area: { top: 1, left: 1, bottom: 4, right: 5 } },
  isProtected: true,
};

/** A plain one-column sheet of ours. */
export function smallPlan(marker: string, name: string, texts: readonly string[]): SheetPlan {
  return {
    ...richPlan,
    marker,
    name,
    columnWidths: [20],
    rows: texts.map((value) => ({ cells: [{ value, style: "cell" }] })),
    merges: [],
    freeze: null,
    names: [],
    validations: [],
    conditionalFormats: [],
    print: { orientation: "portrait", titleRows: null },
    isProtected: false,
  };
}

export function writing(...sheets: SheetPlan[]): WorkbookChange {
  return { ...noChange, sheets };
}

/**
 * Other libraries that write and read .xlsx, each asked for the same sheets as our own host: values, formulas, number
 * formats, merged areas, heights, widths and links, as far as it can. What one leaves out is said beside it.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import * as sheetJs from "xlsx";

import { emptyWorkbook, openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAddress, rangeAddress } from "../../src/workbook/address";
import type { CellStyle, PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { noChange } from "../../src/workbook/workbook-change";

export interface XlsxPeer {
  readonly name: string;
  /** The sheets as a file; absent for a library that only reads here. */
  readonly write?: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Reads every cell of the file. */
  readonly read: (bytes: Uint8Array) => Promise<unknown>;
}

export const ours: XlsxPeer = {
  name: "ours",
  async write(sheets) {
    const host = await emptyWorkbook();
    await host.apply({ ...noChange, sheets });
    return host.toBytes();
  },
  read: async (bytes) => (await openXlsx(bytes)).read(),
};

/** Writes no validations, conditional formats, names and print set-up. */
const excelts: XlsxPeer = {
  name: "excelts",
  async write(plans) {
    const book = new Workbook();
    for (const plan of plans) {
      const sheet = book.addWorksheet(plan.name);
      plan.columnWidths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
      const styles = new Map(Object.entries(plan.styles).map(([key, style]) => [key, exceltsStyle(style)]));
      plan.rows.forEach(({ cells, height }, index) => {
        const row = sheet.getRow(index + 1);
        if (height !== undefined) row.height = height;
        cells.forEach((planned, column) => {
          if (!planned) return;
          const cell = row.getCell(column + 1);
          cell.value = exceltsValue(planned);
          cell.style = styles.get(planned.style) ?? {};
        });
      });
      for (const merge of plan.merges) sheet.mergeCells(rangeAddress(merge));
    }
    return book.xlsx.writeBuffer();
  },
  read: async (bytes) => new Workbook().xlsx.load(Buffer.from(bytes)),
};

/** Writes texts, numbers, formulas and number formats only: fonts, fills, borders are no part of the free library. */
const sheetJsPeer: XlsxPeer = {
  name: "SheetJS",
  write(plans) {
    const book = sheetJs.utils.book_new();
    for (const plan of plans) sheetJs.utils.book_append_sheet(book, sheetJsSheet(plan), plan.name);
    const bytes = sheetJs.write(book, { type: "array", compression: true }) as ArrayBuffer;
    return Promise.resolve(new Uint8Array(bytes));
  },
  read: (bytes) => Promise.resolve(sheetJs.read(bytes, { dense: true })),
};

/** The Go library in WebAssembly; writing through its bridge cell by cell is no fair test, so it only reads. */
const excelize: XlsxPeer = {
  name: "excelize-wasm",
  async read(bytes) {
    const { OpenReader } = await excelizeLibrary();
    const book = OpenReader(bytes);
    return book.GetSheetList().list.map((name) => book.GetRows(name).result);
  },
};

export const peers: readonly XlsxPeer[] = [excelts, sheetJsPeer, excelize];

let library: ReturnType<typeof init> | null = null;

function excelizeLibrary(): ReturnType<typeof init> {
  return (library ??= init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz")));
}

function exceltsStyle(style: CellStyle) {
  const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
  const line = { style: "thin" } as const;
  return {
    font: {
      name: "Times New Roman",
      size: style.fontSize ?? 13,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      ...(style.color === undefined ? {} : { color: argb(style.color) }),
    },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fill) } as const }),
    ...(style.border === "thin" ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
    alignment: {
      ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
      vertical: style.vertical ?? "middle",
      wrapText: style.wrap ?? false,
    },
    numFmt: style.numberFormat ?? "General",
    protection: { locked: style.unlocked !== true },
  } as const;
}

function exceltsValue({ value, formula, link }: PlannedCell) {
  const result = typeof value === "object" ? (value?.serial ?? null) : value;
  if (formula !== undefined) return { formula: formula.slice(1), result: result ?? "" };
  if (link) return { text: String(result), hyperlink: `#'${link.sheet}'!${cellAddress(link.row, link.column)}` };
  return result;
}

function sheetJsSheet(plan: SheetPlan): sheetJs.WorkSheet {
  const sheet: sheetJs.WorkSheet = {};
  let right = 1;
  plan.rows.forEach(({ cells }, row) => {
    right = Math.max(right, cells.length);
    cells.forEach((cell, column) => {
      if (cell) sheet[cellAddress(row + 1, column + 1)] = sheetJsCell(cell, plan.styles[cell.style]);
    });
  });
  sheet["!ref"] = rangeAddress({ top: 1, left: 1, bottom: Math.max(1, plan.rows.length), right });
  sheet["!cols"] = plan.columnWidths.map((wch) => ({ wch }));
  sheet["!rows"] = plan.rows.map(({ height }) => (height === undefined ? {} : { hpt: height }));
  sheet["!merges"] = plan.merges.map(({ top, left, bottom, right: last }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: last - 1 },
  }));
  return sheet;
}

function sheetJsCell({ value, formula, link }: PlannedCell, style: CellStyle | undefined): sheetJs.CellObject {
  const plain = value !== null && typeof value === "object" ? value.serial : value;
  const type = typeof plain === "string" ? "s" : typeof plain === "boolean" ? "b" : plain === null ? "z" : "n";
  return {
    t: type,
    ...(plain === null ? {} : { v: plain }),
    ...(formula === undefined ? {} : { f: formula.slice(1) }),
    ...(style?.numberFormat === undefined ? {} : { z: style.numberFormat }),
    ...(link ? { l: { Target: `#'${link.sheet}'!${cellAddress(link.row, link.column)}` } } : {}),
  };
}

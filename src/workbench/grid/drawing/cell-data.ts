/**
 * Cells between the two sides: what a file's cell is in the grid, and what the grid's cell is in the file.
 */
import { CellValueType, type ICellData } from "@univerjs/core";
import { isCellDate, isCellError, type CellValue } from "../../../workbook/cell-value";

/** What people or the calculation put into a cell of the grid. */
export interface GridCell {
  readonly value: CellValue;
  /** en-US with its leading "="; `null` for a plain value. */
  readonly formula: string | null;
}

const errorCode = /^#(?:REF|NAME|DIV|VALUE|NUM|N|NULL|SPILL|CALC|CYCLE)[\w/]*[!?]?$/;

/** Without a style; `formula` with its leading "=". */
export function gridCellOf(value: CellValue, formula: string | undefined): ICellData {
  const content = contentOf(value);
  return formula === undefined ? content : { ...content, f: formula };
}

function contentOf(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellDate(value)) return { v: value.serial, t: CellValueType.NUMBER };
  if (isCellError(value)) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** `isDate` tells that the cell's number format shows dates. */
export function readGridCell(cell: ICellData, isDate: boolean): GridCell {
  const formula = typeof cell.f === "string" && cell.f !== "" ? cell.f : null;
  return { value: readValue(cell, { isDate, isResult: formula !== null }), formula };
}

function readValue(cell: ICellData, options: { readonly isDate: boolean; readonly isResult: boolean }): CellValue {
  // Text typed with line breaks or letter formats comes as a small document, its end marked by a break.
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return textOrBlank(rich.replace(/\r?\n?$/, "").replaceAll("\r", "\n"));
  const { v } = cell;
  if (v === undefined || v === null) return null;
  if (typeof v === "boolean") return v;
  if (cell.t === CellValueType.BOOLEAN) return v === 1 || v === "1" || v === "TRUE";
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  if (typeof v === "number" && !isText) return options.isDate ? { kind: "date", serial: v } : v;
  const text = String(v);
  if (options.isResult && errorCode.test(text)) return { kind: "error", code: text };
  // The grid keeps some numbers as text with the type of a number.
  const number = cell.t === CellValueType.NUMBER && text.trim() !== "" ? Number(text) : NaN;
  if (Number.isFinite(number)) return options.isDate ? { kind: "date", serial: number } : number;
  return options.isResult ? text : textOrBlank(text);
}

function textOrBlank(text: string): CellValue {
  return text === "" ? null : text;
}

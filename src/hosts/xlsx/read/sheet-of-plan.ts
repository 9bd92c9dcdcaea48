/**
 * What reading would find in a sheet that was just written, taken from its plan: the same values, formulas and bounds
 * as `readSheetInSlices` gives for its XML, without unpacking and parsing our own file.
 */
import { cellAddress } from "../../../workbook/address";
import { isCellDate, type CellValue } from "../../../workbook/cell-value";
import { isDateFormat } from "../../../workbook/date-format";
import type { CellStyle, PlannedCell, SheetPlan } from "../../../workbook/sheet-plan";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";

/** What a workbook says of a sheet. */
export type OwnWords = Pick<SheetSnapshot, "name" | "visibility" | "marker">;

/** Cells are made when somebody asks for them: after most changes nobody does. */
export function sheetOfPlan(plan: SheetPlan, own: OwnWords): SheetSnapshot {
  let block: Block | null = null;
  const made = (): Block => (block ??= blockOf(plan));
  const { merges, isProtected } = plan;
  return {
    ...own,
    get firstRow() {
      return made().firstRow;
    },
    get firstColumn() {
      return made().firstColumn;
    },
    get values() {
      return made().values;
    },
    get formulas() {
      return made().formulas;
    },
    merges,
    hiddenRows: new Set(plan.rows.flatMap(({ height }, row) => (height === 0 ? [row + 1] : []))),
    isProtected,
  };
}

type Block = Pick<SheetSnapshot, "firstRow" | "firstColumn" | "values" | "formulas">;

function blockOf({ rows, styles, look }: SheetPlan): Block {
  const isUsualDate = isDateFormat(look.dateFormat);
  const showsDates = new Map(Object.entries(styles).map(([key, style]) => [key, showsDate(style)]));
  const formulas = new Map<string, string>();
  const filled = rows.map(({ cells }, rowIndex) => {
    const values: CellValue[] = [];
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (!cell) continue;
      const value = foundValue(cell, showsDates.get(cell.style) ?? (isUsualDate && isCellDate(cell.value)));
      const formula = cell.formula?.replace(/^=/, "").trim() ?? "";
      if (formula !== "") formulas.set(cellAddress(rowIndex + 1, index + 1), `=${formula}`);
      if (value === null) continue;
      while (values.length < index) values.push(null);
      values.push(value);
    }
    return values;
  });
  while (filled.at(-1)?.length === 0) filled.pop();
  const first = filled.findIndex((values) => values.length > 0);
  if (first < 0) return { firstRow: 1, firstColumn: 1, values: [], formulas };
  const left = filled.reduce((least, values) => Math.min(least, startOf(values)), Infinity);
  const values = first === 0 ? filled : filled.slice(first);
  return {
    firstRow: first + 1,
    firstColumn: left + 1,
    values: left === 0 ? values : values.map((row) => row.slice(left)),
    formulas,
  };
}

/** Index of the first filled cell; every row ends with one. */
function startOf(values: readonly CellValue[]): number {
  const start = values.findIndex((value) => value !== null);
  return start < 0 ? Infinity : start;
}

/** In a file the number format alone tells a date from a number; without one of its own, a date gets the look's. */
function showsDate({ numberFormat }: CellStyle): boolean | null {
  return numberFormat === undefined ? null : isDateFormat(numberFormat);
}

/** Blank cells leave no trace; a formula without a result shows the empty text. */
function foundValue({ value, formula }: PlannedCell, isDate: boolean): CellValue {
  if (value === null || value === "") return formula === undefined ? null : "";
  if (isCellDate(value)) return isDate ? value : value.serial;
  if (typeof value !== "number") return value;
  // A file knows no negative zero.
  const number = value === 0 ? 0 : value;
  return isDate ? { kind: "date", serial: number } : number;
}

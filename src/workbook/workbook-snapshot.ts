/**
 * A plain copy of a workbook, taken by a host and read by the core. Nothing in it is live.
 */
import type { CellRange } from "./address";
import type { CellValue } from "./cell-value";

export interface SheetSnapshot {
  readonly name: string;
  /** Marker of a sheet that this software wrote (see `sheetMarkerName`); `null` for a user's sheet. */
  readonly marker: string | null;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** 1-based row of `values[0]`. */
  readonly firstRow: number;
  /** 1-based column of `values[n][0]`. */
  readonly firstColumn: number;
  /** The used block; rows may be shorter than the widest one. Cells outside it are blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas of the block by A1 address, each with its leading "=", in en-US. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Merged areas; empty where the host cannot tell (Excel before ExcelApi 1.13). */
  readonly merges: readonly CellRange[];
  /** Excel refused to tell the merged areas of this sheet. */
  readonly areMergesUnknown?: true;
  /** 1-based rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** A defined name that refers to one area of cells. Names of constants or formulas are not in a snapshot. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: string | null;
}

/** The value at a 1-based row and column; blank outside the used block. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** 1-based last row of the used block: 5 for three rows from row 3 on; one less than `firstRow` when the sheet is empty. */
export function lastRowOf(sheet: SheetSnapshot): number {
  return sheet.firstRow + sheet.values.length - 1;
}

/** 1-based last column of the used block: 4 where its longest row has C and D. */
export function lastColumnOf(sheet: SheetSnapshot): number {
  return sheet.values.reduce((last, row) => Math.max(last, sheet.firstColumn + row.length - 1), sheet.firstColumn - 1);
}

export function findSheet({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return indexOf(sheets).byName.get(name) ?? null;
}

/** The sheet of ours with that marker, whatever people renamed it to. */
export function findMarkedSheet({ sheets }: WorkbookSnapshot, marker: string): SheetSnapshot | null {
  return indexOf(sheets).byMarker.get(marker) ?? null;
}

interface SheetIndex {
  readonly byName: ReadonlyMap<string, SheetSnapshot>;
  readonly byMarker: ReadonlyMap<string | null, SheetSnapshot>;
}

/** A month of 2,000 people has as many sheets, and each is looked for by name and by marker. */
const sheetIndexes = new WeakMap<readonly SheetSnapshot[], SheetIndex>();

/** The first sheet of a name or marker counts. */
function indexOf(sheets: readonly SheetSnapshot[]): SheetIndex {
  const known = sheetIndexes.get(sheets);
  if (known) return known;
  const backwards = [...sheets].reverse();
  const index = {
    byName: new Map(backwards.map((sheet) => [sheet.name, sheet])),
    byMarker: new Map(backwards.map((sheet) => [sheet.marker, sheet])),
  };
  sheetIndexes.set(sheets, index);
  return index;
}

/** By lower-case name. Looked up for every sheet and column, and a month of 200 people names thousands of areas. */
const nameIndexes = new WeakMap<readonly DefinedName[], ReadonlyMap<string, DefinedName>>();

/** The first name of that spelling, whatever its case. */
export function findName({ names }: WorkbookSnapshot, name: string): DefinedName | null {
  let index = nameIndexes.get(names);
  if (!index) {
    index = new Map([...names].reverse().map((defined) => [defined.name.toLowerCase(), defined]));
    nameIndexes.set(names, index);
  }
  return index.get(name.toLowerCase()) ?? null;
}

/** Larger than any table; a name for a whole sheet would keep a reader busy for ever. */
const mostCellsOfName = 5_000_000;

/** The values under a defined name, row by row; `null` when the name or its sheet is gone or it names half the world. */
export function valuesOfName(workbook: WorkbookSnapshot, name: string): CellValue[][] | null {
  const defined = findName(workbook, name);
  const sheet = defined && findSheet(workbook, defined.sheet);
  if (!defined || !sheet) return null;
  const { top, left, bottom, right } = defined.range;
  if ((bottom - top + 1) * (right - left + 1) > mostCellsOfName) return null;
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column++) cells.push(cellAt(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

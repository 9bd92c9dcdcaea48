/**
 * Builds workbook snapshots for tests from plain rows, so that a test shows its sheet as a person sees it.
 */
import type { CellDate, CellError, CellValue } from "../../src/workbook/cell-value";
import type { CellRange } from "../../src/workbook/address";
import { parseRangeAddress } from "../../src/workbook/address";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

export interface SheetOptions {
  /** "Sheet2" when absent. */
  readonly name?: string;
  readonly marker?: string | null;
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  /** 1-based place of `rows[0][0]`; A1 when absent. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** "B5:B7". */
  readonly merges?: readonly string[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  /** By A1 address, with "=". */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A sheet whose used block begins with `rows[0]`. */
export function sheetOf(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    name: options.name ?? "Sheet2",
    marker: options.marker ?? null,
    visibility: options.visibility ?? "visible",
    isProtected: options.isProtected ?? false,
    firstRow: options.firstRow ?? 1,
    firstColumn: options.firstColumn ?? 1,
    values: rows,
    formulas: new Map(Object.entries(options.formulas ?? {})),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}

/** A workbook of these sheets; the first one is active. */
export function workbookOf(sheets: readonly SheetSnapshot[], names: readonly DefinedName[] = []): WorkbookSnapshot {
  return { sheets, names, activeSheet: sheets[0]?.name ?? null };
}

/** A date cell: `dateCell(2026, 5, 15)` is 15 May 2026. */
export function dateCell(year: number, month: number, day: number): CellDate {
  const millisecondsOfDay = 86_400_000;
  return { kind: "date", serial: (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / millisecondsOfDay };
}

/** A cell whose formula failed: `errorCell("#REF!")`. */
export function errorCell(code: string): CellError {
  return { kind: "error", code };
}

function rangeOf(address: string): CellRange {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`not a range: ${address}`);
  return range;
}

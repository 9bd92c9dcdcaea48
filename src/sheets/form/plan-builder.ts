/**
 * Collects the cells of a sheet one by one and turns them into a `SheetPlan`, so that the file of each
 * sheet reads like the page it prints. Rows and columns are 1-based.
 */
import { rangeAddress, type CellRange, type CellRef } from "../../workbook/address";
import type {
  CellStyle,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedName,
  PlannedPrint,
  PlannedValidation,
  PlannedValue,
  SheetPlan,
} from "../../workbook/sheet-plan";
import { formStyles } from "./form-styles";
import { officialLook } from "./official-look";
import { textHeight } from "./text-height";

export interface PlanOptions {
  readonly marker: string;
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  /** 1-based columns that nobody sees or prints. */
  readonly hiddenColumns?: readonly number[];
  readonly print: PlannedPrint;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Styles of this sheet alone, such as a number format that depends on a setting. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  /** True unless said otherwise. */
  readonly isProtected?: boolean;
}

export interface PutOptions {
  readonly formula?: string;
  readonly link?: CellRef;
  /** Last column of a cell merged to the right. */
  readonly toColumn?: number;
  /** Last row of a cell merged downwards. */
  readonly toRow?: number;
}

export interface PlanBuilder {
  /** Puts a cell; `put(2, 1, "x", "title", { toColumn: 5 })` merges A2:E2. */
  put(row: number, column: number, value: PlannedValue, style: string, options?: PutOptions): void;
  /** Height in points; without it a row is as high as its longest text needs, a blank one as its program makes it. */
  height(row: number, points: number): void;
  /** Names cells: by default a single one. */
  name(name: string, range: CellRange): void;
  validate(validation: PlannedValidation): void;
  conditional(format: PlannedConditionalFormat): void;
  build(): SheetPlan;
}

/** A rectangle in reading order: row, column, to row, to column. */
export function rangeOf(top: number, left: number, bottom = top, right = left): CellRange {
  return { top, left, bottom, right };
}

export function createPlan(options: PlanOptions): PlanBuilder {
  const styles = { ...formStyles, ...options.styles };
  const rows = new Map<number, Map<number, PlannedCell>>();
  const heights = new Map<number, number>();
  const needed = new Map<number, number>();
  /** By address: Excel calls a file damaged in which the same cells are merged twice. */
  const merges = new Map<string, CellRange>();
  const names: PlannedName[] = [];
  const validations: PlannedValidation[] = [];
  const conditionalFormats: PlannedConditionalFormat[] = [];

  const styleOf = (key: string): CellStyle => {
    const style = styles[key];
    if (!style) throw new RangeError(`no style "${key}"`);
    return style;
  };

  const setCell = (row: number, column: number, cell: PlannedCell) => {
    const cells = rows.get(row) ?? new Map<number, PlannedCell>();
    cells.set(column, cell);
    rows.set(row, cells);
  };

  const widthOf = (from: number, to: number) =>
    options.columnWidths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

  const put: PlanBuilder["put"] = (row, column, value, style, { formula, link, toColumn, toRow } = {}) => {
    const right = toColumn ?? column;
    const bottom = toRow ?? row;
    if (right > column || bottom > row) {
      const merge = rangeOf(row, column, bottom, right);
      merges.set(rangeAddress(merge), merge);
      // Borders of a merged cell are drawn by the cells that it covers.
      for (let coveredRow = row; coveredRow <= bottom; coveredRow++) {
        for (let covered = column; covered <= right; covered++) setCell(coveredRow, covered, { value: null, style });
      }
    }
    setCell(row, column, { value, style, ...(formula ? { formula } : {}), ...(link ? { link } : {}) });
    // A row without text yet keeps no height of its own, so that it grows with what people write into it.
    if (typeof value !== "string" || value === "" || styleOf(style).wrap !== true) return;
    const points = textHeight({ text: value, width: widthOf(column, right), style: styleOf(style) });
    const share = points / (bottom - row + 1);
    for (let line = row; line <= bottom; line++) needed.set(line, Math.max(needed.get(line) ?? 0, share));
  };

  const plannedRow = (row: number) => {
    const cells = rows.get(row) ?? new Map<number, PlannedCell>();
    const width = Math.max(0, ...cells.keys());
    const height = heights.get(row) ?? needed.get(row);
    return {
      cells: Array.from({ length: width }, (_, index) => cells.get(index + 1) ?? null),
      ...(height === undefined ? {} : { height }),
    };
  };

  return {
    put,
    height: (row, points) => heights.set(row, points),
    name: (name, range) => names.push({ name, range }),
    validate: (validation) => validations.push(validation),
    conditional: (format) => conditionalFormats.push(format),
    build: () => {
      const used = new Set<string>();
      for (const cells of rows.values()) for (const { style } of cells.values()) used.add(style);
      const lastRow = [...rows.keys()].reduce((last, row) => Math.max(last, row), 0);
      return {
        marker: options.marker,
        name: options.name,
        look: officialLook,
        tabColor: options.tabColor,
        columnWidths: options.columnWidths,
        ...(options.hiddenColumns ? { hiddenColumns: options.hiddenColumns } : {}),
        rows: Array.from({ length: lastRow }, (_, index) => plannedRow(index + 1)),
        styles: Object.fromEntries([...used].sort().map((key) => [key, styleOf(key)])),
        merges: [...merges.values()],
        freeze: options.freeze ?? null,
        names,
        validations,
        conditionalFormats,
        print: options.print,
        isProtected: options.isProtected ?? true,
      };
    },
  };
}

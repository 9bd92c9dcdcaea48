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
  PlannedRow,
  PlannedValidation,
  PlannedValue,
  RowBlock,
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
  readonly print: Omit<PlannedPrint, "area" | "together"> & {
    /** First and last 1-based columns of the form: what stands beside it is for the screen. All when absent. */
    readonly columns?: readonly [number, number];
  };
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
  /**
   * A row of a long list, made each time somebody asks for its cells, so that they are never all in memory at once.
   * `make` puts cells into that row alone, merges none, and fills column `width` and none behind it.
   */
  putLater(row: number, width: number, make: (cells: CellPutter, row: number) => void): void;
  /** Height in points; without it a row is as high as its longest text needs, a blank one as its program makes it. */
  height(row: number, points: number): void;
  /** Makes rows alike: each as high as the one of them that needs most. */
  even(top: number, bottom: number): void;
  /** The last row that goes on paper; without it all do. */
  printTo(row: number): void;
  /** Rows that belong on one page. */
  together(from: number, to: number): void;
  /** Names cells: by default a single one. */
  name(name: string, range: CellRange): void;
  validate(validation: PlannedValidation): void;
  conditional(format: PlannedConditionalFormat): void;
  build(): SheetPlan;
}

/** What puts cells and nothing else. */
export type CellPutter = Pick<PlanBuilder, "put">;

interface LaterRow {
  readonly row: number;
  readonly width: number;
  readonly make: (cells: CellPutter, row: number) => void;
}

/** One small object a row, since a list may have a hundred thousand of them. */
class LaterPlannedRow implements PlannedRow {
  readonly #row: LaterRow;
  readonly #made: (row: LaterRow) => PlannedRow;

  constructor(row: LaterRow, made: (row: LaterRow) => PlannedRow) {
    this.#row = row;
    this.#made = made;
  }

  get cells(): PlannedRow["cells"] {
    return this.#made(this.#row).cells;
  }

  get height(): PlannedRow["height"] {
    return this.#made(this.#row).height;
  }
}

/** A rectangle in reading order: row, column, to row, to column. */
export function rangeOf(top: number, left: number, bottom = top, right = left): CellRange {
  return { top, left, bottom, right };
}

export function createPlan(options: PlanOptions): PlanBuilder {
  const styles = new Map(Object.entries({ ...formStyles, ...options.styles }));
  const rows = new Map<number, Map<number, PlannedCell>>();
  const laterRows = new Map<number, LaterRow>();
  const heights = new Map<number, number>();
  const needed = new Map<number, number>();
  const { columns: printedColumns, ...print } = options.print;
  let lastPrinted: number | null = null;
  /** By address: Excel calls a file damaged in which the same cells are merged twice. */
  const merges = new Map<string, CellRange>();
  const together: RowBlock[] = [];
  const names: PlannedName[] = [];
  const validations: PlannedValidation[] = [];
  const conditionalFormats: PlannedConditionalFormat[] = [];

  const styleOf = (key: string): CellStyle => {
    const style = styles.get(key);
    if (!style) throw new RangeError(`no style "${key}"`);
    return style;
  };

  const setCell = (row: number, column: number, cell: PlannedCell) => {
    const cells = rows.get(row) ?? new Map<number, PlannedCell>();
    cells.set(column, cell);
    rows.set(row, cells);
  };

  const widthOf = (from: number, to: number) => {
    let sum = 0;
    for (let column = from; column <= to; column++) sum += options.columnWidths[column - 1] ?? 0;
    return sum;
  };

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
    setCell(row, column, plannedCell(value, style, formula, link));
    const points = neededHeight(value, style, column, right);
    if (points === null) return;
    const share = points / (bottom - row + 1);
    for (let line = row; line <= bottom; line++) needed.set(line, Math.max(needed.get(line) ?? 0, share));
  };

  /** A row without text yet keeps no height of its own, so that it grows with what people write into it. */
  const neededHeight = (value: PlannedValue, key: string, left: number, right: number): number | null => {
    const style = styleOf(key);
    if (typeof value !== "string" || value === "" || style.wrap !== true) return null;
    return textHeight({ text: value, width: widthOf(left, right), style });
  };

  const makeRow = ({ row, width, make }: LaterRow): PlannedRow => {
    const cells = new Array<PlannedCell | null>(width).fill(null);
    let height: number | undefined;
    make(
      {
        put(line, column, value, style, { formula, link, toColumn = column, toRow = line } = {}) {
          if (line !== row || toRow !== row || toColumn !== column || column > width) {
            throw new RangeError(`row ${row} of ${width} columns has no cell of its own in ${line}, ${column}`);
          }
          cells[column - 1] = plannedCell(value, style, formula, link);
          const points = neededHeight(value, style, column, column);
          if (points !== null) height = Math.max(height ?? 0, points);
        },
      },
      row,
    );
    if (cells[width - 1] === null) throw new RangeError(`row ${row} does not fill its ${width} columns`);
    return { cells, height };
  };

  /** Who walks through a sheet asks a row for its height, then for its cells: the latest one is kept for that. */
  let latest: { readonly later: LaterRow; readonly planned: PlannedRow } | null = null;
  const made = (later: LaterRow): PlannedRow => {
    if (latest?.later !== later) latest = { later, planned: makeRow(later) };
    return latest.planned;
  };

  const printedArea = (lastRow: number, lastColumn: number): CellRange => {
    let right = printedColumns?.[1] ?? Math.max(lastColumn, 1);
    while (right > 1 && options.hiddenColumns?.includes(right)) right--;
    return rangeOf(1, printedColumns?.[0] ?? 1, lastPrinted ?? Math.max(lastRow, 1), right);
  };

  const plannedRow = (row: number): PlannedRow => {
    const later = laterRows.get(row);
    if (later) {
      // What else was put there would be lost without a word.
      if (rows.has(row) || heights.has(row)) throw new RangeError(`row ${row} is made later and was put as well`);
      return new LaterPlannedRow(later, made);
    }
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
    putLater(row, width, make) {
      laterRows.set(row, { row, width, make });
    },
    height: (row, points) => heights.set(row, points),
    even(top, bottom) {
      const rowsOf = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      const most = rowsOf.reduce((highest, row) => Math.max(highest, needed.get(row) ?? 0), 0);
      if (most > 0) for (const row of rowsOf) heights.set(row, most);
    },
    printTo: (row) => (lastPrinted = row),
    together: (from, to) => together.push({ from, to }),
    name: (name, range) => names.push({ name, range }),
    validate: (validation) => validations.push(validation),
    conditional: (format) => conditionalFormats.push(format),
    build: () => {
      // Which styles the rows of a long list use is known when they are made.
      const used = new Set(laterRows.size > 0 ? styles.keys() : []);
      let [lastRow, lastColumn] = [0, 0];
      for (const [row, cells] of rows) {
        lastRow = Math.max(lastRow, row);
        for (const [column, { style }] of cells) {
          used.add(style);
          lastColumn = Math.max(lastColumn, column);
        }
      }
      for (const [row, { width }] of laterRows) {
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, width);
      }
      return {
        marker: options.marker,
        name: options.name,
        look: officialLook,
        tabColor: options.tabColor,
        columnWidths: options.columnWidths,
        ...(options.hiddenColumns ? { hiddenColumns: options.hiddenColumns } : {}),
        lastColumn,
        rows: Array.from({ length: lastRow }, (_, index) => plannedRow(index + 1)),
        styles: Object.fromEntries([...used].sort().map((key) => [key, styleOf(key)])),
        merges: [...merges.values()],
        freeze: options.freeze ?? null,
        names,
        validations,
        conditionalFormats,
        print: {
          ...print,
          area: printedArea(lastRow, lastColumn),
          ...(together.length > 0 ? { together } : {}),
        },
        isProtected: options.isProtected ?? true,
      };
    },
  };
}

/** Cells of the same kind have the same fields: a long list has a million of them. */
function plannedCell(value: PlannedValue, style: string, formula?: string, link?: CellRef): PlannedCell {
  if (link) return formula ? { value, style, formula, link } : { value, style, link };
  return formula ? { value, style, formula } : { value, style };
}

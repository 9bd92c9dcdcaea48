/** Reads blocks of cells: contents, formulas, formats and hidden rows, in answers that Excel can send. */
import { cellAddress, rangeAddress, type CellRange } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import { isDateFormat } from "../../../workbook/date-format";
import { UserError } from "../../../workbook/user-error";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { readInPortions } from "../requests/batching";
import { formulaOf, textFormat } from "../picture/cell-entry";

export interface SheetBlock {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface BlockContent extends SheetBlock {
  readonly values: readonly (readonly CellValue[])[];
  /** By A1 address. */
  readonly formulas: ReadonlyMap<string, string>;
  /** 1-based. */
  readonly hiddenRows: readonly number[];
  /** A1 addresses of the cells with the number format "@". */
  readonly textCells: () => string[];
}

const rowsPerBlock = 5_000;
const cellsPerBlock = 12_000;
/** A cell asked for by itself costs as much as a dozen in a block. */
export const cellsOfQuestion = 12;

/** Cuts a range into blocks of whole rows that can be asked for at once; `factor` says how many times the usual a cell costs. */
export function blocksOf({ sheet, range }: SheetBlock, factor = 1): SheetBlock[] {
  const columns = range.right - range.left + 1;
  const height = Math.max(1, Math.min(rowsPerBlock, Math.floor(cellsPerBlock / factor / columns)));
  const count = Math.ceil((range.bottom - range.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = range.top + index * height;
    return { sheet, range: { ...range, top, bottom: Math.min(range.bottom, top + height - 1) } };
  });
}

export function cellsOfBlock({ range }: SheetBlock): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

export function halvesOfBlock({ sheet, range }: SheetBlock): SheetBlock[] | null {
  if (range.top === range.bottom) return null;
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { sheet, range: { ...range, bottom: middle } },
    { sheet, range: { ...range, top: middle + 1 } },
  ];
}

export interface ReadBlocksOptions {
  readonly work?: WorkOptions;
  /** See date-system.ts; without it dates come as Excel counts them. */
  readonly dateOffset?: number;
}

export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  { work, dateOffset = 0 }: ReadBlocksOptions = {},
): Promise<BlockContent[]> {
  const cellsOf = (block: SheetBlock): number => Math.max(cellsOfBlock(block), cellsOfQuestion);
  const ask = (asked: Excel.RequestContext, block: SheetBlock) => askBlock(asked, block, dateOffset);
  const options = { items: blocks, cellsOf, ask, split: halvesOfBlock };
  return readInPortions(context, work ? { ...options, work } : options);
}

function askBlock(context: Excel.RequestContext, block: SheetBlock, dateOffset: number): () => BlockContent {
  const range = context.workbook.worksheets.getItem(block.sheet).getRange(rangeAddress(block.range));
  range.load(["values", "formulas", "numberFormat", "valueTypes"]);
  const rows = range.getRowProperties({ rowHidden: true });
  return () => {
    const cells = readMatrix(range, block);
    const formulas = new Map<string, string>();
    const values = cells.map((line, row) =>
      line.map((cell, column) => {
        const formula = formulaOf(cell);
        if (formula !== null) formulas.set(cellAddress(block.range.top + row, block.range.left + column), formula);
        return cellValueOf(cell, dateOffset);
      }),
    );
    const hiddenRows = rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [block.range.top + row] : []));
    const textCells = (): string[] =>
      cells.flatMap((line, row) =>
        line.flatMap(({ format }, column) =>
          format === textFormat ? [cellAddress(block.range.top + row, block.range.left + column)] : [],
        ),
      );
    return { ...block, values, formulas, hiddenRows, textCells };
  };
}

export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly valueType: unknown;
  readonly format: string;
}

/** The loaded leaves of a range, cell by cell. Excel may answer a huge range with nothing instead of an error. */
export function readMatrix(range: Excel.Range, { sheet }: Pick<SheetBlock, "sheet">): RawCell[][] {
  const { values, formulas, numberFormat, valueTypes } = looselyTyped(range);
  if (values === null) throw new UserError("tooMuchData", { sheet });
  return values.map((line, row) =>
    line.map((value, column) => ({
      value,
      formula: formulas[row]?.[column],
      valueType: valueTypes[row]?.[column],
      format: numberFormat[row]?.[column] ?? "General",
    })),
  );
}

interface LooseMatrix {
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly (string | null)[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** Office.js types these as `any[][]`. */
function looselyTyped({ values, formulas, numberFormat, valueTypes }: Excel.Range): LooseMatrix {
  return { values, formulas, numberFormat, valueTypes };
}

/** In Excel's object model a date is a number with a date's format. */
function cellValueOf({ value, valueType, format }: RawCell, dateOffset: number): CellValue {
  if (valueType === "Empty") return null;
  if (valueType === "Error" && typeof value === "string") return { kind: "error", code: value };
  if (typeof value === "number") return isDateFormat(format) ? { kind: "date", serial: value + dateOffset } : value;
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/**
 * One worksheet part: cells with content, formulas, merged areas, hidden rows, protection. Cells that are
 * only styled leave no trace, so a sheet with 100,000 painted rows reads as small as it is.
 */
import {
  cellAddress,
  lastColumn,
  lastRow,
  parseCellAddress,
  parseRangeAddress,
  type CellRange,
} from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import type { Slices } from "../../../workbook/slices";
import { translateFormula } from "../formulas/formula-references";
import { PackageError, TooLargeError } from "../package/package-error";
import { checkedText, readCellValue, type ValueContext } from "./read-cell";
import { attributeOf, flagOf, scanXmlInSlices } from "../xml/xml-scan";
import { decodeXml } from "../xml/xml-text";

/** Blank cells before filled ones count: a few far to the right make a block of millions. */
const mostCells = 20_000_000;

export interface ReadSheet {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
}

interface OpenCell {
  /** Looked into only for cells with content: most cells of a large sheet are only painted. */
  readonly attributes: string;
  /** Place among the cells of its row, for writers that leave the address out. */
  readonly count: number;
  text: string | null;
  formula: OpenFormula | null;
}

interface OpenFormula {
  readonly shareId: string | null;
  text: string;
}

/** 1-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

export function* readSheetInSlices(xml: string, context: ValueContext): Slices<ReadSheet> {
  const filled = new Map<number, CellValue[]>();
  const formulas = new Map<string, string>();
  const shared = new Map<string, Place & { readonly formula: string }>();
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  let isProtected = false;
  let cells = 0;
  let row = 0;
  let count = 0;
  let cell: OpenCell | null = null;
  let part: "v" | "f" | "t" | null = null;
  let phonetic = 0;

  const openers: Readonly<Record<string, (attributes: string) => void>> = {
    row(attributes) {
      row = rowNumber(attributeOf(attributes, "r") ?? String(row + 1));
      count = 0;
      if (flagOf(attributes, "hidden")) hiddenRows.add(row);
    },
    c: (attributes) => (cell = { attributes, count: ++count, text: null, formula: null }),
    v: () => (part = "v"),
    t: () => (part = phonetic > 0 ? null : "t"),
    f(attributes) {
      part = "f";
      const isShared = attributeOf(attributes, "t") === "shared";
      if (cell) cell.formula = { shareId: isShared ? attributeOf(attributes, "si") : null, text: "" };
    },
    rPh: () => phonetic++,
    mergeCell(attributes) {
      const range = parseRangeAddress(attributeOf(attributes, "ref") ?? "");
      if (range) merges.push(range);
    },
    sheetProtection: (attributes) => (isProtected = flagOf(attributes, "sheet")),
  };

  const closeCell = ({ attributes, count, text, formula: open }: OpenCell): void => {
    if (text === null && !open) return;
    const place = placeOf(attributeOf(attributes, "r"), { row, column: count });
    if (open) {
      const formula = resolveFormula(place, open, shared);
      if (formula !== "") formulas.set(cellAddress(place.row, place.column), `=${formula}`);
    }
    const type = attributeOf(attributes, "t");
    const style = Number(attributeOf(attributes, "s") ?? 0);
    const raw = { type: type === "n" ? null : type, style, text, hasFormula: open !== null };
    const value = readCellValue(raw, context);
    if (value !== null || open) cells += putValue(filled, place, value);
    if (cells > mostCells) throw new TooLargeError("a sheet of too many cells");
  };

  yield* scanXmlInSlices(xml, {
    open: (name, attributes) => openers[name]?.(attributes),
    close(name) {
      if (name === "c" && cell) {
        closeCell(cell);
        cell = null;
      }
      if (name === "rPh") phonetic--;
      if (name === part) part = null;
    },
    text(raw) {
      if (!cell || part === null) return;
      if (part !== "f") cell.text = checkedText((cell.text ?? "") + raw);
      else if (cell.formula) cell.formula.text += raw;
    },
  });
  return { ...toBlock(filled, formulas), formulas, merges, hiddenRows, isProtected };
}

/** Some writers leave addresses out: the cell then follows the one before it. */
function placeOf(address: string | null, next: Place): Place {
  const place = address === null ? next : parseCellAddress(address);
  if (place === null || place.column > lastColumn) throw new PackageError(`cell ${address ?? ""} is none of a sheet`);
  return place;
}

function rowNumber(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1 || row > lastRow) throw new PackageError(`row ${text} is none of a sheet`);
  return row;
}

/** A shared formula is written in its first cell; the others carry only its number. */
function resolveFormula(
  { row, column }: Place,
  open: OpenFormula,
  shared: Map<string, Place & { readonly formula: string }>,
): string {
  const formula = decodeXml(open.text).trim();
  if (open.shareId === null) return formula;
  if (formula !== "") {
    shared.set(open.shareId, { row, column, formula });
    return formula;
  }
  const master = shared.get(open.shareId);
  return master ? translateFormula(master.formula, row - master.row, column - master.column) : "";
}

/** Rows by number; index 0 of a row is column A. Gives how many cells the block has grown by. */
function putValue(filled: Map<number, CellValue[]>, { row, column }: Place, value: CellValue): number {
  let cells = filled.get(row);
  if (!cells) filled.set(row, (cells = []));
  const before = cells.length;
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
  return cells.length - before;
}

/** The smallest block that holds every filled cell. */
function toBlock(
  filled: ReadonlyMap<number, readonly CellValue[]>,
  formulas: ReadonlyMap<string, string>,
): Pick<ReadSheet, "firstRow" | "firstColumn" | "values"> {
  let top = Infinity;
  let bottom = 0;
  let left = Infinity;
  for (const [row, cells] of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    const first = cells.findIndex((value, index) => value !== null || formulas.has(cellAddress(row, index + 1)));
    left = Math.min(left, first + 1);
  }
  if (filled.size === 0) return { firstRow: 1, firstColumn: 1, values: [] };
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cells = filled.get(top + index) ?? [];
    return left === 1 ? cells : cells.slice(left - 1);
  });
  return { firstRow: top, firstColumn: left, values };
}

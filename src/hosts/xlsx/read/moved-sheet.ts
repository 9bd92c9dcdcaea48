/**
 * What reading would find in a sheet whose rows only moved, taken from what was read before: moving changes no value, and
 * formulas follow as they do in the file. A sheet of 100,000 rows need not be read again because one of them went.
 */
import { cellAddress, parseCellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import type { RowMap } from "../../../workbook/row-map";
import type { SheetSnapshot } from "../../../workbook/workbook-snapshot";
import { areaAfter } from "../formulas/areas";
import { moveRowsInFormula } from "../formulas/formula-references";

/** True when the new rows, if any, come without contents. */
export function onlyMoves({ inserted }: RowMap): boolean {
  return inserted.every(({ cells }) => cells.length === 0);
}

/** `rows` must only move (`onlyMoves`). */
export function movedSheet(sheet: SheetSnapshot, rows: RowMap): SheetSnapshot {
  const formulas = movedFormulas(sheet, rows);
  return {
    ...sheet,
    ...movedBlock(sheet, rows, formulas),
    formulas,
    merges: sheet.merges.flatMap((area) => {
      const moved = areaAfter(area, rows);
      // A merged area of one cell is none.
      return moved && (moved.top < moved.bottom || moved.left < moved.right) ? [moved] : [];
    }),
    hiddenRows: new Set([...sheet.hiddenRows].filter((row) => !rows.isDeleted(row)).map(rows.movedRow)),
  };
}

function movedFormulas({ name, formulas }: SheetSnapshot, rows: RowMap): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [address, formula] of formulas) {
    const place = parseCellAddress(address);
    if (!place || rows.isDeleted(place.row)) continue;
    const text = moveRowsInFormula(formula.slice(1), { sheet: name, rows, home: name });
    moved.set(cellAddress(rows.movedRow(place.row), place.column), `=${text}`);
  }
  return moved;
}

type Block = Pick<SheetSnapshot, "firstRow" | "firstColumn" | "values">;

/** The smallest block around what is left. */
function movedBlock(sheet: SheetSnapshot, rows: RowMap, formulas: ReadonlyMap<string, string>): Block {
  const lines: { readonly row: number; readonly cells: readonly CellValue[] }[] = [];
  let left = Infinity;
  for (const [index, cells] of sheet.values.entries()) {
    const before = sheet.firstRow + index;
    if (cells.length === 0 || rows.isDeleted(before)) continue;
    const row = rows.movedRow(before);
    const isThere = (value: CellValue, column: number): boolean =>
      value !== null || formulas.has(cellAddress(row, sheet.firstColumn + column));
    const first = cells.findIndex(isThere);
    if (first >= 0 && first < left) left = first;
    lines.push({ row, cells });
  }
  const [top] = lines;
  if (!top) return { firstRow: 1, firstColumn: 1, values: [] };
  const values: (readonly CellValue[])[] = [];
  for (const { row, cells } of lines) {
    while (values.length < row - top.row) values.push([]);
    values.push(left === 0 ? cells : cells.slice(left));
  }
  return { firstRow: top.row, firstColumn: sheet.firstColumn + left, values };
}

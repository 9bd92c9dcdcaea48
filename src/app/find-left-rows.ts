/** Where the rows that a change left stand by now: moved by people, or with other cells typed into since. */
import { cellAddress } from "../workbook/address";
import { isCellDate, isCellError, type CellValue } from "../workbook/cell-value";
import { rowMapOf } from "../workbook/row-map";
import { isRowEdit, type SheetEdit } from "../workbook/workbook-change";
import { lastColumnOf, lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";

export interface LeftRows {
  /** By their 1-based rows before the change: where such a row was left, and where it stands now if it says what was left. */
  readonly leftAt: (row: number) => number;
  readonly findWhole: (row: number) => number | null;
  /** Where it stands now although people typed into it: its neighbours say that nothing moved. */
  readonly findTyped: (row: number) => number | null;
  /** True where the new rows before that row follow `above` as they were left, with nothing typed into them. */
  readonly areNewRowsAt: (row: number, above: number) => boolean;
}

export interface LeftRowsOptions {
  /** The sheet before the change and now. */
  readonly before: SheetSnapshot;
  readonly now: SheetSnapshot;
  /** All that the change did in the sheet. */
  readonly edits: readonly SheetEdit[];
}

/** Rows this near tell that nothing moved. */
const neighbours = [1, -1, 2, -2, 3, -3];

export function leftRows({ before, now, edits }: LeftRowsOptions): LeftRows {
  const map = rowMapOf(edits.filter(isRowEdit));
  const set = new Map<number, Map<number, CellValue>>();
  for (const edit of edits) {
    if (edit.kind !== "setCell") continue;
    set.set(edit.row, (set.get(edit.row) ?? new Map<number, CellValue>()).set(edit.column, edit.value));
  }
  const keyBefore = (row: number): string => keyOfRow(before, row, set.get(row));
  const rowsNow = new Map<string, number[]>();
  for (let row = now.firstRow; row <= lastRowOf(now); row++) {
    const key = keyOfRow(now, row);
    const same = rowsNow.get(key);
    if (same) same.push(row);
    else rowsNow.set(key, [row]);
  }
  const findWhole = (row: number): number | null => {
    const key = keyBefore(row);
    if (key === blankRow || map.isDeleted(row)) return null;
    const same = rowsNow.get(key) ?? [];
    const place = map.movedRow(row);
    if (same.includes(place)) return place;
    return same.length === 1 ? (same[0] ?? null) : null;
  };
  const isUnmoved = (row: number): boolean =>
    neighbours.some((step) => {
      const other = row + step;
      const isThere = other >= before.firstRow && other <= lastRowOf(before) && !map.isDeleted(other);
      const key = keyBefore(other);
      return isThere && key !== blankRow && keyOfRow(now, map.movedRow(other)) === key;
    });
  return {
    leftAt: map.movedRow,
    findWhole,
    findTyped: (row) => (isUnmoved(row) ? map.movedRow(row) : null),
    areNewRowsAt: (row, above) => {
      const news = map.inserted.find((each) => each.row === row);
      if (!news) return false;
      return Array.from({ length: news.count }, (_none, index) => index + 1).every((place) => {
        const cells = news.cells.filter((cell) => cell.row === place);
        return keyOfCells(new Map(cells.map(({ column, value }) => [column, value]))) === keyOfRow(now, above + place);
      });
    },
  };
}

/** What a row says, formulas as such: they may show something else by now. */
function keyOfRow(sheet: SheetSnapshot, row: number, set?: ReadonlyMap<number, CellValue>): string {
  const cells = new Map<number, CellValue>();
  const values = sheet.values[row - sheet.firstRow] ?? [];
  const last = Math.max(lastColumnOf(sheet), sheet.firstColumn + values.length - 1);
  for (let column = sheet.firstColumn; column <= last; column++) {
    const isFormula = sheet.formulas.size > 0 && sheet.formulas.has(cellAddress(row, column));
    cells.set(column, isFormula ? "=" : (values[column - sheet.firstColumn] ?? null));
  }
  for (const [column, value] of set ?? []) cells.set(column, value);
  return keyOfCells(cells);
}

function keyOfCells(cells: ReadonlyMap<number, CellValue>): string {
  const filled = [...cells].filter(([, value]) => value !== null && value !== "");
  return JSON.stringify(filled.sort(([one], [other]) => one - other).map(([column, value]) => [column, plain(value)]));
}

const blankRow = keyOfCells(new Map());

/** A number that a fix wrote may show as a date. */
function plain(value: CellValue): string | number | boolean | null {
  if (isCellDate(value)) return value.serial;
  return isCellError(value) ? value.code : value;
}

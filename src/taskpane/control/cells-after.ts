/** Where the cells are, after a change, that it set or brought. Pure. */
import type { CellRef } from "../../workbook/address";
import { rowMapOf } from "../../workbook/row-map";
import { editsBySheet, isRowEdit, type SheetEdit } from "../../workbook/workbook-change";

/**
 * In the order of the edits, without those of deleted rows; a change that only moves rows gives the place of the first.
 *
 * @example
 * cellsAfter([{ kind: "deleteRows", sheet, row: 5, count: 1 }, { kind: "setCell", sheet, row: 9, column: 3, value: "N1" }])
 * // [{ sheet, row: 8, column: 3 }]
 */
export function cellsAfter(edits: readonly SheetEdit[]): readonly CellRef[] {
  const maps = new Map(
    [...editsBySheet(edits.filter(isRowEdit))].map(([sheet, moves]) => [sheet, rowMapOf(moves)] as const),
  );
  const cells = edits.flatMap((edit) => {
    const { sheet, row } = edit;
    const map = maps.get(sheet);
    if (edit.kind === "deleteRows") return [];
    if (edit.kind === "insertRows") {
      const first = map?.newRow(row) ?? row;
      return (edit.cells ?? []).map((cell) => ({ sheet, row: first + cell.row - 1, column: cell.column }));
    }
    const { column } = edit;
    return map?.isDeleted(row) ? [] : [{ sheet, row: map?.movedRow(row) ?? row, column }];
  });
  const [first] = edits;
  if (cells.length > 0 || !first) return cells;
  return [{ sheet: first.sheet, row: maps.get(first.sheet)?.movedRow(first.row) ?? first.row, column: 1 }];
}

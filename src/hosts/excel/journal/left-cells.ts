/** The cells that a change set, where they are by now, and whether they still hold what it left there. */
import type { CellRef } from "../../../workbook/address";
import { rowMapOf, type RowMap } from "../../../workbook/row-map";
import type { CellEntry } from "../picture/cell-entry";
import { readBlocks, type SheetBlock } from "../read/read-cells";
import { isSet } from "./expected-rows";
import type { Journal, JournalCell } from "./journal";

export interface LeftCell {
  /** Where it is now. */
  readonly cell: CellRef;
  readonly isAsLeft: boolean;
}

/** Those whose rows went with the change are none of them. */
export async function readLeftCells(
  context: Excel.RequestContext,
  { cells, rows }: Pick<Journal, "cells" | "rows">,
): Promise<readonly LeftCell[]> {
  const moved = new Map(rows.map(({ sheet, edits }) => [sheet, rowMapOf(edits)]));
  const left = cells.flatMap((cell) => placeAfter(cell, moved.get(cell.sheet)));
  const now = await readBlocks(context, left);
  return left.map(({ sheet, range, after }, index) => ({
    cell: { sheet, row: range.top, column: range.left },
    isAsLeft: isSet(now[index]?.values[0]?.[0] ?? null, after),
  }));
}

interface PlacedCell extends SheetBlock {
  readonly after: CellEntry;
}

/** Where an edited cell stands after rows came and went; nowhere when its own row did. */
function placeAfter({ sheet, row, column, after }: JournalCell, moved: RowMap | undefined): PlacedCell[] {
  if (moved?.isDeleted(row) === true) return [];
  const now = moved?.movedRow(row) ?? row;
  return [{ sheet, range: { top: now, left: column, bottom: now, right: column }, after }];
}

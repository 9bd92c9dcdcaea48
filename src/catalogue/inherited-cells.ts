/**
 * Cells whose content stands in a row above them, because of a vertical merge or a task that is written once: by 1-based
 * column, and there by 1-based row, the row of that content; 0, or nothing, for a cell that speaks for itself.
 */
export type InheritedCells = ReadonlyMap<number, ArrayLike<number>>;

/**
 * The 1-based row where the content of the cell stands: its own, or that of the cell above that it repeats. With B7:B9
 * merged it is 7 for B8, and 12 for B12, which speaks for itself.
 */
export function contentRow(inherited: InheritedCells, row: number, column: number): number {
  return inherited.get(column)?.[row] || row;
}

/** 1-based rows from which some cell below takes its content: 7 where B7:B9 is all that is merged. */
export function feedingRows(inherited: InheritedCells): ReadonlySet<number> {
  const feeding = new Set<number>();
  for (const rows of inherited.values()) {
    for (let row = 0; row < rows.length; row++) {
      const from = rows[row];
      if (from) feeding.add(from);
    }
  }
  return feeding;
}

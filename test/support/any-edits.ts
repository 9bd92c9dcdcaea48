/** Any mixture of edits in a sheet, for property tests. */
import fc from "fast-check";
import type { SheetEdit } from "../../src/workbook/workbook-change";

export interface AnyEditsOptions {
  readonly sheet: string;
  /** Rows and columns that the edits name. */
  readonly rows: number;
  readonly columns: number;
  readonly most?: number;
}

export function anyEdits({ sheet, rows, columns, most = 12 }: AnyEditsOptions): fc.Arbitrary<SheetEdit[]> {
  const value = fc.oneof(fc.constantFrom("a", "5-15", "=1+1", "Soạn thảo"), fc.integer({ min: -9, max: 99 }));
  const row = fc.integer({ min: 1, max: rows });
  const column = fc.integer({ min: 1, max: columns });
  const setCell = fc.record({ kind: fc.constant("setCell" as const), sheet: fc.constant(sheet), row, column, value });
  const insertRows = fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.record({
      kind: fc.constant("insertRows" as const),
      sheet: fc.constant(sheet),
      row,
      count: fc.constant(count),
      cells: fc.array(fc.record({ row: fc.integer({ min: 1, max: count }), column, value }), { maxLength: 4 }),
    }),
  );
  const deleteRows = row.chain((first) =>
    fc.record({
      kind: fc.constant("deleteRows" as const),
      sheet: fc.constant(sheet),
      row: fc.constant(first),
      count: fc.integer({ min: 1, max: Math.min(4, rows - first + 1) }),
    }),
  );
  return fc.array(fc.oneof(setCell, insertRows, deleteRows), { maxLength: most });
}

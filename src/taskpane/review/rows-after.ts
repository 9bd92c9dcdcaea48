/** The rows that a fix moves, as they will stand when it is done: what a row becomes, which ones come, which go. Pure. */
import type { CatalogueSheet } from "../../catalogue/catalogue-row";
import { cellText, lineOf } from "../../catalogue/cell-text";
import type { Fix } from "../../findings/finding";
import type { SheetEdit } from "../../workbook/workbook-change";
import { cellAt, type SheetSnapshot } from "../../workbook/workbook-snapshot";

export interface RowAfter {
  /** 1-based, when this fix alone is done; of what goes, where it stands now. */
  readonly row: number;
  /** "old" is what a row says now that becomes something else. */
  readonly change: "old" | "changed" | "new" | "gone";
  /** What tells the rows apart, as ["Soạn thảo báo cáo", "Dự thảo báo cáo"]; of a row that goes all that it says. */
  readonly texts: readonly string[];
}

export interface RowsAfterOptions {
  readonly fix: Fix;
  /** The row's table, and the sheet as it is. */
  readonly table: CatalogueSheet;
  readonly snapshot: SheetSnapshot;
}

/** From the top down; empty for a fix that only sets cells. */
export function rowsAfter({ fix: { edits }, table, snapshot }: RowsAfterOptions): readonly RowAfter[] {
  return [...rowsThatGo(edits, { table, snapshot }), ...rowsThatCome(edits, { table, snapshot })];
}

type Around = Omit<RowsAfterOptions, "fix">;

function rowsThatGo(edits: readonly SheetEdit[], { table, snapshot }: Around): RowAfter[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "deleteRows") return [];
    return Array.from({ length: edit.count }, (_none, index): RowAfter => {
      const row = edit.row + index;
      const said = textColumns(table).map((column) => lineOf(cellAt(snapshot, row, column)));
      return { row, change: "gone", texts: said.filter(Boolean) };
    });
  });
}

function rowsThatCome(edits: readonly SheetEdit[], { table, snapshot }: Around): RowAfter[] {
  return edits.flatMap((edit): RowAfter[] => {
    if (edit.kind !== "insertRows") return [];
    const above = edit.row - 1;
    const set = new Map(
      edits.flatMap((other) => (other.kind === "setCell" && other.row === above ? [[other.column, other.value]] : [])),
    );
    const rows = Array.from({ length: edit.count + 1 }, (_none, index) => (column: number): string => {
      if (index > 0) {
        const cell = edit.cells?.find((each) => each.row === index && each.column === column);
        return cellText(cell?.value ?? null);
      }
      return lineOf(set.has(column) ? (set.get(column) ?? null) : cellAt(snapshot, above, column));
    });
    const telling = textColumns(table).filter((column) => new Set(rows.map((say) => say(column))).size > 1);
    // A task that is written once differs from the blank cells below it, and tells nothing.
    const columns = telling.filter((column) => rows.every((say) => say(column) !== ""));
    const old = columns.map((column) => lineOf(cellAt(snapshot, above, column))).filter(Boolean);
    return [
      { row: above, change: "old", texts: old },
      ...rows.map((say, index): RowAfter => ({
        row: above + index,
        change: index === 0 ? "changed" : "new",
        texts: columns.map(say),
      })),
    ];
  });
}

function textColumns({ columns }: CatalogueSheet): number[] {
  return [columns.task, columns.detail, columns.output].filter((column) => column !== undefined);
}

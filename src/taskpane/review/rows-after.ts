/** The rows that a fix moves, as they will stand when it is done: what a row becomes, which ones come, which go. Pure. */
import type { CatalogueSheet } from "../../catalogue/catalogue-row";
import { cellText, lineOf } from "../../catalogue/cell-text";
import type { Fix } from "../../findings/finding";
import type { SheetEdit } from "../../workbook/workbook-change";
import { cellAt, type SheetSnapshot } from "../../workbook/workbook-snapshot";

export interface RowAfter {
  /** 1-based, when this fix alone is done; of a row that goes, where it stands now. */
  readonly row: number;
  readonly change: "changed" | "new" | "gone";
  /** What tells the rows apart: "Soạn thảo báo cáo → Dự thảo báo cáo"; of one that goes all that it says. */
  readonly text: string;
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
      return { row, change: "gone", text: said.filter(Boolean).join(" · ") };
    });
  });
}

function rowsThatCome(edits: readonly SheetEdit[], { table, snapshot }: Around): RowAfter[] {
  return edits.flatMap((edit) => {
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
    return rows.map((say, index): RowAfter => ({
      row: above + index,
      change: index === 0 ? "changed" : "new",
      text: columns.map(say).join(" → "),
    }));
  });
}

function textColumns({ columns }: CatalogueSheet): number[] {
  return [columns.task, columns.detail, columns.output].filter((column) => column !== undefined);
}

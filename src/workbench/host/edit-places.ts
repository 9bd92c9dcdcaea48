/** Which edits a person made, and where. */
import { cellAddress } from "../../workbook/address";
import type { GridEdit } from "../grid/grid";
import type { CellHandEdit } from "../grid/editing/with-hand-edits";

type TypedEdit = Exclude<GridEdit, { readonly kind: "setResult" | "undoRows" }>;

/** False for what the grid calculated, and for rows that are taken back. */
export function isTyped(edit: GridEdit): edit is TypedEdit {
  return edit.kind !== "setResult" && edit.kind !== "undoRows";
}

export function namesOf(items: readonly { readonly name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => name));
}

/** "Danh mục!D18". */
export function placeOf({ sheet, row, column }: CellHandEdit): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

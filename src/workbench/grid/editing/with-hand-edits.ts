/**
 * A snapshot with cells that were typed or recalculated since: what the file will say once they are carried into it.
 */
import type { HandEdit } from "../../../hosts/xlsx/edit/hand-edit";
import { cellAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import { lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook/workbook-snapshot";

export type CellHandEdit = Extract<HandEdit, { readonly kind: "setCell" | "setResult" }>;

export function isCellEdit(edit: { readonly kind: string }): edit is CellHandEdit {
  return edit.kind === "setCell" || edit.kind === "setResult";
}

/** Later edits of a cell win. Sheets without edits stay the same objects. */
export function withHandEdits(snapshot: WorkbookSnapshot, edits: readonly CellHandEdit[]): WorkbookSnapshot {
  const bySheet = new Map<string, CellHandEdit[]>();
  for (const edit of edits) {
    const own = bySheet.get(edit.sheet);
    if (own) own.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  if (bySheet.size === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own ? withCells(sheet, own) : sheet;
  });
  return { ...snapshot, sheets };
}

/** Only the rows that change are copied. */
function withCells(sheet: SheetSnapshot, edits: readonly CellHandEdit[]): SheetSnapshot {
  const block = grownBlock(sheet, edits);
  const rows: (readonly CellValue[])[] = [...block.values];
  const copied = new Map<number, CellValue[]>();
  const formulas = new Map(sheet.formulas);
  for (const edit of edits) {
    const address = cellAddress(edit.row, edit.column);
    // A result only counts while its formula is there.
    if (edit.kind === "setResult" && !formulas.has(address)) continue;
    if (edit.kind === "setCell") {
      if (edit.formula === null) formulas.delete(address);
      else formulas.set(address, edit.formula);
    }
    const index = edit.row - block.firstRow;
    let row = copied.get(index);
    if (!row) {
      row = [...(rows[index] ?? [])];
      copied.set(index, row);
      rows[index] = row;
    }
    const column = edit.column - block.firstColumn;
    while (row.length <= column) row.push(null);
    row[column] = edit.value;
  }
  return { ...sheet, firstRow: block.firstRow, firstColumn: block.firstColumn, values: rows, formulas };
}

/** The used block with room for the edited cells above, below and to the left; rows grow to the right by themselves. */
function grownBlock(
  sheet: SheetSnapshot,
  edits: readonly CellHandEdit[],
): Pick<SheetSnapshot, "firstRow" | "firstColumn" | "values"> {
  let { firstRow, firstColumn } = sheet;
  let lastRow = lastRowOf(sheet);
  const isEmpty = sheet.values.length === 0;
  for (const { row, column } of edits) {
    firstRow = isEmpty && lastRow < firstRow ? row : Math.min(firstRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastRow = Math.max(lastRow, row);
  }
  if (firstRow === sheet.firstRow && firstColumn === sheet.firstColumn && lastRow === lastRowOf(sheet)) return sheet;
  const above = Array.from({ length: isEmpty ? 0 : sheet.firstRow - firstRow }, (): CellValue[] => []);
  const left = Array.from({ length: sheet.firstColumn - firstColumn }, () => null);
  const shifted = left.length === 0 ? sheet.values : sheet.values.map((row) => [...left, ...row]);
  const filled = [...above, ...shifted];
  const below = Array.from({ length: Math.max(0, lastRow - firstRow + 1 - filled.length) }, (): CellValue[] => []);
  return { firstRow, firstColumn, values: [...filled, ...below] };
}

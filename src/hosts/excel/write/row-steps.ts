/** The steps that put new rows into a sheet of the user's, fill them, and delete others. */
import { rangeAddress } from "../../../workbook/address";
import type { NewRows, RowSpan } from "../../../workbook/row-map";
import type { NewCell } from "../../../workbook/workbook-change";
import { editedFormat, entryForText, generalFormat, type CellEntry } from "../picture/cell-entry";
import type { RowsPicture } from "../picture/rows-picture";
import type { JournalRows } from "../journal/journal";
import { rowMovesOf } from "../journal/row-moves";
import type { WriteStep } from "../requests/batching";
import { cellsPerArray } from "../requests/wire-size";
import { enterBlock } from "./enter-cells";
import { callBytes, step } from "./write-plan";

export function moveSteps({ picture, edits }: JournalRows): WriteStep[] {
  const { insertions, deletions } = rowMovesOf(edits);
  return [
    ...insertions.flatMap((rows) => [insertStep(picture, rows), ...fillSteps(picture, rows)]),
    ...deletions.map((rows) => deleteStep(picture, rows)),
  ];
}

/** Excel gives new rows the look of the row above them. */
export function insertStep(sheet: Pick<RowsPicture, "name">, rows: RowSpan): WriteStep {
  return step(sheet, (worksheet) => worksheet.getRange(rowsAddress(rows)).insert("Down"), { rows: 1 });
}

export function deleteStep(sheet: Pick<RowsPicture, "name">, rows: RowSpan): WriteStep {
  return step(sheet, (worksheet) => worksheet.getRange(rowsAddress(rows)).delete("Up"), { rows: 1 });
}

function rowsAddress({ row, count }: RowSpan): string {
  return `${row}:${row + count - 1}`;
}

/** While rows above are still to come in, the new rows stand where the row was before which they came. */
function fillSteps(picture: RowsPicture, { row, cells }: NewRows): WriteStep[] {
  if (cells.length === 0) return [];
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const formats = picture.rows.find((above) => above.row === row - 1)?.formats ?? [];
  const width = right - left + 1;
  const mostRows = Math.max(1, Math.floor(cellsPerArray / width));
  const lines = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const block = Math.floor((cell.row - 1) / mostRows);
    const known = lines.get(block);
    if (known) known.push(cell);
    else lines.set(block, [cell]);
  }
  return [...lines].map(([block, own]) => {
    const first = row + block * mostRows;
    const bottom = own.reduce((most, cell) => Math.max(most, row + cell.row - 1), first);
    const address = rangeAddress({ top: first, left, bottom, right });
    const height = bottom - first + 1;
    // What is null stays as it is; the formats are those of the row above, which Excel has given to the new rows.
    const entries = Array.from({ length: height }, () => Array<CellEntry | null>(width).fill(null));
    const numberFormats = Array.from({ length: height }, () =>
      Array.from({ length: width }, (_, index) => formats[left - 1 + index] ?? generalFormat),
    );
    for (const { row: offset, column, value } of own) {
      const index = row + offset - 1 - first;
      const format = editedFormat(value, formats[column - 1] ?? generalFormat);
      entries[index]?.splice(column - left, 1, typeof value === "string" ? entryForText(value, format) : (value ?? ""));
      numberFormats[index]?.splice(column - left, 1, format);
    }
    const { write, bytes } = enterBlock({ formats: numberFormats, entries });
    return step(picture, (sheet) => write(sheet.getRange(address)), { rows: height, bytes: bytes + callBytes });
  });
}

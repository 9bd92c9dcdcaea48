/** The steps that put new rows into a sheet of the user's, fill them, and delete others. */
import { rangeAddress } from "../../../workbook/address";
import type { NewRows, RowSpan } from "../../../workbook/row-map";
import type { EnteredValue, NewCell } from "../../../workbook/workbook-change";
import { editedFormat, generalFormat } from "../picture/cell-entry";
import type { SheetPicture } from "../picture/sheet-picture";
import type { JournalRows } from "../journal/journal";
import { rowMovesOf } from "../journal/row-moves";
import type { WriteStep } from "../requests/batching";
import { cellsPerArray, wireBytes } from "../requests/wire-size";
import { callBytes, step } from "./write-plan";

export function moveSteps({ picture, edits }: JournalRows): WriteStep[] {
  const { insertions, deletions } = rowMovesOf(edits);
  return [
    ...insertions.flatMap((rows) => [insertStep(picture, rows), ...fillSteps(picture, rows)]),
    ...deletions.map((rows) => deleteStep(picture, rows)),
  ];
}

/** Excel gives new rows the look of the row above them. */
function insertStep(sheet: Pick<SheetPicture, "name">, rows: RowSpan): WriteStep {
  return step(sheet, (worksheet) => worksheet.getRange(rowsAddress(rows)).insert("Down"), { rows: 1 });
}

/** Rows without anything in them, not even the look of the row above. */
export function insertBlankStep(sheet: Pick<SheetPicture, "name">, rows: RowSpan): WriteStep {
  return step(sheet, (worksheet) => worksheet.getRange(rowsAddress(rows)).insert("Down").clear("All"), { rows: 1 });
}

export function deleteStep(sheet: Pick<SheetPicture, "name">, rows: RowSpan): WriteStep {
  return step(sheet, (worksheet) => worksheet.getRange(rowsAddress(rows)).delete("Up"), { rows: 1 });
}

function rowsAddress({ row, count }: RowSpan): string {
  return `${row}:${row + count - 1}`;
}

/** While rows above are still to come in, the new rows stand where the row was before which they came. */
function fillSteps(picture: SheetPicture, { row, cells }: NewRows): WriteStep[] {
  if (cells.length === 0) return [];
  const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const formats = picture.formats[row - 2] ?? [];
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
    const values = Array.from({ length: height }, () => Array<EnteredValue>(width).fill(null));
    const numberFormats = Array.from({ length: height }, () =>
      Array.from({ length: width }, (_, index) => formats[left - 1 + index] ?? generalFormat),
    );
    for (const { row: offset, column, value } of own) {
      const index = row + offset - 1 - first;
      values[index]?.splice(column - left, 1, value ?? "");
      numberFormats[index]?.splice(column - left, 1, editedFormat(value, formats[column - 1] ?? generalFormat));
    }
    const write = (worksheet: Excel.Worksheet): void => {
      const range = worksheet.getRange(address);
      range.numberFormat = numberFormats;
      range.values = values;
    };
    return step(picture, write, { rows: height, bytes: wireBytes([values, numberFormats]) + callBytes });
  });
}

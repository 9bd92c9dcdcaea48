/**
 * Fills rows that were deleted and came in again. Contents come last but for the links, which need them: a row that holds
 * something has everything else, so a restore that breaks off and is tried again knows what is left to do.
 */
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import { cellsPerArray } from "../requests/wire-size";
import type { RecordedRow, RowsPicture } from "../picture/rows-picture";
import { enterBlock } from "../write/enter-cells";
import { rectanglesOf } from "../write/rectangles";
import { lookSteps, type Dressed } from "../write/write-looks";
import { callBytes, linkStep, step } from "../write/write-plan";

/** `rows` are 1-based, as in the picture; of others nothing is known. */
export function refillSteps(picture: RowsPicture, rows: ReadonlySet<number>): WriteStep[] {
  const known = picture.rows.filter(({ row }) => rows.has(row));
  if (known.length === 0) return [];
  return [
    ...lookSteps(dressed(picture, known), { isCleared: false }),
    ...heightSteps(picture, known),
    ...mergeSteps(picture, rows),
    ...contentSteps(picture, known),
    ...linkSteps(picture, known),
  ];
}

/** Looks from row 1 on, as steps are made of them. */
function dressed({ name, looks, links }: RowsPicture, known: readonly RecordedRow[]): Dressed {
  const last = known.at(-1)?.row ?? 0;
  const lookOf = Array.from({ length: last }, (): readonly number[] => []);
  for (const line of known) lookOf[line.row - 1] = line.lookOf;
  return { name, looks, links, lookOf };
}

function heightSteps(picture: RowsPicture, known: readonly RecordedRow[]): WriteStep[] {
  const heights = Array.from({ length: known.at(-1)?.row ?? 0 }, (): (number | null)[] => []);
  for (const { row, height } of known) heights[row - 1] = [height];
  return rectanglesOf(heights).map(({ range, value }) =>
    step(picture, (sheet) => {
      const cells = sheet.getRange(rangeAddress(range));
      if (value === 0) cells.rowHidden = true;
      else cells.format.rowHeight = value;
    }),
  );
}

/** Deleting a row also cuts the areas that reach beyond it. */
function mergeSteps(picture: RowsPicture, rows: ReadonlySet<number>): WriteStep[] {
  const isCut = ({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean => {
    for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
    return false;
  };
  return picture.merges
    .filter(isCut)
    .map((merge) => step(picture, (sheet) => sheet.getRange(rangeAddress(merge)).merge()));
}

/** Excel dresses the cell anew, so its look comes once more. */
function linkSteps(picture: RowsPicture, known: readonly RecordedRow[]): WriteStep[] {
  const rows = new Set(known.map(({ row }) => row));
  const links = picture.links.filter(({ row }) => rows.has(row));
  if (links.length === 0) return [];
  const linked = new Set(links.map(({ row, column }) => `${row},${column}`));
  const again = known.map((line) => ({
    ...line,
    lookOf: line.lookOf.map((look, column) => (linked.has(`${line.row},${column + 1}`) ? look : -1)),
  }));
  return [...links.map((link) => linkStep(picture, link)), ...lookSteps(dressed(picture, again), { isCleared: false })];
}

function contentSteps(picture: RowsPicture, known: readonly RecordedRow[]): WriteStep[] {
  const width = known.reduce((widest, { entries }) => Math.max(widest, entries.length), 0);
  if (width === 0) return [];
  const height = Math.max(1, Math.floor(cellsPerArray / width));
  const blocks: RecordedRow[][] = [];
  for (const line of known) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.row === line.row - 1 && last.length < height) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => {
    const [first] = block;
    const { write, bytes } = enterBlock({
      formats: block.map(({ formats }) => formats),
      entries: block.map(({ entries }) => entries),
    });
    const onSheet = (sheet: Excel.Worksheet): void =>
      write(sheet.getRangeByIndexes((first?.row ?? 1) - 1, 0, block.length, width));
    return step(picture, onSheet, { rows: block.length, bytes: bytes + callBytes });
  });
}

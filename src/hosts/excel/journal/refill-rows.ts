/**
 * Fills rows that were deleted and came in again. Contents come last but for the links, which need them: a row that holds
 * something has everything else, so a restore that breaks off and is tried again knows what is left to do.
 */
import { rangeAddress } from "../../../workbook/address";
import type { WriteStep } from "../requests/batching";
import { cellsPerArray, wireBytes } from "../requests/wire-size";
import type { SheetPicture } from "../picture/sheet-picture";
import { rectanglesOf } from "../write/rectangles";
import { lookSteps } from "../write/write-looks";
import { callBytes, step } from "../write/write-plan";

/** `rows` are 1-based, as in the picture. */
export function refillSteps(picture: SheetPicture, rows: ReadonlySet<number>): WriteStep[] {
  if (rows.size === 0) return [];
  const lookOf = picture.lookOf.map((line, index) => (rows.has(index + 1) ? line : []));
  return [
    ...lookSteps({ ...picture, lookOf }),
    ...heightSteps(picture, rows),
    ...mergeSteps(picture, rows),
    ...contentSteps(picture, rows),
    ...linkSteps(picture, rows),
  ];
}

function heightSteps(picture: SheetPicture, rows: ReadonlySet<number>): WriteStep[] {
  const heights = picture.rowHeights.map((height, index) => [rows.has(index + 1) ? height : null]);
  return rectanglesOf(heights).map(({ range, value }) =>
    step(picture, (sheet) => {
      sheet.getRange(rangeAddress(range)).format.rowHeight = value;
    }),
  );
}

/** Deleting a row also cuts the areas that reach beyond it. */
function mergeSteps(picture: SheetPicture, rows: ReadonlySet<number>): WriteStep[] {
  const isCut = ({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean => {
    for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
    return false;
  };
  return picture.merges
    .filter(isCut)
    .map((merge) => step(picture, (sheet) => sheet.getRange(rangeAddress(merge)).merge()));
}

/** The link's own text would take the place of a formula; Excel dresses the cell anew, so its look comes once more. */
function linkSteps(picture: SheetPicture, rows: ReadonlySet<number>): WriteStep[] {
  const links = picture.links.filter(({ row }) => rows.has(row));
  if (links.length === 0) return [];
  const linked = new Set(links.map(({ row, column }) => `${row},${column}`));
  const lookOf = picture.lookOf.map((line, index) =>
    rows.has(index + 1) ? line.map((look, column) => (linked.has(`${index + 1},${column + 1}`) ? look : -1)) : [],
  );
  const write = ({ row, column, hyperlink }: (typeof links)[number]): WriteStep => {
    const { textToDisplay: _text, ...link } = hyperlink;
    return step(picture, (sheet) => {
      sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink = link;
    });
  };
  return [...links.map(write), ...lookSteps({ ...picture, links, lookOf })];
}

function contentSteps(picture: SheetPicture, rows: ReadonlySet<number>): WriteStep[] {
  const width = picture.entries[0]?.length ?? 0;
  if (width === 0) return [];
  const known = [...rows].filter((row) => row <= picture.entries.length).sort((one, other) => one - other);
  const height = Math.max(1, Math.floor(cellsPerArray / width));
  const blocks: { readonly top: number; count: number }[] = [];
  for (const row of known) {
    const last = blocks.at(-1);
    if (last && last.top + last.count === row && last.count < height) last.count += 1;
    else blocks.push({ top: row, count: 1 });
  }
  return blocks.map(({ top, count }) => {
    const formats = picture.formats.slice(top - 1, top - 1 + count).map((line) => [...line]);
    const entries = picture.entries.slice(top - 1, top - 1 + count).map((line) => [...line]);
    const write = (sheet: Excel.Worksheet): void => {
      const range = sheet.getRangeByIndexes(top - 1, 0, count, width);
      range.numberFormat = formats;
      range.formulas = entries;
    };
    return step(picture, write, { rows: count, bytes: wireBytes([formats, entries]) + callBytes });
  });
}

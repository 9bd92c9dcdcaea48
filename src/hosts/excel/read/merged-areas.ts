/**
 * Asks which cells of a sheet are merged. Excel does not answer for an area with more than 512 merged ones in it, and
 * tells each by its first cell only: so it is asked tile by tile, each too small to hold more.
 */
import { rangeAddress, type CellRange } from "../../../workbook/address";
import { askMerges } from "../picture/merge-notes";
import { hasExcelApi } from "../requests/capabilities";
import type { Questionnaire } from "./questionnaire";

const mostAreas = 512;
/** Wider sheets are cut by columns as well. */
const widestTile = 250;

/**
 * Rectangles that cover a range. A merged area has two cells or more, of which one may stand outside at each side of the
 * tile: 92 rows of 9 columns are met by at most (92 · 11 + 2 · 9) / 2 = 515 — so 91 it is.
 */
export function tilesOf({ top, left, bottom, right }: CellRange): CellRange[] {
  const width = Math.min(right - left + 1, widestTile);
  const height = Math.floor((2 * mostAreas - 2 * width) / (width + 2));
  const tiles: CellRange[] = [];
  for (let row = top; row <= bottom; row += height) {
    for (let column = left; column <= right; column += width) {
      const end = { bottom: Math.min(bottom, row + height - 1), right: Math.min(right, column + width - 1) };
      tiles.push({ top: row, left: column, ...end });
    }
  }
  return tiles;
}

export interface MergedIn {
  readonly sheet: string;
  /** Areas whose first cell lies here are told. */
  readonly range: CellRange;
}

/** Gives, once sent, the merged areas; `null` where Excel refuses to tell. None before ExcelApi 1.13. */
export function addMergeQuestions(questions: Questionnaire, { sheet, range }: MergedIn): () => CellRange[] | null {
  if (!hasExcelApi("1.13")) return () => [];
  const asked = tilesOf(range).map((tile) => questions.add((context) => askMerges(context, sheet, tile)));
  return () => {
    const found = new Map<string, CellRange>();
    for (const answer of asked) {
      const areas = answer();
      if (areas === null) return null;
      // Some versions name the first cell alone; an area of one cell says nothing.
      for (const area of areas) if (!isOneCell(area)) found.set(rangeAddress(area), area);
    }
    return [...found.values()];
  };
}

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/**
 * A sheet whose texts are in TCVN3 or VNI, or have letters of other scripts, read as if they had been typed in Unicode: its
 * headings, groups and times are found like any others, and W308 offers to write it so.
 */
import { decodeLegacy, legacyOf, type LegacyEncoding, type LegacyText } from "../text/legacy/read-legacy";
import { textMark } from "../text/text-marks";
import type { CellValue } from "../workbook/cell-value";
import { forEachInSlices, runAtOnce, type Slices } from "../workbook/slices";
import type { SheetSnapshot } from "../workbook/workbook-snapshot";
import { lettersOf } from "./row-letters";

export interface LegacyCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly encoding: LegacyEncoding;
  /** The same in Unicode. */
  readonly unicode: string;
}

/** From so many sure cells on, texts that could be either are what the whole sheet is, where none of it is Unicode. */
const fewestSure = 3;

/** Cells of a sheet, or of a table that somebody brought. */
type CellBlock = Pick<SheetSnapshot, "values" | "firstRow" | "firstColumn">;

/** A cell whose text has another one in Unicode. */
type UnicodeCell = Pick<LegacyCell, "row" | "column" | "unicode">;

interface FoundCells {
  readonly legacy: readonly LegacyCell[];
  /** In Unicode, but with Ð for Đ and its like. */
  readonly lookAlikes: readonly UnicodeCell[];
}

const known = new WeakMap<CellBlock, FoundCells>();

/** Cells in legacy text, in reading order; found once for a snapshot. */
export function* legacyCellsInSlices(sheet: CellBlock): Slices<readonly LegacyCell[]> {
  return (yield* foundCells(sheet)).legacy;
}

function* foundCells(sheet: CellBlock): Slices<FoundCells> {
  const found = known.get(sheet) ?? (yield* findCells(sheet));
  known.set(sheet, found);
  return found;
}

/** The sheet with those cells in Unicode; itself where there is none. */
export function* inUnicode<Block extends CellBlock>(sheet: Block): Slices<Block> {
  const { legacy, lookAlikes } = yield* foundCells(sheet);
  const cells = [...legacy, ...lookAlikes];
  if (cells.length === 0) return sheet;
  const values: (readonly CellValue[])[] = [...sheet.values];
  for (const { row, column, unicode } of cells) {
    const place = row - sheet.firstRow;
    values[place] = (values[place] ?? []).map((value, index) =>
      index === column - sheet.firstColumn ? unicode : value,
    );
  }
  return { ...sheet, values };
}

/** Rows of a table that is brought at once, in Unicode. */
export function rowsInUnicode(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return runAtOnce(inUnicode({ values, firstRow: 1, firstColumn: 1 })).values;
}

type Suspect = Pick<LegacyCell, "row" | "column" | "text"> & LegacyText;

function* findCells(sheet: CellBlock): Slices<FoundCells> {
  const alike: UnicodeCell[] = [];
  const suspects: Suspect[] = [];
  const seen = { unicode: false };
  yield* forEachInSlices(sheet.values, (values, index) => {
    const letters = lettersOf(values);
    if ((letters.marks & textMark.vietnamese) !== 0) seen.unicode = true;
    const row = sheet.firstRow + index;
    for (const { place, ...suspect } of letters.suspects) {
      suspects.push({ row, column: sheet.firstColumn + place, ...suspect });
    }
    for (const { place, unicode } of letters.lookAlikes) {
      alike.push({ row, column: sheet.firstColumn + place, unicode });
    }
  });
  const sure = suspects.filter(({ certainty }) => certainty === "sure");
  const usual = usualEncoding(sure);
  if (usual === null) return { legacy: [], lookAlikes: alike };
  const isWholly = !seen.unicode && sure.length >= fewestSure;
  const cells: LegacyCell[] = [];
  for (const { certainty, encoding, ...cell } of suspects) {
    const own = certainty === "sure" ? { encoding, certainty } : legacyOf(cell.text, usual);
    if (!own || (own.certainty === "possible" && !isWholly)) continue;
    const unicode = decodeLegacy(cell.text, own.encoding);
    if (unicode !== cell.text) cells.push({ ...cell, encoding: own.encoding, unicode });
  }
  const legacy = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return { legacy: cells, lookAlikes: alike.filter(({ row, column }) => !legacy.has(`${row},${column}`)) };
}

/** What most of the sure ones are in; `null` where there is none. */
function usualEncoding(sure: readonly Suspect[]): LegacyEncoding | null {
  if (sure.length === 0) return null;
  return sure.filter(({ encoding }) => encoding === "vni").length * 2 > sure.length ? "vni" : "tcvn3";
}

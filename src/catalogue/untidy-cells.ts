/**
 * Cells whose text is not as it should be typed: in a legacy code, with letters in pieces or of other scripts (W308),
 * with spaces that nobody sees (W309). Titles and headings have their letters looked at too; only the texts of products
 * have their spaces, for a title may be moved about with them.
 */
import { composeLetters } from "../text/compose-letters";
import { withoutLookAlikes } from "../text/look-alikes";
import { marksOf, textMark } from "../text/text-marks";
import { tidySpaces } from "../text/tidy-spaces";
import { cellAddress, type CellRef } from "../workbook/address";
import { forEachInSlices, inParts, eachInSlices, type Slices } from "../workbook/slices";
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Catalogue, CatalogueField, CatalogueSheet } from "./catalogue-row";
import { lettersOf } from "./row-letters";
import { legacyCellsInSlices, type LegacyCell } from "./unicode-sheet";

export type LetterFault = "tcvn3" | "vni" | "decomposed" | "lookAlikes";

export interface UntidyCell {
  readonly at: CellRef;
  readonly text: string;
  /** What is wrong with its letters, and the text with them mended; `null` where they are right. */
  readonly letters: { readonly fault: LetterFault; readonly mended: string } | null;
  /** The text with its spaces mended; `null` where they are right. */
  readonly spaces: string | null;
}

/** Fields in words. Groups, times and numbers are read whatever their spaces (W110, W111). */
const textFields: readonly CatalogueField[] = [
  ...(["code", "unit", "task", "detail", "output", "frequency", "performers", "note"] as const),
];

/** In reading order, sheet by sheet; cells with a formula say what another cell says. */
export function* findUntidyCells(catalogue: Catalogue, workbook: WorkbookSnapshot): Slices<readonly UntidyCell[]> {
  const ofSheets = yield* eachInSlices(
    catalogue.sheets,
    (sheet) => untidyCellsOf(sheet, findSheet(workbook, sheet.name)),
    ({ rows }) => rows.length,
  );
  return ofSheets.flat();
}

const anyFault = textMark.lookAlike | textMark.apart | textMark.oddSpace | textMark.straySpace;

function* untidyCellsOf(read: CatalogueSheet, sheet: SheetSnapshot | null): Slices<readonly UntidyCell[]> {
  if (!sheet) return [];
  const part = inParts({ legacy: 1, cells: 3 });
  const legacy = byAddress(yield* part("legacy", legacyCellsInSlices(sheet)));
  const products = new Set(read.rows.map(({ source }) => source.row));
  const columns = new Set(textFields.map((field) => read.columns[field]));
  const cells: UntidyCell[] = [];
  const { top, bottom } = read.table;
  const first = Math.max(top, sheet.firstRow);
  const look = (values: SheetSnapshot["values"][number], index: number): void => {
    if (legacy.size === 0 && (lettersOf(values).marks & anyFault) === 0) return;
    for (let place = 0; place < values.length; place++) {
      const text = values[place];
      if (typeof text !== "string") continue;
      if (legacy.size === 0 && (marksOf(text) & anyFault) === 0) continue;
      const [row, column] = [first + index, sheet.firstColumn + place];
      const address = cellAddress(row, column);
      const isText = columns.has(column) && products.has(row);
      const found = faultsOf(text, legacy.get(address), isText);
      if (!found || sheet.formulas.has(address)) continue;
      cells.push({ at: { sheet: sheet.name, row, column }, text, ...found });
    }
  };
  yield* part("cells", forEachInSlices(sheet.values.slice(first - sheet.firstRow, bottom - sheet.firstRow + 1), look));
  return cells;
}

function byAddress(cells: readonly LegacyCell[]): ReadonlyMap<string, LegacyCell> {
  return new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
}

function faultsOf(
  text: string,
  legacy: LegacyCell | undefined,
  isText: boolean,
): Pick<UntidyCell, "letters" | "spaces"> | null {
  const tidy = (some: string) => (isText ? tidySpaces(some) : some);
  if (legacy) {
    const letters = mendLetters(legacy.unicode);
    const mended = tidy(letters);
    return { letters: { fault: legacy.encoding, mended }, spaces: mended === letters ? null : mended };
  }
  const [letters, spaces] = [mendLetters(text), tidy(text)];
  if (letters === text && spaces === text) return null;
  const both = mendLetters(spaces);
  // A mark behind an invisible character finds its letter only when that one is gone: then neither goes alone.
  const goApart = tidy(letters) === both;
  const hasFault = letters !== text || both !== spaces;
  return {
    letters: hasFault ? { fault: faultOf(text, spaces), mended: goApart ? letters : both } : null,
    spaces: spaces === text ? null : goApart ? spaces : both,
  };
}

function mendLetters(text: string): string {
  return withoutLookAlikes(composeLetters(text));
}

function faultOf(text: string, spaces: string): LetterFault {
  return composeLetters(text) !== text || composeLetters(spaces) !== spaces ? "decomposed" : "lookAlikes";
}

/**
 * One worksheet part: cells with content, formulas, merged areas, hidden rows, protection. Cells that are
 * only styled leave no trace, so a sheet with 100,000 painted rows reads as small as it is.
 */
import { cellAddress, lastColumn, lastRow, type CellRange } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell-value";
import type { Slices } from "../../../workbook/slices";
import { parseArea } from "../../../workbook/area";
import { translateFormula } from "../formulas/formula-references";
import { PackageError, TooLargeError } from "../package/package-error";
import { cellPlace, ownRow, type Place } from "../parts/places";
import { FilledRows } from "./filled-rows";
import { checkedText, readCellValue, type RawCell, type ValueContext } from "./read-cell";
import { newCell, readUsualCell } from "./usual-cell";
import { attributeOf, flagOf, scanXmlInSlices } from "../xml/xml-scan";
import { decodeXml } from "../xml/xml-text";

/** Blank cells before filled ones count: a few far to the right make a block of millions. */
const mostCells = 20_000_000;

export interface ReadSheet {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
}

interface OpenCell {
  readonly attributes: string;
  /** Escaped text of `v`. */
  text: string | null;
  /** Escaped text of the runs of an inline string, which some writers put beside a `v`. */
  inline: string | null;
  formula: OpenFormula | null;
}

interface OpenFormula {
  readonly shareId: string | null;
  text: string;
}

/** The text of the part may come in pieces. */
export function* readSheetInSlices(xml: string | Iterable<string>, context: ValueContext): Slices<ReadSheet> {
  const filled = new FilledRows();
  const formulas = new Map<string, string>();
  const shared = new Map<string, Place & { readonly formula: string }>();
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  let isProtected = false;
  let cells = 0;
  let row = 0;
  let isRowSaid = true;
  /** Pictures in the rest of a sheet name rows, too. */
  let isOver = false;
  /** Of the cell before. */
  let column = 0;
  let cell: OpenCell | null = null;
  let part: "v" | "f" | "t" | null = null;
  let isInline = false;
  let phonetic = 0;

  const openers: Readonly<Record<string, (attributes: string) => void>> = {
    row(attributes) {
      if (isOver) return;
      const own = ownRow(attributes);
      isRowSaid = own !== null;
      row = own ?? row + 1;
      if (row > lastRow) throw new PackageError(`row ${row} is none of a sheet`);
      column = 0;
      if (flagOf(attributes, "hidden")) hiddenRows.add(row);
    },
    c: (attributes) => (cell = { attributes, text: null, inline: null, formula: null }),
    v: () => (part = "v"),
    is() {
      isInline = true;
      if (cell) cell.inline = "";
    },
    t: () => (part = isInline && phonetic === 0 ? "t" : null),
    f(attributes) {
      part = "f";
      const isShared = attributeOf(attributes, "t") === "shared";
      if (cell) cell.formula = { shareId: isShared ? attributeOf(attributes, "si") : null, text: "" };
    },
    rPh: () => phonetic++,
    mergeCell(attributes) {
      const range = parseArea(attributeOf(attributes, "ref") ?? "");
      if (range) merges.push(range);
    },
    sheetProtection: (attributes) => (isProtected = flagOf(attributes, "sheet")),
  };

  const put = (place: Place, raw: RawCell): void => {
    const value = readCellValue(raw, context);
    if (value !== null || raw.hasFormula) cells += filled.put(place, value);
    if (cells > mostCells) throw new TooLargeError("a sheet of too many cells");
  };
  const moveOn = (place: Place): void => {
    column = place.column;
    // A row that does not say where it is stands where its cells say.
    if (!isRowSaid) row = place.row;
  };
  const closeCell = ({ attributes, text: plain, inline, formula: open }: OpenCell): void => {
    const place = cellPlace(attributes, { row, column });
    moveOn(place);
    const said = attributeOf(attributes, "t");
    const type = inline !== null && (plain === null || said === "inlineStr") ? "inlineStr" : said;
    const text = type === "inlineStr" ? (inline ?? plain) : plain;
    if (text === null && !open) return;
    refuseBeyond(place);
    if (open) {
      const formula = resolveFormula(place, open, shared);
      if (formula !== "") formulas.set(cellAddress(place.row, place.column), `=${formula}`);
    }
    const style = Number(attributeOf(attributes, "s") ?? 0);
    put(place, { type: type === "n" ? null : type, style, text, hasFormula: open !== null });
  };
  const usual = newCell();
  const readWhole = (text: string, start: number): number => {
    if (cell || part !== null || phonetic > 0 || !readUsualCell(text, start, usual)) return -1;
    moveOn(usual);
    if (usual.text === null && !usual.hasFormula) return usual.next;
    const formula = decodeXml(usual.formula).trim();
    if (formula !== "") formulas.set(usual.address, `=${formula}`);
    if (usual.text !== null) checkedText(usual.text);
    put(usual, usual);
    return usual.next;
  };

  yield* scanXmlInSlices(xml, {
    whole: readWhole,
    open: (name, attributes) => openers[name]?.(attributes),
    close(name) {
      if (name === "c" && cell) {
        closeCell(cell);
        cell = null;
      }
      if (name === "sheetData") isOver = true;
      if (name === "is") isInline = false;
      if (name === "rPh") phonetic--;
      if (name === part) part = null;
    },
    text(raw) {
      if (!cell || part === null) return;
      if (part === "v") cell.text = checkedText((cell.text ?? "") + raw);
      else if (part === "t") cell.inline = checkedText((cell.inline ?? "") + raw);
      else if (cell.formula) cell.formula.text += raw;
    },
  });
  return { ...filled.toBlock(formulas), formulas, merges, hiddenRows, isProtected };
}

function refuseBeyond({ row, column }: Place): void {
  if (row > lastRow || column > lastColumn) throw new PackageError(`cell ${row},${column} is none of a sheet`);
}

/** A shared formula is written in its first cell; the others carry only its number. */
function resolveFormula(
  { row, column }: Place,
  open: OpenFormula,
  shared: Map<string, Place & { readonly formula: string }>,
): string {
  const formula = decodeXml(open.text).trim();
  if (open.shareId === null) return formula;
  if (formula !== "") {
    shared.set(open.shareId, { row, column, formula });
    return formula;
  }
  const master = shared.get(open.shareId);
  return master ? translateFormula(master.formula, row - master.row, column - master.column) : "";
}

/**
 * Where no row of a sheet can be read as the header of a catalogue: the row that comes nearest, what was understood of it,
 * and what it lacks (template.md point 6).
 */
import { lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import { cellAt } from "../workbook/workbook-snapshot";
import { lineOf } from "./cell-text";
import { createHeadingReaders } from "./header-columns";
import { hasMeasure, headerAt, namesOf, rowsSearched, type Candidate } from "./read-header";

/** What a header must have besides: a column of texts, a second one or a measure, a measure, headings of a catalogue. */
export type HeaderLack = "name" | "nameOrMeasure" | "measure" | "catalogue";

export interface NearestHeader {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Its headings that were understood, from the left. */
  readonly known: readonly string[];
  readonly lack: HeaderLack;
}

/** `null` where no row of the first thirty has a heading that is known as a whole beside another cell. */
export function nearestHeader(sheet: SheetSnapshot): NearestHeader | null {
  const readers = createHeadingReaders();
  const end = Math.min(lastRowOf(sheet), sheet.firstRow + rowsSearched - 1);
  let best: Candidate | null = null;
  for (let row = sheet.firstRow; row <= end; row++) {
    const candidate = headerAt(sheet, row, readers);
    if (candidate && candidate.columns.wholeHeadings > 0 && nearness(candidate) > nearness(best)) best = candidate;
  }
  const known = best === null ? [] : knownHeadings(sheet, best);
  return best === null || known.length === 0
    ? null
    : { sheet: sheet.name, row: best.headerRow, known, lack: lackOf(best) };
}

/** Of several sheets, the one whose row has the most known headings. */
export function nearestOf(sheets: readonly SheetSnapshot[]): NearestHeader | null {
  return sheets.reduce<NearestHeader | null>((best, sheet) => {
    const found = nearestHeader(sheet);
    return found && found.known.length > (best?.known.length ?? 0) ? found : best;
  }, null);
}

function nearness(candidate: Candidate | null): number {
  if (candidate === null) return 0;
  const { columns } = candidate;
  return columns.score + 3 * namesOf(columns) + (hasMeasure(columns) ? 3 : 0);
}

function lackOf({ columns }: Candidate): HeaderLack {
  const names = namesOf(columns);
  if (columns.hasForeign) return "catalogue";
  if (names === 0) return "name";
  if (hasMeasure(columns)) return "nameOrMeasure";
  return "measure";
}

/** What stands in the header over the columns that are read. */
function knownHeadings(sheet: SheetSnapshot, { headerRow, height, columns }: Candidate): readonly string[] {
  const places = new Set([
    ...Object.values(columns.columns),
    ...columns.groupTicks.values(),
    ...columns.bandTicks.values(),
  ]);
  return [...places]
    .sort((one, other) => one - other)
    .flatMap((column) => {
      for (let row = headerRow + height - 1; row >= headerRow; row--) {
        const text = lineOf(cellAt(sheet, row, column));
        if (text !== "") return [text];
      }
      return [];
    });
}

/**
 * Records single rows of a sheet of the user's before some of them go, as far as people format them. The rest of the
 * sheet is left alone: borders down to row 20,000 would be 200 MB of looks.
 */
import type { CellRange } from "../../../workbook/address";
import { entryOf } from "../picture/cell-entry";
import type { RecordedRow, RowsPicture } from "../picture/rows-picture";
import { LookBook, type PictureLink } from "../picture/sheet-picture";
import { addMergeQuestions } from "./merged-areas";
import { Questionnaire } from "./questionnaire";
import { blocksOf, type SheetBlock } from "./read-cells";
import { formatCellFactor, lookOfProperties, recordBlocks, type RecordedBlock } from "./record-cells";

export interface RowsToRecord {
  readonly sheet: string;
  /** 1-based. */
  readonly rows: readonly number[];
}

/** A row of a sheet formatted to its last column is too large for one answer. */
const widestBlock = 512;

/** Of all sheets in three syncs, apart from the size of the answers. */
export async function recordRows(
  context: Excel.RequestContext,
  targets: readonly RowsToRecord[],
): Promise<RowsPicture[]> {
  if (targets.length === 0) return [];
  const first = new Questionnaire();
  const widths = targets.map(({ sheet }) => first.need((ask) => askWidth(ask, sheet)));
  await first.send(context);
  const spans = targets.map(({ sheet, rows }, index) => spansOf(sheet, rows, widths[index]?.() ?? 0));
  const second = new Questionnaire();
  const merges = spans.map((own) => own.map((span) => addMergeQuestions(second, span)));
  await second.send(context);
  const blocks = await recordBlocks(
    context,
    spans.flatMap((own) => own.flatMap(({ sheet, range }) => partsOf(range).flatMap((part) => cut(sheet, part)))),
  );
  return targets.map(({ sheet }, index) => ({
    ...joinRows(blocks.filter((block) => block.sheet === sheet)),
    name: sheet,
    merges: merges[index]?.flatMap((areas) => areas() ?? []) ?? [],
  }));
}

/** The last column with content or formats. */
function askWidth(context: Excel.RequestContext, sheet: string): () => number {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load(["columnIndex", "columnCount"]);
  return () => lastColumnOf(used);
}

function lastColumnOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

/** Rows that follow one another as one range. */
function spansOf(sheet: string, rows: readonly number[], width: number): SheetBlock[] {
  if (width === 0) return [];
  const spans: { sheet: string; range: { top: number; left: number; bottom: number; right: number } }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last?.range.bottom === row - 1) last.range.bottom = row;
    else spans.push({ sheet, range: { top: row, left: 1, bottom: row, right: width } });
  }
  return spans;
}

function partsOf(range: CellRange): CellRange[] {
  const count = Math.ceil((range.right - range.left + 1) / widestBlock);
  return Array.from({ length: count }, (_, index) => {
    const left = range.left + index * widestBlock;
    return { ...range, left, right: Math.min(range.right, left + widestBlock - 1) };
  });
}

function cut(sheet: string, range: CellRange): SheetBlock[] {
  return blocksOf({ sheet, range }, formatCellFactor);
}

function joinRows(blocks: readonly RecordedBlock[]): Pick<RowsPicture, "rows" | "looks" | "links"> {
  const book = new LookBook();
  const rows = new Map<number, RecordedRow>();
  const links: PictureLink[] = [];
  for (const { range, cells, properties, heights } of [...blocks].sort((a, b) => a.range.left - b.range.left)) {
    cells.forEach((line, index) => {
      const row = range.top + index;
      const looks = properties[index] ?? [];
      const left = rows.get(row) ?? { row, height: heights[index] ?? null, entries: [], formats: [], lookOf: [] };
      rows.set(row, {
        ...left,
        entries: [...left.entries, ...line.map(entryOf)],
        formats: [...left.formats, ...line.map(({ format }) => format)],
        lookOf: [...left.lookOf, ...looks.map((cell) => book.numberOf(lookOfProperties(cell)))],
      });
      looks.forEach(({ hyperlink }, column) => {
        if (hyperlink) links.push({ row, column: range.left + column, hyperlink });
      });
    });
  }
  return { rows: [...rows.values()].sort((one, other) => one.row - other.row), looks: book.looks, links };
}

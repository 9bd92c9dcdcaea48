/**
 * Takes the snapshot that the core reads. Blank formatted rows do not count as used, so a sheet with borders
 * down to row 100,000 costs no more than its content.
 */
import type { CellRange } from "../../../workbook/address";
import type { WorkOptions } from "../../../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import { runExcel } from "../requests/batching";
import { hasExcelApi, requireFloor } from "../requests/capabilities";
import { askFirstDay1904, dateOffset, noteFirstDay1904 } from "./date-system";
import { addMergeQuestions } from "./merged-areas";
import { Questionnaire } from "./questionnaire";
import { blocksOf, readBlocks, type BlockContent } from "./read-cells";
import {
  askActiveSheet,
  askState,
  definedNames,
  markerOfSheet,
  visibilityOf,
  type SheetState,
  type WorkbookState,
} from "./workbook-state";

/** Throws the signal's reason when cancelled, and `UserError`s. */
export async function readWorkbook(work: WorkOptions = {}): Promise<WorkbookSnapshot> {
  requireFloor();
  return runExcel(async (context) => {
    const questions = new Questionnaire();
    const outline = questions.need(askState);
    const firstDay = questions.add(askFirstDay1904);
    const activeSheet = questions.add(askActiveSheet);
    await questions.send(context);
    const state = outline();
    noteFirstDay1904(firstDay());
    const sheets = await readSheets(context, { state, sheets: state.sheets, work });
    return { sheets, names: definedNames(state), activeSheet: activeSheet() };
  }, work);
}

export interface ReadSheetsOptions {
  readonly state: WorkbookState;
  readonly sheets: readonly SheetState[];
  readonly work?: WorkOptions;
  readonly withTextCells?: boolean;
  /** Dates come with Excel's own numbers, as they are put back. */
  readonly countsAsExcel?: boolean;
}

export interface FoundSheet extends SheetSnapshot {
  /** A1 addresses of the cells with the number format "@"; only where they were asked for. */
  readonly textCells?: ReadonlySet<string>;
}

/** Snapshots of some sheets, in their order. */
export async function readSheets(
  context: Excel.RequestContext,
  { state, sheets, work = {}, withTextCells = false, countsAsExcel = false }: ReadSheetsOptions,
): Promise<FoundSheet[]> {
  const used = await readUsed(
    context,
    sheets.map(({ name }) => name),
    work,
  );
  const blocks = used.flatMap(({ sheet, range }) => (range ? blocksOf({ sheet, range }) : []));
  const contents = await readBlocks(context, blocks, { work, dateOffset: countsAsExcel ? 0 : dateOffset() });
  return sheets.map((sheet, index) => {
    const range = used[index]?.range ?? null;
    const own = contents.filter((block) => block.sheet === sheet.name);
    return {
      name: sheet.name,
      marker: markerOfSheet(state, sheet.name),
      visibility: visibilityOf(sheet),
      isProtected: sheet.isProtected,
      firstRow: range?.top ?? 1,
      firstColumn: range?.left ?? 1,
      ...joinBlocks(own),
      ...mergesOf(used[index]?.merges ?? null),
      ...(withTextCells ? { textCells: new Set(own.flatMap(({ textCells }) => textCells())) } : {}),
    };
  });
}

function mergesOf(merges: readonly CellRange[] | null): Pick<SheetSnapshot, "merges" | "areMergesUnknown"> {
  return merges ? { merges } : { merges: [], areMergesUnknown: true };
}

function joinBlocks(blocks: readonly BlockContent[]): Pick<SheetSnapshot, "values" | "formulas" | "hiddenRows"> {
  const inOrder = [...blocks].sort((one, other) => one.range.top - other.range.top);
  return {
    values: inOrder.flatMap(({ values }) => values),
    formulas: new Map(inOrder.flatMap(({ formulas }) => [...formulas])),
    hiddenRows: new Set(inOrder.flatMap(({ hiddenRows }) => hiddenRows)),
  };
}

interface UsedBlock {
  readonly sheet: string;
  readonly range: CellRange | null;
  /** `null` where Excel refuses to tell: the reader then goes on as with an Excel that cannot. */
  readonly merges: readonly CellRange[] | null;
}

/** How far beyond the last value merged blank cells are looked for; people format sheets down to their last row. */
const blankRows = 200;
const blankColumns = 50;

/** Which block of each sheet holds content; merged areas where Excel can tell. */
async function readUsed(
  context: Excel.RequestContext,
  names: readonly string[],
  { signal }: WorkOptions,
): Promise<UsedBlock[]> {
  // Only Excel from 1.13 on can be asked how far merged blank cells go.
  const tellsMerges = hasExcelApi("1.13");
  const asked = names.map((sheet) => ({
    sheet,
    used: askUsed(context, sheet, true),
    dressed: tellsMerges ? askUsed(context, sheet, false) : () => null,
  }));
  await context.sync();
  const questions = new Questionnaire();
  const found = asked.map(({ sheet, used, dressed }) => {
    const range = used();
    const merges = range && addMergeQuestions(questions, { sheet, range: withBlanks(range, dressed() ?? range) });
    return { sheet, range, merges };
  });
  await questions.send(context, { signal });
  return found.map(({ merges, ...block }) => ({ ...block, merges: merges ? merges() : [] }));
}

/** From A1, because an area that is merged above the first value may reach into the block. */
function withBlanks({ bottom, right }: CellRange, dressed: CellRange): CellRange {
  return {
    top: 1,
    left: 1,
    bottom: Math.max(bottom, Math.min(dressed.bottom, bottom + blankRows)),
    right: Math.max(right, Math.min(dressed.right, right + blankColumns)),
  };
}

function askUsed(context: Excel.RequestContext, sheet: string, withValues: boolean): () => CellRange | null {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(withValues);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  return () => rangeOfIndexes(used);
}

/** The members of a null object must not be read. */
function rangeOfIndexes(used: Excel.Range): CellRange | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

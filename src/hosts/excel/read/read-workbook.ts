/**
 * Takes the snapshot that the core reads. Blank formatted rows do not count as used, so a sheet with borders
 * down to row 100,000 costs no more than its content.
 */
import type { CellRange } from "../../../workbook/address";
import type { WorkOptions } from "../../../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import { runExcel } from "../requests/batching";
import { requireFloor } from "../requests/capabilities";
import { addMergeQuestions } from "./merged-areas";
import { Questionnaire } from "./questionnaire";
import { blocksOf, readBlocks, type BlockContent } from "./read-cells";
import {
  definedNames,
  markerOfSheet,
  readState,
  visibilityOf,
  type SheetState,
  type WorkbookState,
} from "./workbook-state";

/** Throws the signal's reason when cancelled, and `UserError`s. */
export async function readWorkbook(work: WorkOptions = {}): Promise<WorkbookSnapshot> {
  requireFloor();
  return runExcel(async (context) => {
    const state = await readState(context);
    const sheets = await readSheets(context, { state, sheets: state.sheets, work });
    return { sheets, names: definedNames(state), activeSheet: state.activeSheet };
  });
}

export interface ReadSheetsOptions {
  readonly state: WorkbookState;
  readonly sheets: readonly SheetState[];
  readonly work?: WorkOptions;
  readonly withTextCells?: boolean;
}

export interface FoundSheet extends SheetSnapshot {
  /** A1 addresses of the cells with the number format "@"; only where they were asked for. */
  readonly textCells?: ReadonlySet<string>;
}

/** Snapshots of some sheets, in their order. */
export async function readSheets(
  context: Excel.RequestContext,
  { state, sheets, work = {}, withTextCells = false }: ReadSheetsOptions,
): Promise<FoundSheet[]> {
  const used = await readUsed(
    context,
    sheets.map(({ name }) => name),
    work,
  );
  const blocks = used.flatMap(({ sheet, range }) => (range ? blocksOf({ sheet, range }) : []));
  const contents = await readBlocks(context, blocks, work);
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
      merges: used[index]?.merges ?? [],
      ...(withTextCells ? { textCells: new Set(own.flatMap(({ textCells }) => textCells())) } : {}),
    };
  });
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

/** Which block of each sheet holds content; merged areas where Excel can tell. */
async function readUsed(
  context: Excel.RequestContext,
  names: readonly string[],
  { signal }: WorkOptions,
): Promise<UsedBlock[]> {
  const asked = names.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { sheet, used };
  });
  await context.sync();
  const found = asked.map(({ sheet, used }) => ({ sheet, range: used.isNullObject ? null : rangeOfIndexes(used) }));
  const questions = new Questionnaire();
  // What is merged beyond the last value holds nothing; what is merged above the first one may reach into it.
  const merges = found.map(({ sheet, range }) =>
    range ? addMergeQuestions(questions, { sheet, range: { ...range, top: 1, left: 1 } }) : () => [],
  );
  await questions.send(context, { signal });
  return found.map((block, index) => ({ ...block, merges: merges[index]?.() ?? null }));
}

function rangeOfIndexes({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

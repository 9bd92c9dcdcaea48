/**
 * Takes the snapshot that the core reads. Blank formatted rows do not count as used, so a sheet with borders
 * down to row 100,000 costs no more than its content.
 */
import type { CellRange } from "../../../workbook/address";
import type { WorkOptions } from "../../../workbook/workbook-host";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/workbook-snapshot";
import { runExcel } from "../requests/batching";
import { hasExcelApi, requireFloor } from "../requests/capabilities";
import { askMerges } from "../picture/merge-notes";
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
  }, work);
}

export interface ReadSheetsOptions {
  readonly state: WorkbookState;
  readonly sheets: readonly SheetState[];
  readonly work?: WorkOptions;
}

/** Snapshots of some sheets, in their order. */
export async function readSheets(
  context: Excel.RequestContext,
  { state, sheets, work = {} }: ReadSheetsOptions,
): Promise<SheetSnapshot[]> {
  const used = await readUsed(
    context,
    sheets.map(({ name }) => name),
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
  readonly merges: readonly CellRange[];
}

/** Which block of each sheet holds content; merged areas where Excel can tell. */
async function readUsed(context: Excel.RequestContext, names: readonly string[]): Promise<UsedBlock[]> {
  const asked = names.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { sheet, used };
  });
  await context.sync();
  const found = asked.map(({ sheet, used }) => ({
    sheet,
    range: used.isNullObject ? null : rangeOfIndexes(used),
    merges: [],
  }));
  return hasExcelApi("1.13") ? readMerges(context, found) : found;
}

function rangeOfIndexes({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

async function readMerges(context: Excel.RequestContext, found: readonly UsedBlock[]): Promise<UsedBlock[]> {
  const asked = found.map((block) => ({ block, areas: askMerges(context, block.sheet) }));
  await context.sync();
  return asked.map(({ block, areas }) => ({ ...block, merges: areas() }));
}

/**
 * Excel on the web loses what is written into a cell in which somebody is typing, without an error (office-js #1393, "by
 * design"). So there, and only there, what was written is read back once.
 */
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { runWithPauses, startSliceClock } from "../../../workbook/slice-clock";
import { findTyped } from "../../../workbook/typed-since";
import type { CellRef } from "../../../workbook/address";
import type { WorkOptions } from "../../../workbook/workbook-host";
import { readSheets } from "../read/read-workbook";
import { definedNames, readState, sheetOfMarker } from "../read/workbook-state";
import type { Journal } from "../journal/journal";
import { readLeftCells } from "../journal/left-cells";
import { runExcel } from "../requests/batching";

export interface LostOptions {
  readonly journal: Journal;
  /** Of the sheets that were written. */
  readonly plans: readonly SheetPlan[];
  readonly work: WorkOptions;
}

/** The first such cell of our sheets, and all edited ones. Nothing where it cannot be told: the write itself is done. */
export async function lostCells({ journal, plans, work }: LostOptions): Promise<readonly CellRef[]> {
  if (String(Office.context.platform) !== "OfficeOnline") return [];
  const { onRemark } = work;
  const reading = runExcel(
    async (context) => {
      const state = await readState(context);
      const names = plans.map(({ marker, name }) => sheetOfMarker(state, marker) ?? name);
      const places = state.sheets.filter(({ name }) => names.includes(name));
      const sheets = await readSheets(context, { state, sheets: places });
      const written = { sheets, names: definedNames(state), activeSheet: null };
      const typed = await runWithPauses(findTyped(written, plans), { clock: startSliceClock() });
      const edited = await readLeftCells(context, journal);
      return [...(typed ? [typed] : []), ...edited.filter(({ isAsLeft }) => !isAsLeft).map(({ cell }) => cell)];
    },
    onRemark ? { onRemark } : {},
  );
  return reading.catch(() => []);
}

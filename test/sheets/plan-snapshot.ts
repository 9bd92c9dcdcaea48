/**
 * Sheet plans as a host would read them back, so that readers can be tested without a file.
 */
import { cellAddress } from "../../src/workbook/address";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

export function snapshotOfPlans(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map(sheetOfPlan),
    names: plans.flatMap((plan) =>
      plan.names.map(({ name, range }): DefinedName => ({ name, range, sheet: plan.name })),
    ),
    activeSheet: plans[0]?.name ?? null,
  };
}

function sheetOfPlan(plan: SheetPlan): SheetSnapshot {
  const formulas = new Map<string, string>();
  const values = plan.rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      if (cell?.formula !== undefined) formulas.set(cellAddress(row + 1, column + 1), cell.formula);
      // A file keeps no empty text outside formulas.
      return cell === null || (cell.value === "" && cell.formula === undefined) ? null : cell.value;
    }),
  );
  return {
    name: plan.name,
    marker: plan.marker,
    visibility: "visible",
    isProtected: plan.isProtected,
    firstRow: 1,
    firstColumn: 1,
    values,
    formulas,
    merges: plan.merges,
    hiddenRows: new Set(plan.rows.flatMap(({ height }, row) => (height === 0 ? [row + 1] : []))),
  };
}

/** The same workbook after a person typed into the first cell (or one further down and right, 0-based) under a name. */
export function typeInto(
  workbook: WorkbookSnapshot,
  name: string,
  value: SheetSnapshot["values"][number][number],
  index = 0,
  right = 0,
): WorkbookSnapshot {
  const defined = workbook.names.find((known) => known.name === name);
  if (!defined) throw new Error(`no name ${name}`);
  const row = defined.range.top + index;
  const column = defined.range.left + right;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== defined.sheet) return sheet;
    const values = sheet.values.map((cells, at) => {
      if (at + 1 !== row) return cells;
      const copy = Array.from({ length: Math.max(cells.length, column) }, (_, place) => cells[place] ?? null);
      copy[column - 1] = value;
      return copy;
    });
    const formulas = new Map(sheet.formulas);
    formulas.delete(cellAddress(row, column));
    return { ...sheet, values, formulas };
  });
  return { ...workbook, sheets };
}

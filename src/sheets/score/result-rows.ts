/** How the rows of a score sheet's result block are put: title, rule, before the cap, counted. */
import type { PlannedValue } from "../../workbook/sheet-plan";
import type { PlanBuilder } from "../form/plan-builder";
import type { OwnCell } from "../../scoring/assignment";
import type { CellValue } from "../../workbook/cell-value";
import { ownCheckFormula, ownCheckWords } from "./own-cells";
import { lineColumns, resultTable } from "./score-columns";

export type ResultBlock = (typeof resultTable.fields)[number];

const { number, lastOf } = resultTable;

export interface ResultRows {
  /** One cell, merged over its part of the grid. */
  readonly put: (row: number, block: ResultBlock, value: PlannedValue, style: string, formula?: string) => void;
  /** Title and rule, with blanks behind them. */
  readonly putWords: (row: number, words: readonly [string, string]) => void;
}

export function resultRows(plan: PlanBuilder): ResultRows {
  const put: ResultRows["put"] = (row, block, value, style, formula) => {
    plan.put(row, number[block], value, style, {
      toColumn: lastOf(block),
      ...(formula === undefined ? {} : { formula }),
    });
  };
  return {
    put,
    putWords: (row, [title, rule]) => {
      put(row, "title", title, "line.textBold");
      put(row, "rule", rule, "line.text");
      put(row, "uncapped", null, "line.text");
    },
  };
}

/** The live check beside a role's own cell that shows `value`. */
export function putOwnCheck(plan: PlanBuilder, row: number, cell: OwnCell, value: CellValue): void {
  plan.put(row, lineColumns.check, ownCheckWords(cell, value), "line.text", {
    formula: ownCheckFormula(cell, uncappedAt(row)),
  });
}

/** Address of a block in a row. */
export const uncappedAt = (row: number): string => resultTable.at("uncapped", row);
export const countedAt = (row: number): string => resultTable.at("counted", row);

/** The figures of a summary as its cells show them, by the person's code: of a closed period they are what counts. */
import type { Level } from "../../scoring/monthly-score";
import type { Period } from "../../text/period";
import type { CellValue } from "../../workbook/cell-value";
import { cellAt, findName, findSheet, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { choiceOf, levelChoices } from "../form/choices";
import { peopleTable, summaryCellName } from "./summary-columns";

export interface SummaryFigures {
  readonly name: string;
  /** G. */
  readonly general: number | null;
  /** R × 70. */
  readonly resultPoints: number | null;
  /** `null` for somebody without a score. */
  readonly total: number | null;
  readonly level: Level | null;
}

/** Nobody where the period has no summary of this version. */
export function readSummary(workbook: WorkbookSnapshot, period: Period): ReadonlyMap<string, SummaryFigures> {
  const ids = findName(workbook, summaryCellName(period, "Ma"));
  const sheet = ids && findSheet(workbook, ids.sheet);
  const figures = new Map<string, SummaryFigures>();
  if (!ids || !sheet) return figures;
  const { number } = peopleTable;
  for (let row = ids.range.top; row <= ids.range.bottom; row++) {
    const at = (field: keyof typeof number) => cellAt(sheet, row, number[field]);
    const id = at("id");
    if (typeof id !== "string" || id === "") continue;
    const name = at("name");
    figures.set(id, {
      name: typeof name === "string" ? name : "",
      ...{ general: numberIn(at("general")), resultPoints: numberIn(at("result")) },
      ...{ total: numberIn(at("total")), level: choiceOf(levelChoices, at("level")) },
    });
  }
  return figures;
}

function numberIn(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

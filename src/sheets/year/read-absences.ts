/** Reads back from `Tổng hợp <year>` why months do not count for somebody. */
import type { Absence } from "../../scoring/year-score";
import type { Year } from "../../text/period";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { absenceChoices, choiceOf } from "../form/choices";
import { yearCellName } from "./year-columns";

/** By id of the person, the reason by 0-based month; words that are no choice count as none, as the formulas see them. */
export function readAbsences(
  workbook: WorkbookSnapshot,
  year: Year,
): ReadonlyMap<string, ReadonlyMap<number, Absence>> {
  const ids = valuesOfName(workbook, yearCellName(year, "Ma")) ?? [];
  const reasons = valuesOfName(workbook, yearCellName(year, "LyDo")) ?? [];
  return new Map(
    ids.map(([id = ""], index) => {
      const own = (reasons[index] ?? []).flatMap((cell, month): [number, Absence][] => {
        const reason = choiceOf(absenceChoices, cell);
        return reason === null ? [] : [[month, reason]];
      });
      return [String(id), new Map(own)];
    }),
  );
}

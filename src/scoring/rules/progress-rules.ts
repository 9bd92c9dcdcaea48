/** W609: work whose progress nobody can judge from what was written. */
import { rule, type Remarks } from "../../findings/rule";
import { monthsOf, partsOf, type Period } from "../../text/period";
import { serialOfDay } from "../../workbook/serial-date";
import { sliceLength } from "../../workbook/slices";
import type { AssignmentLine } from "../assignment";
import type { ScoredMonth } from "./month-rules";

/** W609: `reason` is "date" for finished lines with a due date alone, once a person, or "late" for an unknown delay. */
export const progressUnsure = rule("W609", "hint", function* ({ people, sheetOf, roster }: ScoredMonth): Remarks {
  for (const [index, { work, period }] of people.entries()) {
    if (index % sliceLength === 0) yield index / people.length;
    const { lines, places = [], lateUntold = [], person } = work;
    const top = { sheet: sheetOf(person) ?? roster, row: 1, column: 1 };
    const lastDay = lastDayOf(period);
    const undated = lines.flatMap((line, place) =>
      isUndated(line, lastDay) ? [{ line, at: places[place] ?? top }] : [],
    );
    const [first, ...others] = undated;
    if (first) {
      const titles = undated.map(({ line }) => `“${line.code ?? line.title}”`).join(", ");
      const params = { reason: "date", name: person.name, count: undated.length, titles };
      yield { at: first.at, related: others.map(({ at }) => at), params };
    }
    const [late, ...lateOthers] = lateUntold;
    if (late) {
      yield { at: late, related: lateOthers, params: { reason: "late", name: person.name, count: lateUntold.length } };
    }
  }
});

/** What falls due after the period and is done in it cannot be late. */
function isUndated({ due, doneDate, delays, assigned, done }: AssignmentLine, lastDay: number): boolean {
  if (due === null || doneDate !== null || delays !== null) return false;
  return done > 0 && done >= assigned && due <= lastDay;
}

/** As a serial. */
function lastDayOf(period: Period): number {
  const [last = period] = monthsOf(period).slice(-1);
  const { year, number } = partsOf(last);
  const next = number === 12 ? { year: year + 1, month: 1 } : { year, month: number + 1 };
  return (serialOfDay({ ...next, day: 1 }) ?? Infinity) - 1;
}

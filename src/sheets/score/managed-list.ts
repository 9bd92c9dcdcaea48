/** Beside a leader's form, for the screen: whose totals decide d, each linked to that person's score sheet. */
import type { MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { PlanBuilder } from "../form/plan-builder";
import { rosterNames } from "../names";
import { resultReference } from "./score-cells";
import { lineTable } from "./score-columns";

const titles = forms.score.result;

export interface ManagedListOptions {
  readonly score: MonthlyScore;
}

/** The totals as a range; `null` where the leader manages nobody, and then nothing is put. */
export function putManaged(plan: PlanBuilder, headerRow: number, { score }: ManagedListOptions): string | null {
  const { managed, period } = score;
  if (!managed || managed.people.length === 0) return null;
  const { number } = lineTable;
  plan.put(headerRow, number.share, titles.managed.id, "line.header");
  plan.put(headerRow, number.ownCoefficient, titles.managed.total, "line.header");
  plan.put(headerRow, number.note, titles.managed.name, "line.header");
  managed.people.forEach(({ id, name }, index) => {
    const row = headerRow + 1 + index;
    const place = `MATCH(${lineTable.inColumn("share", row)},${rosterNames.id},0)`;
    const total = resultReference(period, id, "total");
    plan.put(row, number.share, id, "line.center");
    plan.put(row, number.ownCoefficient, managed.totals[index] ?? "", "line.score", {
      formula: `=IFERROR(IF(ISNUMBER(${total}),${total},""),"${titles.noSheet}")`,
    });
    plan.put(row, number.note, name, "line.text", { formula: `=IFERROR(INDEX(${rosterNames.name},${place})&"","")` });
  });
  return lineTable.fixedRange("ownCoefficient", headerRow + 1, headerRow + managed.people.length);
}

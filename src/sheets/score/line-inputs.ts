/** What people may type into the product table, and which of its cells wait to be filled. */
import { forms } from "../../strings/vi/forms";
import { kindChoices, tickChoices } from "../form/choices";
import type { PlanBuilder } from "../form/plan-builder";
import { tintBlank } from "../form/tint-blank";
import { catalogueNames } from "../names";
import { lineTable, type LineColumn } from "./score-columns";

const titles = forms.score.lines;

/** What a line cannot be counted without; the rest may stay blank for good. */
export function tintInputs(plan: PlanBuilder, top: number, bottom: number): void {
  for (const column of ["code", "kind", "due", "assigned", "done"] as const) {
    tintBlank(plan, lineTable.range(column, top, bottom));
  }
}

export function validateLines(plan: PlanBuilder, top: number, bottom: number): void {
  const { refused } = titles;
  const range = (column: LineColumn) => lineTable.range(column, top, bottom);
  const list = (column: LineColumn, source: string, message: string) => {
    plan.validate({ kind: "list", range: range(column), source: `=${source}`, message });
  };
  const decimal = (column: LineColumn, max: number, message: string) => {
    plan.validate({ kind: "decimal", range: range(column), min: 0, max, message });
  };
  list("code", catalogueNames.code, refused.code);
  list("kind", kindChoices.name, refused.kind);
  list("delaysObjective", tickChoices.name, refused.tick);
  list("failedObjective", tickChoices.name, refused.tick);
  for (const column of ["due", "doneDate"] as const) {
    plan.validate({ kind: "date", range: range(column), message: refused.date });
  }
  for (const column of ["assigned", "done", "delays", "failed", "ownCoefficient"] as const) {
    decimal(column, 1_000_000, refused.number);
  }
  decimal("share", 1, refused.share);
}

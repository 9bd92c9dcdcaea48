/** The ratios of a result block by the form of the person's role, and what the rest of the block rests on. */
import type { MonthlyScore } from "../../scoring/monthly-score";
import { isLeader } from "../../scoring/role-forms";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { PlanBuilder } from "../form/plan-builder";
import { putLeaderRatios } from "./leader-ratios";
import { putLineRatios } from "./line-ratios";
import { putSupportRatios } from "./support-ratios";

export interface PutRatiosOptions {
  readonly score: MonthlyScore;
  /** Row of the product table's sums. */
  readonly totalRow: number;
  /** For what was typed into an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
  /** In a workbook of the person's own: whose totals decide d stays out of it, and d is what they made of it. */
  readonly isAlone: boolean;
}

export interface PlacedRatios {
  /** Next free row. */
  readonly nextRow: number;
  /** R as a formula without its "=": a number, or "" while something is missing. */
  readonly mean: string;
  /** How R comes about, in words; a formula where that depends on a setting. */
  readonly meanWords: { readonly value: string; readonly formula?: string };
  /** Formula that is true while a ratio was assumed; `null` where none can be. */
  readonly isAssumed: string | null;
  /** What stands for the level while there is no total, as a formula without its "=". */
  readonly unrated: string;
  /** The level of a head's unit: its cell, where people choose it. */
  readonly unitLevel: string | null;
}

export function putRatios(plan: PlanBuilder, top: number, options: PutRatiosOptions): PlacedRatios {
  const { role } = options.score.work.person;
  if (role === "support") return putSupportRatios(plan, top, options);
  return isLeader(role) ? putLeaderRatios(plan, top, options) : putLineRatios(plan, top, options);
}

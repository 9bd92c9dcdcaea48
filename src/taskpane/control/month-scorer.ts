/** The scores of the month: planned once for the same workbook and choices, shown, and written as they were shown. */
import type { ScorePlan } from "../../app/plan-scores";
import { nothingTyped } from "../../app/typed-marks";
import type { WorkOptions } from "../../workbook/workbook-host";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import type { PaneStore } from "../state/store";
import { choicesOf, type Choices } from "./choices";
import { problemOf } from "./problem-of";
import type { UseCases } from "./use-cases";

export interface PlanRequest {
  readonly workbook: WorkbookSnapshot;
  readonly choices: Choices;
}

/** What a plan was made of, each thing as it was at hand. */
type Made = readonly unknown[];

export class MonthScorer {
  private last: { readonly madeOf: Made; readonly plan: ScorePlan } | null = null;

  constructor(private readonly store: PaneStore) {}

  /** Throws what `planScores` throws. */
  async plan(core: UseCases, { workbook, choices }: PlanRequest, work: WorkOptions): Promise<ScorePlan> {
    const { options, period, tables, typedMarks, newcomers, headings, answers, kinds } = choices;
    const madeOf = [workbook, options.tried, period, tables, typedMarks, newcomers, headings, answers, kinds];
    if (this.last?.madeOf.every((thing, index) => thing === madeOf[index])) return this.last.plan;
    const { profile, settings } = options.tried;
    const tried = { ...(profile === undefined ? {} : { profile }), ...(settings ? { settings } : {}) };
    const brought = tables && { ...tables, assignments: { ...tables.assignments, named: headings } };
    const request = { period, tried, typedMarks, newcomers, answers, kinds, ...brought };
    const plan = await core.planScores(workbook, request, work);
    work.signal?.throwIfAborted();
    this.last = { madeOf, plan };
    return plan;
  }

  /** Plans the month for people to see, without writing it. */
  async show(core: UseCases, workbook: WorkbookSnapshot, work: WorkOptions): Promise<void> {
    try {
      // What is typed at the desk stands beside the report: it is counted there as it is typed, and taken back as easily.
      const choices = { ...choicesOf(this.store.state()), typedMarks: nothingTyped };
      const plan = await this.plan(core, { workbook, choices }, work);
      this.store.dispatch({ type: "scored", scoring: core.scoringOf(workbook, plan) });
    } catch (error) {
      work.signal?.throwIfAborted();
      this.store.dispatch({ type: "scored", scoring: { kind: "absent", problem: problemOf(error) } });
    }
  }
}

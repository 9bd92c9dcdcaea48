/**
 * What a person chose and brought along, and has not been written yet. A write takes some of it over into the workbook,
 * and taking the write back gives it back.
 */
import type { ImportedTables } from "../../app/imported-tables";
import type { NewcomerFacts } from "../../app/score-report";
import type { TypedMarks } from "../../app/typed-marks";
import type { Month } from "../../text/period";
import type { PaneAction } from "../state/pane-action";
import type { PaneOptions, PaneState } from "../state/pane-state";
import { typedNow } from "../state/typed-now";

export interface Choices {
  readonly options: PaneOptions;
  readonly tables: ImportedTables | null;
  readonly typedMarks: TypedMarks;
  readonly newcomers: NewcomerFacts;
  /** What was said of headings and of products without codes; it outlives every write. */
  readonly headings: PaneState["score"]["headings"];
  readonly answers: PaneState["score"]["answers"];
  readonly kinds: PaneState["score"]["kinds"];
  /** The month that the tables and marks are for. */
  readonly period: Month;
}

export function choicesOf({ options, score }: PaneState): Choices {
  const { tables, newcomers, headings, answers, kinds, period } = score;
  return { options, tables, typedMarks: typedNow(score), newcomers, headings, answers, kinds, period };
}

/** How to come from some choices to others. What a person has chosen anew in the meantime stays. */
export function exchange(state: PaneState, from: Choices, to: Choices): PaneAction[] {
  const now = choicesOf(state);
  const actions: PaneAction[] = [];
  if (now.options === from.options && to.options !== from.options) {
    actions.push({ type: "optionsChanged", options: to.options });
  }
  const isSameMonth = now.period === from.period;
  if (isSameMonth && now.tables === from.tables && to.tables !== from.tables) {
    actions.push({ type: "tablesImported", tables: to.tables });
    if (to.newcomers !== from.newcomers) actions.push({ type: "newcomersConfirmed", newcomers: to.newcomers });
  }
  const { period } = from;
  if (typedNow({ ...state.score, period }) === from.typedMarks && to.typedMarks !== from.typedMarks) {
    actions.push({ type: "marksTyped", period, marks: to.typedMarks });
  }
  return actions;
}

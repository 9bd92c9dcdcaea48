/**
 * What a person chose and brought along, and has not been written yet. A write takes some of it over into the workbook,
 * and taking the write back gives it back.
 */
import type { ImportedTables } from "../../app/imported-tables";
import type { Month } from "../../text/period";
import type { PaneAction } from "../state/pane-action";
import type { PaneOptions, PaneState } from "../state/pane-state";

export interface Choices {
  readonly options: PaneOptions;
  readonly tables: ImportedTables | null;
  /** The month that the tables are for. */
  readonly period: Month;
}

export function choicesOf({ options, score }: PaneState): Choices {
  return { options, tables: score.tables, period: score.period };
}

/** How to come from some choices to others. What a person has chosen anew in the meantime stays. */
export function exchange(state: PaneState, from: Choices, to: Choices): PaneAction[] {
  const now = choicesOf(state);
  const actions: PaneAction[] = [];
  if (now.options === from.options && to.options !== from.options) {
    actions.push({ type: "optionsChanged", options: to.options });
  }
  if (now.period === from.period && now.tables === from.tables && to.tables !== from.tables) {
    actions.push({ type: "tablesImported", tables: to.tables });
  }
  return actions;
}

/** What is typed at the desk, month by month: the marks of one month, and what they become. Pure. */
import { nothingTyped, type TypedMarks } from "../../app/typed-marks";
import type { ScoreState } from "./pane-state";

/** By month; a month of which nothing is typed is missing. */
export type TypedByMonth = Readonly<Record<string, TypedMarks>>;

/** Of the month that is shown. */
export function typedNow({ typed, period }: Pick<ScoreState, "typed" | "period">): TypedMarks {
  return typed[period] ?? nothingTyped;
}

export function withTyped(typed: TypedByMonth, period: string, marks: TypedMarks): TypedByMonth {
  const { [period]: _before, ...others } = typed;
  return Object.keys(marks).length === 0 ? others : { ...others, [period]: marks };
}

/** Which sheets the main action will make or bring up to date. */
import type { PaneText } from "../../strings/vi/pane";
import type { PaneEnvironment } from "../control/environment";
import type { PlannedSheet } from "../state/pane-state";
import type { NumberFormat } from "./number-format";

const mostNamed = 3;

export interface PlanWords {
  readonly text: PaneText;
  readonly format: NumberFormat;
  /** Only in Excel, whose own undo forgets everything at a write. */
  readonly environment: Pick<PaneEnvironment, "losesOwnUndo">;
}

/** "Thêm trang: A, B. Cập nhật trang: C." */
export function planLine(planned: readonly PlannedSheet[], { text, format, environment }: PlanWords): string {
  const added = planned.filter(({ exists }) => !exists).map(({ name }) => name);
  const updated = planned.filter(({ exists }) => exists).map(({ name }) => name);
  const named = (names: readonly string[]) => shortList(names, text, format);
  return [
    ...(added.length > 0 ? [text.plan.adds(named(added))] : []),
    ...(updated.length > 0 ? [text.plan.updates(named(updated))] : []),
    text.plan.untouched,
    ...(environment.losesOwnUndo === true ? [text.plan.losesUndo] : []),
  ]
    .map((part) => (part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}

/** The first names, and how many more there are. */
export function shortList(names: readonly string[], text: PaneText, format: NumberFormat): string {
  const shown = format.list(names.slice(0, mostNamed));
  return names.length > mostNamed ? text.plan.more(shown, format.number(names.length - mostNamed)) : shown;
}

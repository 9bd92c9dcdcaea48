import type { Messages } from "../../strings/messages";
import type { PaneText } from "../../strings/vi/pane";
import type { PaneProblem } from "../state/pane-state";

/** What went wrong and what to do, in one sentence. */
export function problemText(problem: PaneProblem, messages: Messages, text: PaneText): string {
  return problem.kind === "user" ? messages.errors[problem.key](problem.params) : text.notice.unknown;
}

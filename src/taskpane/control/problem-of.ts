import { UserError } from "../../workbook/user-error";
import type { PaneProblem } from "../state/pane-state";

/** Anything thrown, as data that a view can put into words; what is no `UserError` keeps its technical detail. */
export function problemOf(error: unknown): PaneProblem {
  if (error instanceof UserError) return { kind: "user", key: error.key, params: error.params };
  if (error instanceof Error) return { kind: "unknown", detail: error.stack ?? `${error.name}: ${error.message}` };
  return { kind: "unknown", detail: String(error) };
}

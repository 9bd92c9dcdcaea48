import type { ViewId } from "../state/pane-state";

/** Names of the views in the addresses of the ribbon's buttons (manifest.xml). */
const views: Readonly<Record<string, ViewId>> = {
  check: "review",
  convert: "convert",
  score: "score",
  summary: "summary",
  settings: "settings",
};

/** The view that "?view=convert" asks for; `null` when the address names none. */
export function viewOfAddress(search: string): ViewId | null {
  return views[new URLSearchParams(search).get("view") ?? ""] ?? null;
}

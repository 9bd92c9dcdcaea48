/** Approved catalogues that a person opened for comparison, and what they say; plain data, changed only here. */
import type { Comparison } from "../../app/suggest";
import type { ReferenceCatalogue } from "../../review/references/reference-catalogue";
import type { Progress } from "../../workbook/workbook-host";
import type { PaneProblem } from "./pane-state";

export interface ReferencesState {
  /** Names of the files that were compared last, in this session or before. They are remembered, their content never. */
  readonly names: readonly string[];
  readonly opened: readonly ReferenceCatalogue[];
  /** Files that could not be opened the last time, and why. */
  readonly failed: readonly { readonly file: string; readonly problem: PaneProblem }[];
  /** What is done now; `null` for nothing. */
  readonly busy: { readonly kind: "open" | "compare"; readonly progress: Progress } | null;
  /** `null` before the first look; it may be of rows and catalogues that have changed since. */
  readonly comparison: Comparison | null;
}

export type ReferencesAction =
  | {
      readonly type: "referencesRead";
      readonly opened: ReferencesState["opened"];
      readonly failed: ReferencesState["failed"];
    }
  | { readonly type: "referenceClosed"; readonly file: string }
  | { readonly type: "referencesForgotten" }
  | { readonly type: "referencesBusy"; readonly busy: ReferencesState["busy"] }
  | { readonly type: "referencesCompared"; readonly comparison: Comparison };

export const noReferences: ReferencesState = { names: [], opened: [], failed: [], busy: null, comparison: null };

export function reduceReferences(state: ReferencesState, action: ReferencesAction): ReferencesState {
  switch (action.type) {
    case "referencesRead": {
      // A file that is opened again takes the place of what was read of it before.
      const again = new Set(action.opened.map(({ file }) => file));
      const opened = [...state.opened.filter(({ file }) => !again.has(file)), ...action.opened];
      const names = action.opened.length > 0 ? namesOf(opened) : state.names;
      return { ...state, opened, failed: action.failed, names };
    }
    case "referenceClosed": {
      const opened = state.opened.filter(({ file }) => file !== action.file);
      return { ...state, opened, names: namesOf(opened), ...(opened.length > 0 ? {} : { comparison: null }) };
    }
    case "referencesForgotten":
      return { ...state, names: namesOf(state.opened) };
    case "referencesBusy":
      return { ...state, busy: action.busy };
    case "referencesCompared":
      return { ...state, comparison: action.comparison };
  }
}

function namesOf(opened: ReferencesState["opened"]): readonly string[] {
  return opened.map(({ file }) => file);
}

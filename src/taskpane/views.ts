/**
 * The views of the pane: a record each, in the order in which they stand. A new view is its folder, a record here and
 * its name in the words of both languages.
 */
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ComponentType } from "react";
import { pagePart, type PagePart } from "./page-part";
import { isConverted, isReadyToSubmit, isScored, isSummarised, staleRowsOf, type WorkFacts } from "./state/done";
import type { ViewId } from "./state/pane-state";

export interface PaneView {
  /** What addresses call it: "?view=check". */
  readonly address: string;
  /** Drawn instead of a number: a view beside the steps of the work. */
  readonly icon?: ComponentType;
  /** Reached from lines that speak of it, and shown as a part of this step; absent = it has a button of its own. */
  readonly within?: ViewId;
  /** Opened from the header, and left again for the view before it. */
  readonly isInHeader?: true;
  /** True when the result of the step is in the workbook already. */
  readonly isDone: (facts: WorkFacts) => boolean;
  /** Rows in which what the step wrote is no longer what it would write; absent = it writes nothing. */
  readonly staleRows?: (facts: WorkFacts) => number;
  /** The first load is the frame alone, which is there at once; a view comes with the core, before which it has nothing to show. */
  readonly part: PagePart<ComponentType>;
}

export const views = {
  review: {
    address: "check",
    isDone: isReadyToSubmit,
    part: pagePart<ComponentType>(() =>
      import(/* webpackChunkName: "review" */ "./review/review-view").then(({ ReviewView }) => ReviewView),
    ),
  },
  convert: {
    address: "convert",
    isDone: isConverted,
    staleRows: staleRowsOf,
    part: pagePart<ComponentType>(() => import("./convert/convert-view").then(({ ConvertView }) => ConvertView)),
  },
  score: {
    address: "score",
    isDone: isScored,
    staleRows: staleRowsOf,
    part: pagePart<ComponentType>(() => import("./score/score-view").then(({ ScoreView }) => ScoreView)),
  },
  summary: {
    address: "summary",
    isDone: isSummarised,
    staleRows: staleRowsOf,
    part: pagePart<ComponentType>(() => import("./summary/summary-view").then(({ SummaryView }) => SummaryView)),
  },
  settings: {
    address: "settings",
    icon: Settings20Regular,
    isDone: () => false,
    part: pagePart<ComponentType>(() => import("./settings/settings-view").then(({ SettingsView }) => SettingsView)),
  },
  differences: {
    address: "differences",
    within: "convert",
    isDone: () => false,
    part: pagePart<ComponentType>(() =>
      import("./differences/differences-view").then(({ DifferencesView }) => DifferencesView),
    ),
  },
  references: {
    address: "references",
    within: "review",
    isDone: () => false,
    part: pagePart<ComponentType>(() =>
      import("./references/references-view").then(({ ReferencesView }) => ReferencesView),
    ),
  },
  history: {
    address: "history",
    isInHeader: true,
    isDone: () => false,
    part: pagePart<ComponentType>(() => import("./history/history-view").then(({ HistoryView }) => HistoryView)),
  },
  print: {
    address: "print",
    within: "summary",
    isDone: () => false,
    part: pagePart<ComponentType>(() => import("./print/print-view").then(({ PrintView }) => PrintView)),
  },
} satisfies Record<ViewId, PaneView>;

export const viewIds: readonly ViewId[] = Object.keys(views).filter(isViewId);

/** The views that are steps of the work, in their order. */
export const stepIds: readonly ViewId[] = viewIds.filter((id) => {
  const { icon, within, isInHeader } = viewOf(id);
  return !icon && within === undefined && !isInHeader;
});

export function viewOf(id: ViewId): PaneView {
  return views[id];
}

/** The view that "?view=convert" asks for; `null` when the address names none. */
export function viewOfAddress(search: string): ViewId | null {
  const wanted = new URLSearchParams(search).get("view");
  return viewIds.find((id) => views[id].address === wanted) ?? null;
}

function isViewId(text: string): text is ViewId {
  return Object.hasOwn(views, text);
}

/**
 * Fetches every view while there is nothing else to do, one after the other, so that none is missing when the network
 * is, or when a new version has taken the old one's files away. What can't be had now is asked for again when it is opened.
 */
export async function fetchViewsAhead(): Promise<void> {
  for (const id of viewIds)
    await viewOf(id)
      .part.load()
      .catch(() => undefined);
}

/** How each action changes the state. Pure. */
import type { PaneAction } from "./pane-action";
import { severities } from "../../findings/severities";
import { sameCell, type CellRef } from "../../workbook/address";
import type { HostRemark } from "../../workbook/host-remark";
import type { Progress } from "../../workbook/workbook-host";
import type { PaneState, ReviewState, ScoreState, Work } from "./pane-state";
import { reduceReferences } from "./references-state";
import { mending, reviewAfter, visiting } from "./review-after";
import { withTyped } from "./typed-now";

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "viewOpened":
      return {
        ...state,
        view: action.view,
        viewBefore: action.view === state.view ? state.viewBefore : state.view,
        notice: null,
        review: { ...state.review, preview: null },
        score: { ...state.score, isStopped: false },
      };
    case "languageChosen":
      return { ...state, language: action.language };
    case "restored": {
      const { view = state.view, isFirstRun = state.isFirstRun, isMarked = state.isMarked } = action.state;
      const { options, score } = action.state;
      const { period, headings, answers, kinds } = state.score;
      const kept = {
        period: score.period ?? period,
        headings: score.headings ?? headings,
        answers: score.answers ?? answers,
        kinds: score.kinds ?? kinds,
      };
      const references = { ...state.references, names: action.state.references.names ?? state.references.names };
      return { ...state, view, isFirstRun, isMarked, options, references, score: { ...state.score, ...kept } };
    }
    case "introOpened":
    case "introClosed":
      return { ...state, isFirstRun: action.type === "introOpened" };
    case "optionsChanged":
      return { ...state, options: action.options };
    case "catalogueRead":
      return {
        ...state,
        catalogue: action.catalogue,
        outputs: action.outputs,
        isStale: false,
        isLookStopped: false,
        review: reviewAfter(state, action.catalogue),
        score: { ...state.score, ...outdated },
      };
    case "sheetChanged":
      return { ...state, isStale: true };
    case "lookStopped":
      return { ...state, isLookStopped: true, isStale: state.isStale || action.isChanged };
    case "marksSwitched":
      return { ...state, isMarked: action.isMarked };
    case "markingChanged":
      return { ...state, isMarking: action.isMarking };
    case "cellSelected":
      return {
        ...state,
        selection: action.cell,
        review: isNews(state, action.cell) ? visiting(state, action.cell) : state.review,
      };
    case "mending":
      return { ...state, review: mending(state, action.cell) };
    case "workBegan":
      return {
        ...state,
        work: action.work,
        notice: comesByItself(action.work) ? state.notice : null,
        remarks: comesByItself(action.work) ? withoutRemark(state.remarks, "unfinished") : [],
      };
    case "workProgressed":
      return { ...state, work: state.work && workAfter(state.work, action.progress) };
    case "workEnded":
      return { ...state, work: null, remarks: withoutRemark(state.remarks, "waitsForCell", "notKept") };
    case "remarked":
      return { ...state, remarks: withRemark(state.remarks, action.remark) };
    case "noticed":
      return { ...state, notice: action.notice, noticeNumber: state.noticeNumber + 1, canUndo: action.canUndo };
    case "historyChanged":
      return { ...state, history: action.history };
    case "noticeClosed":
      return { ...state, notice: null, remarks: state.remarks.filter(({ kind }) => kind === "unfinished") };
    case "severityToggled":
    case "searched":
    case "filterCleared":
    case "groupsFolded":
    case "onlyCellShown":
    case "fixesPreviewed":
    case "previewClosed":
      return { ...state, review: reduceReview(state.review, action) };
    case "periodChosen":
    case "tablesImported":
    case "broughtDecided":
    case "marksTyped":
    case "marksRestored":
    case "newcomersConfirmed":
    case "headingsNamed":
    case "productsAnswered":
    case "kindsAnswered":
    case "scored":
    case "scoringStopped":
    case "personOpened":
      return { ...state, score: reduceScore(state.score, action) };
    case "referencesRead":
    case "referenceClosed":
    case "referencesForgotten":
    case "referencesBusy":
    case "referencesCompared":
      return { ...state, references: reduceReferences(state.references, action) };
  }
}

/** A host tells the selection again where it draws a sheet anew. */
function isNews({ selection }: PaneState, cell: CellRef): boolean {
  return selection === null || !sameCell(selection, cell);
}

type Remarks = PaneState["remarks"];

function withRemark(remarks: Remarks, remark: HostRemark): Remarks {
  const others = withoutRemark(remarks, remark.kind);
  return remark.kind === "waitsForCell" && !remark.isWaiting ? others : [...others, remark];
}

function withoutRemark(remarks: Remarks, ...kinds: readonly HostRemark["kind"][]): Remarks {
  return remarks.filter(({ kind }) => !kinds.includes(kind));
}

/** A part of the work that counts something else may follow: of the count before it nothing stays. */
function workAfter({ kind, canStop, follows = false }: Work, progress: Progress): Work {
  return { kind, canStop, ...(follows ? { follows } : {}), ...progress };
}

/** Readings and scores follow a change while people still read what it did. */
function comesByItself({ kind }: Work): boolean {
  return kind === "read" || kind === "score";
}

type ReviewAction = Extract<
  PaneAction,
  {
    type:
      | "severityToggled"
      | "searched"
      | "filterCleared"
      | "groupsFolded"
      | "onlyCellShown"
      | "fixesPreviewed"
      | "previewClosed";
  }
>;

function reduceReview(review: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case "severityToggled":
      return { ...review, severities: toggled(review.severities, action.severity) };
    case "searched":
      return { ...review, search: action.text };
    case "filterCleared":
      return { ...review, severities, search: "", only: null };
    case "groupsFolded": {
      const folds = Object.fromEntries(action.codes.map((code) => [code, action.isOpen]));
      return { ...review, folds: { ...review.folds, ...folds } };
    }
    case "onlyCellShown":
      return { ...review, only: action.cell };
    case "fixesPreviewed":
      return { ...review, preview: { code: action.code, findings: action.findings } };
    case "previewClosed":
      return { ...review, preview: null };
  }
}

type ScoreAction = Extract<
  PaneAction,
  {
    type:
      | "periodChosen"
      | "tablesImported"
      | "broughtDecided"
      | "marksTyped"
      | "marksRestored"
      | "newcomersConfirmed"
      | "headingsNamed"
      | "productsAnswered"
      | "kindsAnswered"
      | "scored"
      | "scoringStopped"
      | "personOpened";
  }
>;

/** Scores to be computed anew, also after a person stopped those before. */
const outdated = { isStale: true, isStopped: false } as const;

function reduceScore(score: ScoreState, action: ScoreAction): ScoreState {
  switch (action.type) {
    case "periodChosen":
      // Nobody must take the scores of one month for those of another while they are computed.
      return {
        ...score,
        period: action.period,
        scoring: { kind: "idle" },
        ...outdated,
        openPerson: null,
      };
    case "tablesImported":
      return { ...score, tables: action.tables, newcomers: {}, ...outdated, openPerson: null };
    case "broughtDecided":
      return { ...score, tables: action.tables, ...outdated };
    case "marksTyped":
      // The view counts them at once, on top of what was computed.
      return { ...score, typed: withTyped(score.typed, action.period, action.marks) };
    case "marksRestored":
      return { ...score, typed: action.typed };
    case "newcomersConfirmed":
      return { ...score, newcomers: action.newcomers, ...outdated };
    case "headingsNamed":
      return { ...score, headings: action.headings, ...outdated };
    case "productsAnswered":
      return { ...score, answers: action.answers, ...outdated };
    case "kindsAnswered":
      return { ...score, kinds: action.kinds, ...outdated };
    case "scored":
      return { ...score, scoring: action.scoring, isStale: false };
    case "scoringStopped":
      return { ...score, isStopped: true };
    case "personOpened":
      return { ...score, openPerson: action.person };
  }
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** Everything the pane shows, as one plain value. It changes only through `reduce-pane.ts`. */
import type { AssessOptions, Assessment } from "../../app/assessment";
import type { CatalogueDifferences } from "../../app/catalogue-differences";
import type { HeldConfirmation } from "../../app/confirmation";
import type { OutputSheet } from "../../app/remove-output";
import type { StuckRow } from "../../app/take-back";
import type { NewcomerFacts, ScoreReport } from "../../app/score-report";
import type { ImportedTables } from "../../app/imported-tables";
import type { ProductAnswers } from "../../scoring/find-product";
import type { KindAnswers } from "../../scoring/read-kind";
import type { Severity } from "../../findings/finding";
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import type { StandardCandidate } from "../../conversion/propose-standard";
import type { Conversion } from "../../conversion/conversion";
import type { Scale, Settings } from "../../profiles/profile";
import type { Language } from "../../strings/language";
import type { PaneText } from "../../strings/vi/pane";
import type { OfficeDetails } from "../../sheets/form/office-fields";
import { severities } from "../../findings/severities";
import type { Month } from "../../text/period";
import type { CellRef } from "../../workbook/address";
import type { HistoryEntry } from "./history-entry";
import { noReferences, type ReferencesState } from "./references-state";
import type { TypedByMonth } from "./typed-now";
import type { HostRemark } from "../../workbook/host-remark";
import type { Progress } from "../../workbook/workbook-host";
import type { UserErrorKey, UserErrorParams } from "../../workbook/user-error";

/** The views that have a name; each is a record in `views.ts`. */
export type ViewId = keyof PaneText["views"];

/** How the sheets are read and what is tried on them; both are there, if empty. */
export type PaneOptions = Required<AssessOptions>;

/** A failure as data: a sentence's key where people can mend it, else the technical detail for support. */
export type PaneProblem =
  | { readonly kind: "user"; readonly key: UserErrorKey; readonly params: UserErrorParams }
  | { readonly kind: "unknown"; readonly detail: string };

/** A sheet that the next write makes or brings up to date. */
export interface PlannedSheet {
  readonly name: string;
  readonly exists: boolean;
}

export interface CatalogueReading {
  /** With the findings that only converting needs. */
  readonly assessment: Assessment;
  /** The same, judged for submission. */
  readonly checked: Assessment;
  /** How many rules it was held against. */
  readonly rulesOfCheck: number;
  /** Likely standard units, best first. */
  readonly proposals: readonly StandardCandidate[];
  readonly planned: readonly PlannedSheet[];
  /** What the forms will say of the office. */
  readonly office: OfficeDetails;
  /** The profile's own settings: what differs from them was changed by somebody. */
  readonly initial: Settings;
  /** The settings of the workbook, or of the profile, without what is tried out. */
  readonly base: Settings;
  /** Which profile and, with the profile in force, which scale would hold if nobody tried another. */
  readonly untried: { readonly profile: string; readonly scale: Scale };
  /** The conversion by what the workbook itself says; `null` while nothing else is tried out. */
  readonly untriedConversion: Conversion | null;
  /** The coefficients that a trial is compared with; `null` when there is nothing to compare. */
  readonly before: Conversion | null;
  /** What was written, or holds without the trial, against what would be written now; `null` for nothing to compare. */
  readonly differences: CatalogueDifferences | null;
  /** The team lead's, whether it still holds or not; `null` where nobody confirmed. */
  readonly confirmation: HeldConfirmation | null;
}

export type CatalogueState =
  | { readonly kind: "loading" }
  /** What the forms will say of the office is known all the same, unless the settings themselves cannot be read. */
  | { readonly kind: "absent"; readonly problem: PaneProblem; readonly office: OfficeDetails | null }
  | { readonly kind: "ready"; readonly reading: CatalogueReading };

export type ScoringState =
  | { readonly kind: "idle" }
  | { readonly kind: "absent"; readonly problem: PaneProblem }
  | { readonly kind: "ready"; readonly report: ScoreReport; readonly planned: readonly PlannedSheet[] };

export type WorkKind = "read" | "write" | "score" | "undo";

export interface Work extends Progress {
  readonly kind: WorkKind;
  readonly canStop: boolean;
  /** True for what follows a change by itself: it can be stopped, the change stays, and nothing else begins before it is over. */
  readonly follows?: boolean;
}

export type Notice =
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  /** Findings that are mended, and those whose fixes were left. */
  | { readonly kind: "fixed"; readonly count: number; readonly left: number }
  | { readonly kind: "removed"; readonly count: number }
  /** Of an approved row: how many cells of one row; and how many rows that were missing. */
  | { readonly kind: "takenOver" | "rowsAdded"; readonly count: number }
  /** Cells of sources that have their earlier values again, and rows that could not get them. */
  | { readonly kind: "takenBack"; readonly cells: number; readonly stuck: readonly StuckRow[] }
  /** Things of the history that were taken back; cells whose typing could not be. */
  | { readonly kind: "wentBack"; readonly count: number; readonly left: number }
  /** Fixes were taken back but for these cells, which hold something newer. */
  | { readonly kind: "undoneBut"; readonly left: readonly CellRef[] }
  | { readonly kind: "nothingToRemove" | "undone" | "putBack" | "leftAsIs" | "cancelled" }
  | { readonly kind: "problem"; readonly problem: PaneProblem };

export interface ReviewState {
  /** Severities that are shown. */
  readonly severities: readonly Severity[];
  readonly search: string;
  /** Groups that a person opened (true) or folded; the others fold by their length (list-items.ts). */
  readonly folds: Readonly<Partial<Record<FindingCode, boolean>>>;
  /** Fixes that wait for the user's yes, of one group or of all; `null` when none are proposed. */
  readonly preview: FixProposal | null;
  /** The one cell whose findings are shown; `null` = those of all. */
  readonly only: CellRef | null;
  readonly fixing: FixingProgress;
}

export interface FixProposal {
  /** `null` = everything that has a fix. */
  readonly code: FindingCode | null;
  readonly findings: readonly Finding[];
}

/** How far a person has come with mending what was found since the workbook was opened. */
export interface FixingProgress {
  /** How many of each kind are mended by now. */
  readonly done: Readonly<Record<Severity, number>>;
  /** The cell with findings that the person came to last. */
  readonly visited: CellRef | null;
  /** The cell that the pane is putting right, wherever the selection goes meanwhile. */
  readonly mending: CellRef | null;
  /** The cell that was put right last, and the finding that comes after it; `next` is `null` after the last one. */
  readonly mended: { readonly at: CellRef; readonly next: Finding | null } | null;
}

export interface ScoreState {
  /** "2026-05". */
  readonly period: Month;
  /** What a person brought for this month; `null` = the lines in the workbook's score sheets. */
  readonly tables: ImportedTables | null;
  /** General marks typed at the desk and not written yet, of every month. */
  readonly typed: TypedByMonth;
  /** People of the tables whom a person has looked at, so that they may be written. */
  readonly newcomers: NewcomerFacts;
  /** What a person said of the headings of assignments, by their `headingKey`: a field, or "" for none. It is remembered. */
  readonly headings: Readonly<Record<string, string>>;
  /** Which products a person said are meant by names, by the key of the question. It is remembered. */
  readonly answers: ProductAnswers;
  /** Kinds that a person told of words such as "Phối hợp", by the question's key. */
  readonly kinds: KindAnswers;
  readonly scoring: ScoringState;
  /** True while the workbook or the choices differ from what `scoring` was computed from. */
  readonly isStale: boolean;
  /** True once a person stopped the computing, which then does not begin again by itself. */
  readonly isStopped: boolean;
  /** Id of the person whose sum is shown. */
  readonly openPerson: string | null;
}

export interface PaneState {
  readonly view: ViewId;
  /** The view that was open before that one. */
  readonly viewBefore: ViewId;
  readonly language: Language;
  /** True until a person has read what the software does, in this workbook. */
  readonly isFirstRun: boolean;
  /** What the user chose and has not yet written into the workbook. */
  readonly options: PaneOptions;
  readonly catalogue: CatalogueState;
  /** Our sheets in the workbook. */
  readonly outputs: readonly OutputSheet[];
  /** True while the sheets differ from what was read. */
  readonly isStale: boolean;
  /** True from when a person stopped a look at the sheets: what is shown is of the look before it. */
  readonly isLookStopped: boolean;
  /** True while a person wants findings marked in the sheets of the workbook itself. It is remembered. */
  readonly isMarked: boolean;
  /** True while marks are put in or taken out, as a person asked. */
  readonly isMarking: boolean;
  readonly selection: CellRef | null;
  readonly review: ReviewState;
  readonly score: ScoreState;
  readonly references: ReferencesState;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** What the host said beside the result of the last work; of each kind the latest. */
  readonly remarks: readonly HostRemark[];
  /** Counts up with every notice: a second one in the same words is a new one. */
  readonly noticeNumber: number;
  /** True while the latest change can be taken back. */
  readonly canUndo: boolean;
  /** What was done to the workbook in this session, the latest last. */
  readonly history: readonly HistoryEntry[];
}

export const nothingFixed: FixingProgress = {
  done: { error: 0, warning: 0, hint: 0 },
  visited: null,
  mending: null,
  mended: null,
};

export function initialState(language: Language, period: Month): PaneState {
  return {
    view: "review",
    viewBefore: "review",
    language,
    // Whether it is the first one is known when the workbook's note was read.
    isFirstRun: false,
    options: { reading: {}, tried: {} },
    catalogue: { kind: "loading" },
    outputs: [],
    isStale: false,
    isLookStopped: false,
    isMarked: false,
    isMarking: false,
    selection: null,
    review: {
      severities,
      search: "",
      folds: {},
      preview: null,
      only: null,
      fixing: nothingFixed,
    },
    score: {
      period,
      tables: null,
      typed: {},
      newcomers: {},
      headings: {},
      answers: {},
      kinds: {},
      scoring: { kind: "idle" },
      isStale: true,
      isStopped: false,
      openPerson: null,
    },
    references: noReferences,
    work: null,
    notice: null,
    remarks: [],
    noticeNumber: 0,
    canUndo: false,
    history: [],
  };
}

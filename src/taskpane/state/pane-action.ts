/** Everything that can happen to the pane's state. */
import type { OutputSheet } from "../../app/remove-output";
import type { ImportedTables } from "../../app/imported-tables";
import type { NewcomerFacts } from "../../app/score-report";
import type { TypedMarks } from "../../app/typed-marks";
import type { ProductAnswers } from "../../scoring/find-product";
import type { KindAnswers } from "../../scoring/read-kind";
import type { Severity } from "../../findings/finding";
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import type { Language } from "../../strings/language";
import type { Month } from "../../text/period";
import type { CellRef } from "../../workbook/address";
import type { HostRemark } from "../../workbook/host-remark";
import type { Progress } from "../../workbook/workbook-host";
import type { HistoryEntry } from "./history-entry";
import type { ReferencesAction, ReferencesState } from "./references-state";
import type { TypedByMonth } from "./typed-now";
import type { CatalogueState, Notice, PaneOptions, PaneState, ScoringState, ViewId, Work } from "./pane-state";

export type PaneAction =
  | { readonly type: "viewOpened"; readonly view: ViewId }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "restored"; readonly state: RestoredState }
  | { readonly type: "introOpened" | "introClosed" }
  | { readonly type: "optionsChanged"; readonly options: PaneOptions }
  | { readonly type: "catalogueRead"; readonly catalogue: CatalogueState; readonly outputs: readonly OutputSheet[] }
  | { readonly type: "sheetChanged" }
  /** `isChanged`: by what was done before it the sheets differ from what was read. */
  | { readonly type: "lookStopped"; readonly isChanged: boolean }
  | { readonly type: "marksSwitched"; readonly isMarked: boolean }
  | { readonly type: "markingChanged"; readonly isMarking: boolean }
  | { readonly type: "cellSelected"; readonly cell: CellRef }
  /** The pane puts right what was found at a cell, wherever the selection is; `null` when it is through with it. */
  | { readonly type: "mending"; readonly cell: CellRef | null }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "searched"; readonly text: string }
  | { readonly type: "filterCleared" }
  | { readonly type: "groupsFolded"; readonly codes: readonly FindingCode[]; readonly isOpen: boolean }
  /** `null` shows all again. */
  | { readonly type: "onlyCellShown"; readonly cell: CellRef | null }
  | { readonly type: "fixesPreviewed"; readonly code: FindingCode | null; readonly findings: readonly Finding[] }
  | { readonly type: "previewClosed" }
  | { readonly type: "periodChosen"; readonly period: Month }
  | { readonly type: "tablesImported"; readonly tables: ImportedTables | null }
  | { readonly type: "broughtDecided"; readonly tables: ImportedTables }
  | { readonly type: "marksTyped"; readonly period: Month; readonly marks: TypedMarks }
  | { readonly type: "marksRestored"; readonly typed: TypedByMonth }
  | { readonly type: "newcomersConfirmed"; readonly newcomers: NewcomerFacts }
  | { readonly type: "headingsNamed"; readonly headings: PaneState["score"]["headings"] }
  | { readonly type: "productsAnswered"; readonly answers: ProductAnswers }
  | { readonly type: "kindsAnswered"; readonly kinds: KindAnswers }
  | { readonly type: "scored"; readonly scoring: ScoringState }
  | { readonly type: "scoringStopped" }
  | { readonly type: "personOpened"; readonly person: string | null }
  | { readonly type: "workBegan"; readonly work: Work }
  | { readonly type: "workProgressed"; readonly progress: Progress }
  | { readonly type: "workEnded" }
  | { readonly type: "remarked"; readonly remark: HostRemark }
  | { readonly type: "noticed"; readonly notice: Notice; readonly canUndo: boolean }
  | { readonly type: "historyChanged"; readonly history: readonly HistoryEntry[] }
  | { readonly type: "noticeClosed" }
  | ReferencesAction;

/** What outlived the pane, kept in the document (saved-state.ts); what could not be read there is missing. */
export interface RestoredState {
  readonly view?: ViewId;
  readonly isFirstRun?: boolean;
  readonly isMarked?: boolean;
  readonly options: PaneOptions;
  readonly references: Partial<Pick<ReferencesState, "names">>;
  readonly score: Partial<Pick<PaneState["score"], "period" | "headings" | "answers" | "kinds">>;
}

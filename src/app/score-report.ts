/** What scoring a month gives, before and after it is written. Made by `plan-scores.ts`. */
import type { Finding } from "../rulebook/rulebook";
import type { Settings } from "../profiles/profile";
import type { Person } from "../scoring/assignment";
import type { ProductAnswers, ProductQuestion } from "../scoring/find-product";
import type { ImportedTable } from "../scoring/imported-table";
import type { KindAnswers, KindQuestion } from "../scoring/read-kind";
import type { ExcellentCaps, MonthlyScore } from "../scoring/monthly-score";
import type { BroughtDifference, ImportDecisions } from "../scoring/settle-lines";
import type { Newcomer } from "../scoring/rules/month-rules";
import type { Period } from "../text/period";
import type { ClosedMonth } from "./closed-month";
import type { TriedRules } from "./known-settings";
import type { TypedMarks } from "./typed-marks";

/** What a person said of people whom only the tables name, by the `comparisonKey` of their names. */
export type NewcomerFacts = Readonly<Record<string, Pick<Person, "role" | "position" | "unit">>>;

export interface ScoreOptions {
  /** "2026-05". */
  readonly period: Period;
  /** Absent = the lines already in the month's score sheets. */
  readonly assignments?: ImportedTable;
  readonly criteria?: ImportedTable;
  /** Joined with the roster of the workbook. */
  readonly roster?: ImportedTable;
  /** What counts where the tables and the sheets say different things; absent = what people typed stays. */
  readonly decisions?: ImportDecisions;
  /** They go before the marks of the tables and the sheets. */
  readonly typedMarks?: TypedMarks;
  /** Absent, or for people who are not among them: staff, of whom nothing else is known. */
  readonly newcomers?: NewcomerFacts;
  /** Products of lines without a code, as people told them. */
  readonly answers?: ProductAnswers;
  /** Kinds that people told of words such as "Phối hợp". */
  readonly kinds?: KindAnswers;
  /** Scoring rules tried out in the pane; they are written into the settings with the scores. */
  readonly tried?: TriedRules;
}

export interface ScoreReport {
  readonly period: Period;
  readonly settings: Settings;
  readonly people: readonly MonthlyScore[];
  readonly excellentCaps: ExcellentCaps;
  readonly findings: readonly Finding[];
  /** Where the tables that were brought say something else than the month's sheets. */
  readonly brought: readonly BroughtDifference[];
  /** Fingerprints of what the tables brought: to be remembered once it is written (`import-record.ts`). */
  readonly broughtFingerprints: readonly string[];
  /** People who are not on the roster yet; a write adds them. */
  readonly newcomers: readonly Newcomer[];
  /** Names of products in the tables that people must tell. */
  readonly questions: readonly ProductQuestion[];
  /** Words for kinds in the tables that people must tell. */
  readonly kindQuestions: readonly KindQuestion[];
  /** Of a period that is closed: its figures are those of its sheets, and nothing is written. Absent for an open one. */
  readonly closed?: ClosedMonth;
}

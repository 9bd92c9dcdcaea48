/** What scoring a month gives, before and after it is written. Made by `plan-scores.ts`. */
import type { Finding } from "../rulebook/rulebook";
import type { Settings } from "../profiles/profile";
import type { ImportedTable } from "../scoring/imported-table";
import type { ExcellentCaps, MonthlyScore } from "../scoring/monthly-score";
import type { Period } from "../text/period";
import type { TriedRules } from "./known-settings";

export interface ScoreOptions {
  /** "2026-05". */
  readonly period: Period;
  /** Absent = the lines already in the month's score sheets. */
  readonly assignments?: ImportedTable;
  readonly criteria?: ImportedTable;
  /** Scoring rules tried out in the pane; they are written into the settings with the scores. */
  readonly tried?: TriedRules;
}

export interface ScoreReport {
  readonly period: Period;
  readonly settings: Settings;
  readonly people: readonly MonthlyScore[];
  readonly excellentCaps: ExcellentCaps;
  readonly findings: readonly Finding[];
}

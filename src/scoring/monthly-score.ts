/**
 * A month's score as data (ND Điều 12–17, ST chương VI–VII). Made by `score-month.ts`; all numbers are
 * unrounded.
 */
import type { Period } from "../text/period";
import type { AssignmentLine, MonthlyWork } from "./assignment";
import type { Condition } from "./conditions";
import type { Ratio, RatioKey } from "./ratio-keys";
import type { FormRatio } from "./role-forms";
import type { ManagedScores } from "./score-month";

/** From the best to the worst. */
export const levels = ["excellent", "good", "complete", "incomplete"] as const;
export type Level = (typeof levels)[number];

/** Products of coefficient and quantities, in standard units. */
export interface LineResults {
  /** Column (9): k·h. */
  readonly done: number;
  /** Column (12): k·h less what delays take off. */
  readonly onTime: number;
  /** Column (14): k·h less what failed assessments take off. */
  readonly good: number;
}

/** One line with what it counts for. */
export interface ScoredLine extends LineResults {
  readonly line: AssignmentLine;
  /** Coefficient × share. */
  readonly coefficient: number;
  /** Delays l that count, after objective causes. */
  readonly delays: number;
  /** Delays before objective causes, for column (11). */
  readonly rawDelays: number;
  /** Column (7): k·g where the line counts as assigned, else 0. */
  readonly assigned: number;
  /** What counts of the results where the settings cap each line at what was assigned; else the same as they are. */
  readonly counted: LineResults;
}

/**
/**
 * Why somebody has no score: nothing was assigned ("chưa giao nhiệm vụ"); only sudden or taken-over work, so that there is
 * no A to hold it against; nobody entered the ratios of support staff; or cells could not be read, so that any total would
 * be a guess ("chưa đủ dữ liệu").
 */
export type UnratedReason = "nothingAssigned" | "onlySudden" | "ratiosMissing" | "notEnough";

export interface MonthlyScore {
  readonly work: MonthlyWork;
  /** "2026-05". */
  readonly period: Period;
  readonly lines: readonly ScoredLine[];
  /** A: Σ k·g over planned and handed-back lines. */
  readonly assigned: number;
  /** Before the cap of the settings; `null` when nothing was assigned ("chưa giao nhiệm vụ"). */
  readonly uncapped: readonly Ratio[] | null;
  /** In the order of the role's form. */
  readonly ratios: readonly Ratio[] | null;
  /** The form that was used: leaders of the party's formula have a d only with people whom they manage. */
  readonly form: readonly FormRatio[];
  /** Ratios of a leader that nobody chose, so that 100 % was assumed. */
  readonly assumedRatios: readonly RatioKey[];
  /** Whose scores decide d; `null` for everybody but leaders. */
  readonly managed: ManagedScores | null;
  /** R, the mean of the ratios. */
  readonly result: number | null;
  /** R × 70, at most 70. */
  readonly resultPoints: number | null;
  /** G. */
  readonly general: number;
  /** True when no mark was given and full marks were assumed. */
  readonly generalAssumed: boolean;
  /** How many criteria have no mark, so that full marks were assumed for them. */
  readonly generalMissing: number;
  /** S = G + result points; `null` when not rated. */
  readonly total: number | null;
  readonly level: Level | null;
  /** What points alone give, before conditions, a head's unit and forced non-completion. */
  readonly levelByPoints: Level | null;
  /** Conditions beside points that the level by points asks for and that are not met; none where they are off. */
  readonly unmet: readonly Condition[];
  readonly rated: boolean;
  /** `null` for rated people. */
  readonly unratedReason: UnratedReason | null;
}

/** The cap of the office, and of each of its groups of similar tasks by name. */
export interface ExcellentCaps {
  readonly office: ExcellentCap;
  readonly groups: ReadonlyMap<string, ExcellentCap>;
}

/** How many of an office, or of a group of similar tasks, may be rated excellent (ND Điều 20). */
export interface ExcellentCap {
  /** People at 70 points and more. */
  readonly rated: number;
  readonly literal: number;
  readonly inclusive: number;
  /** How many excellent people are too many, by the reading of the settings. */
  readonly excess: number;
  /** Names of those who may be beyond the limit, lowest total first: more than the excess where some are tied at it. */
  readonly over: readonly string[];
  /** The same people by their ids. */
  readonly overIds: readonly string[];
  /** Those of them with one total at the limit, among whom a person chooses; none where the limit parts nobody. */
  readonly tied: readonly string[];
  readonly tiedIds: readonly string[];
}

/**
 * The monthly score S = G + R × 70 of one person (ND Điều 12–17, ST chương VI–VII), by the form of their role.
 */
import type { Settings } from "../profiles/profile";
import type { Period } from "../text/period";
import type { MonthlyWork, Person } from "./assignment";
import { scoreGeneral } from "./general-criteria";
import { levelOf, lowerLevel } from "./level";
import { scoreLine } from "./line";
import type { MonthlyScore, ScoredLine, UnratedReason } from "./monthly-score";
import { meanOf, measureRatios } from "./ratios";
import { formOf, isLeader, type FormRatio } from "./role-forms";

/** The people whose scores decide a leader's d. */
export interface ManagedScores {
  readonly people: readonly Person[];
  /** Their totals, in the same order; `null` for somebody without one. */
  readonly totals: readonly (number | null)[];
  /** Those of them with less than what completes the tasks (50 points). */
  readonly failing: readonly Person[];
}

export interface ScoreMonthOptions {
  readonly work: MonthlyWork;
  /** "2026-05". */
  readonly period: Period;
  readonly settings: Settings;
  /** Of a leader; nobody when absent. */
  readonly managed?: ManagedScores;
}

const nobody: ManagedScores = { people: [], totals: [], failing: [] };

/** All numbers unrounded; with nothing assigned, or with cells that cannot be read, there is no score. */
export function scoreMonth({ work, period, settings, managed = nobody }: ScoreMonthOptions): MonthlyScore {
  const lines = work.lines.map((line) => scoreLine(line, settings));
  const { role } = work.person;
  const entered = work.entered ?? [];
  const hasManaged = managed.people.length > 0 || entered.some(({ key }) => key === "d");
  const form = formOf({ role, formula: settings.leaderFormula, hasManaged });
  const measured = measureRatios({ form, lines, entered, hasFailing: managed.failing.length > 0, cap: settings.cap });
  const { assigned, uncapped, ratios, assumed: assumedRatios } = measured;
  const { points: general, assumed, missing } = scoreGeneral(settings.generalCriteria, work.marks);
  const marked = { general, generalAssumed: assumed, generalMissing: missing };
  const ofRole = { form, assumedRatios, managed: isLeader(role) ? managed : null };
  const shared = { work, period, lines, assigned, uncapped, ratios, ...marked, ...ofRole };
  if (openCells(work) > 0) return { ...shared, ...unrated("notEnough") };
  if (!ratios) return { ...shared, ...unrated(reasonOf(form, lines)) };

  const result = meanOf(ratios);
  const resultPoints = Math.min(result * settings.resultMax, settings.resultMax);
  const total = general + resultPoints;
  const own = work.forcedIncomplete === null ? levelOf(total, settings.levels) : "incomplete";
  // ND Điều 20: nobody heads a unit and stands above it.
  const level = role === "head" ? lowerLevel(own, work.unitLevel ?? own) : own;
  return { ...shared, result, resultPoints, total, level, rated: true, unratedReason: null };
}

function reasonOf(form: readonly FormRatio[], lines: readonly ScoredLine[]): UnratedReason {
  if (form.some(({ from }) => from.kind === "entered")) return "ratiosMissing";
  return lines.some(({ done }) => done > 0) ? "onlySudden" : "nothingAssigned";
}

/** How many lines and cells could not be read: a score without them would be a guess. */
export function openCells(work: MonthlyWork): number {
  const { leftOut = 0, unreadMarks = [], unreadOwn = [], unreadGround = null } = work;
  return leftOut + unreadMarks.length + unreadOwn.length + (unreadGround === null ? 0 : 1);
}

function unrated(reason: UnratedReason) {
  return { result: null, resultPoints: null, total: null, level: null, rated: false, unratedReason: reason } as const;
}

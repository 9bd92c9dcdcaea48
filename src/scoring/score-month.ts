/**
 * The monthly score S = G + R × 70 of one person (ND Điều 12–17, ST chương VI–VII), by the form of their role.
 */
import type { Settings } from "../profiles/profile";
import type { Period } from "../text/period";
import type { MonthlyWork } from "./assignment";
import { scoreGeneral } from "./general-criteria";
import { levelOf } from "./level";
import { scoreLine } from "./line";
import type { MonthlyScore, UnratedReason } from "./monthly-score";
import { capRatios, meanOf, measureRatios } from "./ratios";
import { hasForm, ratiosOfRole } from "./role-forms";

export interface ScoreMonthOptions {
  readonly work: MonthlyWork;
  /** "2026-05". */
  readonly period: Period;
  readonly settings: Settings;
}

/** All numbers unrounded; with nothing assigned, or with cells that cannot be read, there is no score. */
export function scoreMonth({ work, period, settings }: ScoreMonthOptions): MonthlyScore {
  const lines = work.lines.map((line) => scoreLine(line, settings));
  const { role } = work.person;
  const { assigned, ratios: uncapped } = measureRatios({
    form: ratiosOfRole(role),
    lines,
    entered: work.entered ?? [],
  });
  const ratios = uncapped && capRatios(uncapped, settings.cap);
  const { points: general, assumed, missing } = scoreGeneral(settings.generalCriteria, work.marks);
  const marked = { general, generalAssumed: assumed, generalMissing: missing };
  const shared = { work, period, lines, assigned, uncapped, ratios, ...marked };
  if (!hasForm(role)) return { ...shared, ...unrated("roleNotSupported") };
  if (openCells(work) > 0) return { ...shared, ...unrated("notEnough") };
  if (!ratios) return { ...shared, ...unrated("nothingAssigned") };

  const result = meanOf(ratios);
  const resultPoints = Math.min(result * settings.resultMax, settings.resultMax);
  const total = general + resultPoints;
  const level = work.forcedIncomplete === null ? levelOf(total, settings.levels) : "incomplete";
  return { ...shared, result, resultPoints, total, level, rated: true, unratedReason: null };
}

/** How many lines and cells could not be read: a score without them would be a guess. */
export function openCells({ leftOut = 0, unreadMarks = [], unreadGround = null }: MonthlyWork): number {
  return leftOut + unreadMarks.length + (unreadGround === null ? 0 : 1);
}

function unrated(reason: UnratedReason) {
  return { result: null, resultPoints: null, total: null, level: null, rated: false, unratedReason: reason } as const;
}

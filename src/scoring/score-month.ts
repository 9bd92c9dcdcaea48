/**
 * The monthly score S = G + R × 70 of one person (ND Điều 12–17, ST chương VI–VII). Staff for now: leaders'
 * d, đ, e and support staff's entered ratios join here.
 */
import type { Settings } from "../profiles/profile";
import type { Period } from "../text/period";
import type { MonthlyWork, Role } from "./assignment";
import { scoreGeneral } from "./general-criteria";
import { levelOf } from "./level";
import { scoreLine } from "./line";
import type { MonthlyScore, UnratedReason } from "./monthly-score";
import { capRatios, meanOf, totalLines } from "./ratios";

export interface ScoreMonthOptions {
  readonly work: MonthlyWork;
  /** "2026-05". */
  readonly period: Period;
  readonly settings: Settings;
}

export function isRoleSupported(role: Role): boolean {
  return role === "staff";
}

/** All numbers unrounded; with nothing assigned there is no score. */
export function scoreMonth({ work, period, settings }: ScoreMonthOptions): MonthlyScore {
  const lines = work.lines.map((line) => scoreLine(line, settings));
  const { assigned, ratios: uncapped } = totalLines(lines);
  const ratios = uncapped && capRatios(uncapped, settings.cap);
  const { points: general, assumed } = scoreGeneral(settings.generalCriteria, work.marks);
  const shared = { work, period, lines, assigned, uncapped, ratios, general, generalAssumed: assumed };
  if (!isRoleSupported(work.person.role)) return { ...shared, ...unrated("roleNotSupported") };
  if (!ratios) return { ...shared, ...unrated("nothingAssigned") };

  const result = meanOf([ratios.a, ratios.b, ratios.c]);
  const resultPoints = Math.min(result * settings.resultMax, settings.resultMax);
  const total = general + resultPoints;
  const level = work.forcedIncomplete === null ? levelOf(total, settings.levels) : "incomplete";
  return { ...shared, result, resultPoints, total, level, rated: true, unratedReason: null };
}

function unrated(reason: UnratedReason) {
  return { result: null, resultPoints: null, total: null, level: null, rated: false, unratedReason: reason } as const;
}

/**
 * How many people may be rated excellent (ND Điều 20): at most 20 % (25 % where granted) of those rated good,
 * in the office and in each group of similar tasks.
 */
import { roundAsExcel } from "../conversion/round-as-excel";
import type { Settings } from "../profiles/profile";
import type { ExcellentCap, ExcellentCaps, MonthlyScore } from "./monthly-score";

type CapSettings = Pick<Settings, "excellentShare" | "excellentReading">;

export function excellentCaps(scores: readonly MonthlyScore[], settings: CapSettings): ExcellentCaps {
  const byGroup = new Map<string, MonthlyScore[]>();
  for (const score of scores) {
    const group = score.work.person.similarTasks;
    if (group === "") continue;
    const members = byGroup.get(group) ?? [];
    byGroup.set(group, members);
    members.push(score);
  }
  const groups = new Map([...byGroup].map(([group, members]) => [group, excellentCap(members, settings)]));
  return { office: excellentCap(scores, settings), groups };
}

/** The cap of one body of people. */
export function excellentCap(scores: readonly MonthlyScore[], settings: CapSettings): ExcellentCap {
  const excellent = scores.filter(({ level }) => level === "excellent");
  const rated = excellent.length + scores.filter(({ level }) => level === "good").length;
  const limits = {
    literal: literalLimit(rated, settings.excellentShare),
    inclusive: inclusiveLimit(rated, settings.excellentShare),
  };
  const excess = Math.max(0, excellent.length - limits[settings.excellentReading]);
  const over = [...excellent].sort(byTotalThenName).slice(0, excess);
  return {
    rated,
    ...limits,
    over: over.map(({ work }) => work.person.name),
    overIds: over.map(({ work }) => work.person.id),
  };
}

/**
 * Share s counts on those rated good only: E ≤ s·(P − E), so E ≤ P·s/(1 + s). At 20 % that is ⌊P/6⌋, at 25 %
 * ⌊P/5⌋: of 7 people 1.
 *
 * @param rated P, people rated good or excellent
 */
export function literalLimit(rated: number, share: number): number {
  return floorOf((rated * share) / (1 + share));
}

/** Share s counts on those rated good and better: ⌊P·s⌋, of 7 people at 20 % 1, of 10 people 2. */
export function inclusiveLimit(rated: number, share: number): number {
  return floorOf(rated * share);
}

/** Binary noise first: 6 × 0.2 / 1.2 must give 1. */
function floorOf(value: number): number {
  return Math.floor(roundAsExcel(value, 9));
}

function byTotalThenName(left: MonthlyScore, right: MonthlyScore): number {
  return (left.total ?? 0) - (right.total ?? 0) || left.work.person.name.localeCompare(right.work.person.name, "vi");
}

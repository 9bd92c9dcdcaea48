/**
 * How many people may be rated excellent (ND Điều 20): at most 20 % (25 % where granted) of those rated good,
 * in the office and in each group of similar tasks.
 */
import { roundAsExcel } from "../conversion/round-as-excel";
import type { Settings } from "../profiles/profile";
import type { Person } from "./assignment";
import { levelDigits } from "./level";
import type { ExcellentCap, ExcellentCaps, MonthlyScore } from "./monthly-score";

/** What the cap looks at, of a month or a year. */
export interface CappedScore extends Pick<MonthlyScore, "total" | "level"> {
  readonly work: { readonly person: Person };
}

type CapSettings = Pick<Settings, "excellentShare" | "excellentReading">;

export function excellentCaps(scores: readonly CappedScore[], settings: CapSettings): ExcellentCaps {
  // As the sheet's formulas compare: "Văn thư" and "VĂN THƯ" are one group, called as it stands first.
  const byGroup = new Map<string, { readonly name: string; readonly members: CappedScore[] }>();
  for (const score of scores) {
    const group = score.work.person.similarTasks;
    if (group === "") continue;
    const key = groupKey(group);
    const known = byGroup.get(key) ?? { name: group, members: [] };
    byGroup.set(key, known);
    known.members.push(score);
  }
  const groups = new Map([...byGroup.values()].map(({ name, members }) => [name, excellentCap(members, settings)]));
  return { office: excellentCap(scores, settings), groups };
}

/** Under which a group of similar tasks is known, however it is typed. */
export function groupKey(group: string): string {
  return group.normalize("NFC").trim().toLowerCase();
}

/** The cap of one body of people. */
export function excellentCap(scores: readonly CappedScore[], settings: CapSettings): ExcellentCap {
  const excellent = scores.filter(({ level }) => level === "excellent");
  const rated = excellent.length + scores.filter(({ level }) => level === "good").length;
  const limits = {
    literal: literalLimit(rated, settings.excellentShare),
    inclusive: inclusiveLimit(rated, settings.excellentShare),
  };
  const excess = Math.max(0, excellent.length - limits[settings.excellentReading]);
  const ranked = [...excellent].sort((left, right) => seenTotal(left) - seenTotal(right));
  const limit = ranked[excess - 1];
  const isOver = (score: CappedScore) => limit !== undefined && seenTotal(score) <= seenTotal(limit);
  const over = ranked.filter(isOver);
  // With more people at the limit's total than there are too many, nobody but a person can choose among them.
  const isTied = over.length > excess;
  const tied = isTied ? over.filter((score) => limit !== undefined && seenTotal(score) === seenTotal(limit)) : [];
  const names = (list: readonly CappedScore[]) => list.map(({ work }) => work.person.name);
  const ids = (list: readonly CappedScore[]) => list.map(({ work }) => work.person.id);
  return { rated, ...limits, excess, over: names(over), overIds: ids(over), tied: names(tied), tiedIds: ids(tied) };
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

/** Totals are compared without binary noise, so that equal ones by different sums are equal. */
function seenTotal({ total }: CappedScore): number {
  return roundAsExcel(total ?? 0, levelDigits);
}

/**
 * Conditions beside points (366-QĐ/TW, Điều 11; setting `conditions`): a level also asks how many tasks were done, on
 * time and above what was required. A task is a line that was not handed back.
 */
import { roundAsExcel } from "../conversion/round-as-excel";
import { levelDigits, lowerLevel } from "./level";
import type { Level, ScoredLine } from "./monthly-score";

export const conditions = ["allOnTime", "aboveRequired", "allDone", "fewBehind"] as const;
export type Condition = (typeof conditions)[number];

/** At least so many of the tasks above what was required; at most so many behind. */
export const requiredShares = { above: 0.3, behind: 0.2 } as const;

/** What each level asks for beside its points. */
const asked: Readonly<Record<Level, readonly Condition[]>> = {
  excellent: ["allOnTime", "aboveRequired"],
  good: ["allOnTime"],
  complete: ["allDone", "fewBehind"],
  incomplete: [],
};

export interface ConditionedLevel {
  readonly level: Level;
  /** What the level that points alone give asks for and is not met. */
  readonly unmet: readonly Condition[];
}

/** The best level, not above the one by points, of which every condition is met. */
export function conditionedLevel(byPoints: Level, lines: readonly ScoredLine[]): ConditionedLevel {
  const met = metBy(lines.filter(({ line }) => line.kind !== "returned"));
  const isMet = (level: Level) => asked[level].every((condition) => met[condition]);
  const level = (["excellent", "good", "complete"] as const).find(
    (each) => lowerLevel(each, byPoints) === each && isMet(each),
  );
  return { level: level ?? "incomplete", unmet: asked[byPoints].filter((condition) => !met[condition]) };
}

function metBy(tasks: readonly ScoredLine[]): Readonly<Record<Condition, boolean>> {
  const share = (isCounted: (task: ScoredLine) => boolean) =>
    roundAsExcel(tasks.filter(isCounted).length / Math.max(1, tasks.length), levelDigits);
  const isDone = ({ line }: ScoredLine) => line.done >= line.assigned;
  return {
    allOnTime: tasks.every((task) => isDone(task) && task.delays === 0),
    aboveRequired: share(({ line }) => line.exceeded === true) >= requiredShares.above,
    allDone: tasks.every(isDone),
    fewBehind: share(({ delays }) => delays > 0) <= requiredShares.behind,
  };
}

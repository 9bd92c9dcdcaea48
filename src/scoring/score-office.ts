/**
 * The scores of a whole office: of everybody but leaders from their own lines, then of leaders, whose d rests on the
 * scores of the people they manage, subordinates first.
 */
import { roundAsExcel } from "../conversion/round-as-excel";
import type { Settings } from "../profiles/profile";
import type { Period } from "../text/period";
import { forEachInSlices, type Slices } from "../workbook/slices";
import type { MonthlyWork, Person } from "./assignment";
import { levelDigits } from "./level";
import { managedPeople } from "./managed-people";
import type { MonthlyScore } from "./monthly-score";
import { isLeader } from "./role-forms";
import { scoreMonth, type ManagedScores } from "./score-month";

export interface ScoreOfficeOptions {
  readonly works: readonly MonthlyWork[];
  readonly period: Period;
  readonly settings: Settings;
}

export interface OfficeScores {
  /** In the order of the works. */
  readonly scores: readonly MonthlyScore[];
  readonly managers: ManagerTroubles;
}

/** What the column "Người phụ trách" leaves open. */
export interface ManagerTroubles {
  /** People who are in charge of each other, a list for each circle. */
  readonly circles: readonly (readonly Person[])[];
  /** People whose manager's name is that of several people. */
  readonly unclear: readonly Person[];
}

export function* scoreOffice({ works, period, settings }: ScoreOfficeOptions): Slices<OfficeScores> {
  const people = works.map(({ person }) => person);
  const managed = managedPeople(people);
  const scores: (MonthlyScore | undefined)[] = [];
  yield* forEachInSlices(works, (work, place) => {
    if (!isLeader(work.person.role)) scores[place] = scoreMonth({ work, period, settings });
  });
  for (const place of managed.order) {
    const work = works[place];
    const below = (managed.of.get(place) ?? []).flatMap((other) => scores[other] ?? []);
    if (work) scores[place] = scoreMonth({ work, period, settings, managed: managedScores(below, settings) });
  }
  const named = (places: readonly number[]) => places.flatMap((place) => people[place] ?? []);
  const { circles, unclear } = managed;
  return {
    scores: scores.flatMap((score) => score ?? []),
    managers: { circles: circles.map(named), unclear: named(unclear) },
  };
}

/** The same scores after some of them changed: leaders of whose people others fail by now are scored again. */
export function rescoreLeaders(
  scores: readonly MonthlyScore[],
  { period, settings }: Omit<ScoreOfficeOptions, "works">,
): readonly MonthlyScore[] {
  const { of, order } = managedPeople(scores.map(({ work }) => work.person));
  const now = [...scores];
  for (const place of order) {
    const score = now[place];
    if (!score) continue;
    const managed = managedScores(
      (of.get(place) ?? []).flatMap((other) => now[other] ?? []),
      settings,
    );
    if (managed.totals.join() === score.managed?.totals.join()) continue;
    now[place] = scoreMonth({ work: score.work, period, settings, managed });
  }
  return now;
}

/** Somebody without a score this period is managed, and fails nobody. */
export function managedScores(scores: readonly MonthlyScore[], settings: Settings): ManagedScores {
  const isFailing = ({ total }: MonthlyScore) =>
    total !== null && roundAsExcel(total, levelDigits) < settings.levels.complete;
  return {
    people: scores.map(({ work }) => work.person),
    totals: scores.map(({ total }) => total),
    failing: scores.filter(isFailing).map(({ work }) => work.person),
  };
}

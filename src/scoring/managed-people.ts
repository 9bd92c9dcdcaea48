/**
 * Whom each leader manages (ND Điều 16–17): everybody whose chain of "Người phụ trách" leads to them. A head to whom no
 * chain leads has everybody of the unit; a deputy manages the field that the chain names, and nothing else.
 */
import { comparisonKey } from "../text/normalize";
import type { Person } from "./assignment";
import { circlesOf } from "./circles";
import { isLeader } from "./role-forms";

export interface ManagedPeople {
  /** By 0-based place of a leader: places of the people whose scores decide d. Nobody's place is in its own list. */
  readonly of: ReadonlyMap<number, readonly number[]>;
  /** Places of leaders, each after everybody whose score it needs. */
  readonly order: readonly number[];
  /** Leaders who are in charge of each other: nobody of a circle counts for another one's d. */
  readonly circles: readonly (readonly number[])[];
  /** People whose manager's name is that of several people, so that nobody knows who is meant. */
  readonly unclear: readonly number[];
}

/** @param people in any order; places are theirs */
export function managedPeople(people: readonly Person[]): ManagedPeople {
  const { managerOf, unclear } = managersOf(people);
  const byLeader = new Map<number, Set<number>>();
  const superiors = people.map((_person, place) => superiorsOf(place, managerOf));
  people.forEach(({ role }, place) => {
    if (isLeader(role)) byLeader.set(place, new Set());
  });
  superiors.forEach((chain, place) => {
    for (const superior of chain) if (superior !== place) byLeader.get(superior)?.add(place);
  });
  addUnits(people, byLeader, superiors);
  const { circles, order } = circlesOf(byLeader);
  const circleOf = new Map(circles.flatMap((circle) => circle.map((place) => [place, circle] as const)));
  const of = new Map(
    [...byLeader].map(([leader, managed]) => [
      leader,
      [...managed].filter((place) => circleOf.get(leader)?.includes(place) !== true),
    ]),
  );
  return { of, order, circles: [...circles, ...circlesOfStaff(people, superiors)], unclear };
}

/** The place of everybody's manager, named by name or by id; one who is nobody on the roster is none. */
function managersOf(people: readonly Person[]) {
  const places = new Map<string, Set<number>>();
  people.forEach(({ name, id }, place) => {
    for (const key of [comparisonKey(name), comparisonKey(id)]) {
      const known = places.get(key) ?? new Set();
      places.set(key, known);
      known.add(place);
    }
  });
  const unclear: number[] = [];
  const managerOf = people.map(({ manager }, place): number | null => {
    const key = comparisonKey(manager);
    const [first = null, ...others] = key === "" ? [] : (places.get(key) ?? []);
    if (others.length > 0) unclear.push(place);
    return others.length > 0 || first === place ? null : first;
  });
  return { managerOf, unclear };
}

/** Whoever a chain leads to, the nearest first; a chain that runs in a circle ends with the person it began with. */
function superiorsOf(place: number, managerOf: readonly (number | null)[]): readonly number[] {
  const chain = new Set<number>();
  let next = managerOf[place] ?? null;
  while (next !== null && !chain.has(next)) {
    chain.add(next);
    next = managerOf[next] ?? null;
  }
  return [...chain];
}

/** Other heads are nobody's subordinates for sharing a unit, nor is whoever the head answers to. */
function addUnits(
  people: readonly Person[],
  byLeader: ReadonlyMap<number, Set<number>>,
  superiors: readonly (readonly number[])[],
): void {
  const units = new Map<string, number[]>();
  people.forEach(({ unit, role }, place) => {
    if (role === "head") return;
    const key = comparisonKey(unit);
    units.set(key, [...(units.get(key) ?? []), place]);
  });
  for (const [leader, managed] of byLeader) {
    const person = people[leader];
    if (person?.role !== "head" || managed.size > 0) continue;
    const above = new Set(superiors[leader]);
    for (const place of units.get(comparisonKey(person.unit)) ?? []) if (!above.has(place)) managed.add(place);
  }
}

/** Circles in which there is no leader at all say the same of the roster: each is named once, by its first member. */
function circlesOfStaff(
  people: readonly Person[],
  superiors: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return people.flatMap((_person, place) => {
    const chain = superiors[place] ?? [];
    if (!chain.includes(place)) return [];
    const circle = chain.filter((other) => superiors[other]?.includes(place) === true).sort((one, two) => one - two);
    const leaders = circle.filter((other) => isLeader(people[other]?.role ?? "staff"));
    return circle[0] === place && leaders.length < 2 ? [circle] : [];
  });
}

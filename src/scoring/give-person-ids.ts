import type { Person } from "./assignment";

/**
 * "NV01", "NV02"… for people whose id is empty. Numbers go on after the highest one ever seen, never into a gap:
 * the score sheets of somebody who left must not become a newcomer's.
 *
 * @param usedIds ids of people who are not on the roster any more but have score sheets; case does not matter
 */
export function givePersonIds(people: readonly Person[], usedIds: readonly string[] = []): Person[] {
  const numbers = [...people.map(({ id }) => id), ...usedIds].map((id) => Number(/^NV(\d+)$/i.exec(id)?.[1] ?? 0));
  let highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const nextId = () => `NV${String(++highest).padStart(2, "0")}`;
  return people.map((person) => (person.id === "" ? { ...person, id: nextId() } : person));
}

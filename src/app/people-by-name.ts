/**
 * Finds people in the tables that are brought along, which name them by name or by roster id, whatever the case and
 * spacing. A name that several people have is nobody's: nothing is guessed. Keys are made once a name: an office has
 * thousands of people, and as many lines for each of them.
 */
import type { Person } from "../scoring/assignment";
import { comparisonKey } from "../text/normalize";

interface Named {
  /** Name or roster id. */
  readonly name: string;
}

type Identity = Pick<Person, "name" | "id">;

/** An item of a table that names several people. */
export interface AmbiguousItem<Item> {
  readonly item: Item;
  /** Those that it may mean. */
  readonly people: readonly Identity[];
}

export interface ItemsOfPeople<Item> {
  /** What the table has of a person, by name and by id together, in its own order. */
  readonly of: (person: Identity) => readonly Item[];
  readonly ambiguous: readonly AmbiguousItem<Item>[];
}

/**
 * @example
 * const { of } = itemsOfPeople([{ name: "NV02", lines: 3 }, { name: "lê văn a", lines: 5 }], roster);
 * of({ name: "Lê Văn A", id: "NV02" }) // both: the person is named in two ways
 */
export function itemsOfPeople<Item extends Named>(
  items: readonly Item[],
  roster: readonly Identity[],
): ItemsOfPeople<Item> {
  const named = new Map<string, Identity[]>();
  for (const person of roster) {
    for (const key of new Set([comparisonKey(person.name), comparisonKey(person.id)])) {
      if (key === "") continue;
      const people = named.get(key) ?? [];
      named.set(key, people);
      people.push(person);
    }
  }
  const itemsOf = new Map<Identity, Item[]>();
  const ambiguous: AmbiguousItem<Item>[] = [];
  for (const item of items) {
    const people = named.get(comparisonKey(item.name)) ?? [];
    const [only] = people;
    if (people.length > 1) ambiguous.push({ item, people });
    if (!only || people.length > 1) continue;
    const own = itemsOf.get(only) ?? [];
    itemsOf.set(only, own);
    own.push(item);
  }
  return { of: (person) => itemsOf.get(person) ?? [], ambiguous };
}

/** Those of a table who are nobody on the roster, each once, in the order of the table. */
export function unknownPeople<Item extends Named>(items: readonly Item[], roster: readonly Identity[]): Item[] {
  const known = new Set(roster.flatMap(({ name, id }) => [comparisonKey(name), comparisonKey(id)]));
  return items.filter(({ name }) => {
    const key = comparisonKey(name);
    const isUnknown = !known.has(key);
    known.add(key);
    return isUnknown;
  });
}

/**
 * Finds people in the tables that are brought along, which name them by name or by roster id, whatever the case and
 * spacing. Keys are made once a name: an office has thousands of people, and as many lines for each of them.
 */
import type { Person } from "../scoring/assignment";
import { comparisonKey } from "../text/normalize";

interface Named {
  /** Name or roster id. */
  readonly name: string;
}

type Identity = Pick<Person, "name" | "id">;

/**
 * What a table has of a person: the first item that names them, be it by name or by id.
 *
 * @example
 * const linesOf = peopleByName([{ name: "NV02", lines: 3 }, { name: "lê văn a", lines: 5 }]);
 * linesOf({ name: "Lê Văn A", id: "NV02" }) // 3 lines: the id comes first in the table
 */
export function peopleByName<Item extends Named>(items: readonly Item[]): (person: Identity) => Item | undefined {
  const places = new Map<string, number>();
  for (const [place, { name }] of items.entries()) {
    const key = comparisonKey(name);
    if (!places.has(key)) places.set(key, place);
  }
  return ({ name, id }) => {
    const found = [comparisonKey(name), comparisonKey(id)].map((key) => places.get(key) ?? Infinity);
    return items[Math.min(...found)];
  };
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

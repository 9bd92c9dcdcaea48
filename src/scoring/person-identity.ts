/** Which people of a roster can be told apart: a code is one person's alone, whatever its case and the spaces in it. */
import { comparisonKey } from "../text/normalize";

/** A defined name has at most 255 characters, and the names of a score sheet hold the code. */
export const longestPersonId = 40;

export type IdTrouble = "idTwice" | "idLong";

/**
 * @param keyOf what of a code the software goes by; those that differ in nothing else are one
 * @returns the trouble of each code, in order; `null` for none, and for an empty code that will be given
 */
export function troublesOfIds(ids: readonly string[], keyOf: (id: string) => string): (IdTrouble | null)[] {
  const keys = ids.map((id) => (id === "" ? "" : keyOf(comparisonKey(id))));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key, index) => {
    if (key === "") return null;
    if ((counts.get(key) ?? 0) > 1) return "idTwice";
    return (ids[index]?.length ?? 0) > longestPersonId ? "idLong" : null;
  });
}

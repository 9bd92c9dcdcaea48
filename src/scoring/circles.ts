/** Who waits for whom: an order in which everybody comes after those they need, and the circles that have none (Tarjan). */

export interface Circles {
  /** Keys of the map, each after the keys it needs, save those of its own circle. */
  readonly order: readonly number[];
  /** Two keys and more that need each other, in ascending order. */
  readonly circles: readonly (readonly number[])[];
}

/** @param needs by key, the keys it needs; what is no key itself needs nothing */
export function circlesOf(needs: ReadonlyMap<number, ReadonlySet<number>>): Circles {
  const order: number[] = [];
  const circles: number[][] = [];
  const found = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const lower = (key: number, to: number) => lowest.set(key, Math.min(lowest.get(key) ?? to, to));

  const visit = (key: number): void => {
    const number = found.size;
    found.set(key, number);
    lowest.set(key, number);
    open.push(key);
    isOpen.add(key);
    for (const needed of needs.get(key) ?? []) {
      if (!needs.has(needed)) continue;
      if (!found.has(needed)) {
        visit(needed);
        lower(key, lowest.get(needed) ?? number);
      } else if (isOpen.has(needed)) lower(key, found.get(needed) ?? number);
    }
    if (lowest.get(key) === number) close(key);
  };
  /** Everybody who came after the key and is still open belongs together with it. */
  const close = (key: number): void => {
    const members = open.splice(open.indexOf(key));
    for (const member of members) isOpen.delete(member);
    members.sort((one, two) => one - two);
    order.push(...members);
    if (members.length > 1) circles.push(members);
  };
  for (const key of needs.keys()) if (!found.has(key)) visit(key);
  return { order, circles };
}

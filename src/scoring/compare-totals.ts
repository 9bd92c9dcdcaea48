/** Whose score moves when a catalogue is converted otherwise. */

/** Of one person in one period; `null` where there is no total. */
export interface KnownTotal {
  readonly name: string;
  readonly period: string;
  readonly total: number | null;
}

export interface PersonTotal {
  readonly name: string;
  readonly period: string;
  readonly old: number | null;
  readonly now: number | null;
}

/** Totals are compared as levels are: after rounding to 9 digits. */
const totalDigits = 9;

/**
 * Lists of the same people in the same order; only those whose total is another.
 *
 * @example
 * compareTotals([{ name: "An", period: "2026-05", total: 87.5 }], [{ name: "An", period: "2026-05", total: 86.9 }]);
 * // [{ name: "An", period: "2026-05", old: 87.5, now: 86.9 }]
 */
export function compareTotals(before: readonly KnownTotal[], after: readonly KnownTotal[]): readonly PersonTotal[] {
  const later = new Map<string, KnownTotal[]>();
  for (const each of after) later.set(keyOf(each), [...(later.get(keyOf(each)) ?? []), each]);
  return before.flatMap((each): readonly PersonTotal[] => {
    const now = later.get(keyOf(each))?.shift()?.total ?? null;
    return isSame(each.total, now) ? [] : [{ name: each.name, period: each.period, old: each.total, now }];
  });
}

function keyOf({ name, period }: KnownTotal): string {
  return JSON.stringify([name, period]);
}

function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : one.toFixed(totalDigits) === other.toFixed(totalDigits);
}

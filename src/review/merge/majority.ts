/** What most rows say. */

export interface Majority<Value> {
  /** `null` where no row says anything. */
  readonly value: Value | null;
  /** Others are said just as often: nobody but a person can choose. */
  readonly isTied: boolean;
}

/**
 * @param preferred taken where it is among those said most often; else the one that was said first
 * @example
 * majorityOf(["N2", "N3", "N3", null], "N2"); // N3
 * majorityOf(["N2", "N3"], "N3"); // N3, tied
 */
export function majorityOf<Value>(said: readonly (Value | null)[], preferred: Value | null): Majority<Value> {
  const counts = new Map<Value, number>();
  for (const value of said) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts.values()].reduce((high, count) => Math.max(high, count), 0);
  const best = [...counts].flatMap(([value, count]) => (count === most ? [value] : []));
  const value = best.find((each) => each === preferred) ?? best[0] ?? null;
  return { value, isTied: best.length > 1 };
}
